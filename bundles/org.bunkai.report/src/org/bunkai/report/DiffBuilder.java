package org.bunkai.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Comparison;
import org.bunkai.assessment.ElementChange;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.report.DiffModel.ElementRow;
import org.bunkai.report.DiffModel.FactRow;
import org.bunkai.report.DiffModel.FindingRow;
import org.bunkai.report.DiffModel.Group;
import org.bunkai.report.DiffModel.State;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts a comparison into words. */
public final class DiffBuilder {

    private final Comparison comparison;
    private final Locale locale;
    private final FindingTexts before;
    private final FindingTexts after;
    private final Messages words;

    /** A builder for a comparison in Japanese or English. */
    public DiffBuilder(Comparison comparison, Locale locale) {
        this.comparison = comparison;
        this.locale = locale;
        this.before = FindingTexts.of(comparison.before(), locale);
        this.after = FindingTexts.of(comparison.after(), locale);
        this.words = Messages.of(DiffBuilder.class, locale);
    }

    /** Builds the page's content. */
    public DiffModel build() {
        CheckResult now = comparison.after();
        String institution = after.name(now.architecture().getOwner() == null ? now.architecture() : now.architecture().getOwner());
        return new DiffModel(locale.getLanguage(), institution, state(comparison.before()), state(now),
                List.of(group("diff.added", comparison.added(), after), group("diff.fixed", comparison.fixed(), before),
                        group("diff.unchanged", comparison.unchanged(), after), group("diff.waived", comparison.waived(), after)),
                comparison.elements().stream().map(this::element).toList());
    }

    private static State state(CheckResult result) {
        return new State(result.source(), result.edition().getId(), result.asOf().toString(), result.fingerprint(),
                Objects.requireNonNullElse(result.assessment().source(), ""));
    }

    private Group group(String key, List<Finding> findings, FindingTexts texts) {
        return new Group(words.get(key, findings.size()), findings.stream().map(f -> new FindingRow(f.id(),
                String.join("・", texts.clauseLabels(f)), f.outcome().name(), texts.message(f))).toList());
    }

    private ElementRow element(ElementChange change) {
        return new ElementRow(words.get("diff." + change.kind()), EcoreUtil.getID(change.element()), after.type(change.element()),
                after.name(change.element()), change.features().stream().map(f -> new FactRow(after.name(f), before.values(f.before()),
                        after.values(f.after()))).toList());
    }
}

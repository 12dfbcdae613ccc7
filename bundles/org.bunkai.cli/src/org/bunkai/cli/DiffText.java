package org.bunkai.cli;

import java.io.PrintWriter;
import java.util.List;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Comparison;
import org.bunkai.assessment.ElementChange;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A comparison in words for a terminal. */
final class DiffText {

    private final Messages texts;
    private final PrintWriter out;

    DiffText(Context context) {
        this.texts = context.texts();
        this.out = context.session().out();
    }

    /**
     * Head, new, fixed, unchanged and waived findings, changed elements.
     *
     * @param verbose unchanged and waived findings too, in place of their number
     */
    void write(Comparison comparison, boolean verbose) {
        FindingTexts before = FindingTexts.of(comparison.before(), texts.locale());
        FindingTexts after = FindingTexts.of(comparison.after(), texts.locale());
        head("diff.old", comparison.before());
        head("diff.new", comparison.after());
        findings("diff.added", comparison.added(), after, true);
        findings("diff.fixed", comparison.fixed(), before, true);
        findings("diff.unchanged", comparison.unchanged(), after, verbose);
        findings("diff.waived", comparison.waived(), after, verbose);
        out.println();
        out.println(texts.get("diff.elements", Integer.toString(comparison.elements().size())));
        comparison.elements().forEach(e -> element(e, after));
    }

    private void head(String key, CheckResult result) {
        out.println(texts.get(key, result.source(), result.edition().getId(), result.asOf().toString(), result.fingerprint()));
        if (result.assessment().isPresent()) {
            out.println(texts.get("diff.assessment", result.assessment().source()));
        }
    }

    private void findings(String key, List<Finding> findings, FindingTexts words, boolean all) {
        out.println();
        out.println(texts.get(key, Integer.toString(findings.size())));
        if (all) {
            for (Finding finding : findings) {
                out.println(texts.get("text.finding", texts.get("sign." + finding.outcome()),
                        String.join("・", words.clauseLabels(finding)), words.message(finding)));
                out.println("    " + finding.id());
            }
        }
    }

    /** What became of an element. */
    void element(ElementChange change, FindingTexts words) {
        out.println(texts.get("diff." + change.kind(), words.name(change.element()), words.type(change.element()),
                EcoreUtil.getID(change.element())));
        change.features().forEach(f -> out.println(texts.get("diff.feature", words.name(f), words.values(f.before()),
                words.values(f.after()))));
    }
}

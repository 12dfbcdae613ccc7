package org.bunkai.assessment;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.bunkai.guideline.ClauseLabels;
import org.bunkai.model.Ask;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.edit.Labels;
import org.bunkai.model.guideline.Clause;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RuleTexts;
import org.bunkai.validation.engine.RunResult.NotRun;
import org.bunkai.validation.engine.RunResult.PackError;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/** Everything of a result in words of one language; what every writer asks. */
public final class FindingTexts {

    private final CheckResult result;
    private final Locale locale;
    private final RuleTexts rules;
    private final Labels labels;
    private final ClauseLabels clauseLabels;
    private final ResourceBundle words;

    private FindingTexts(CheckResult result, Locale locale) {
        this.result = result;
        this.locale = locale;
        this.rules = result.texts();
        this.labels = Labels.of(locale);
        this.clauseLabels = ClauseLabels.of(locale);
        this.words = ResourceBundle.getBundle("org.bunkai.assessment.messages", locale, FindingTexts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The texts of a result in Japanese or English. */
    public static FindingTexts of(CheckResult result, Locale locale) {
        return new FindingTexts(result, locale);
    }

    /** What is wrong, or what is not known, in one sentence. */
    public String message(Finding finding) {
        return rules.message(finding, locale, this::argument);
    }

    /** Title of a rule. */
    public String title(RuleMetadata rule) {
        return rules.title(rule, locale);
    }

    /** Why a rule did not run. */
    public String message(NotRun notRun) {
        return rules.message(notRun, locale);
    }

    /** What is wrong with a pack. */
    public String message(PackError error) {
        return rules.message(error, locale);
    }

    /** Documentation of a rule as Markdown. */
    public Optional<String> documentation(RuleMetadata rule) {
        return rules.documentation(rule, locale);
    }

    /** Short labels of a finding's clauses in the edition of the result, for example 13⑤. */
    public List<String> clauseLabels(Finding finding) {
        return finding.rule().clauses().getOrDefault(result.edition().getId(), List.of()).stream().map(clauseLabels::shortLabel).toList();
    }

    /** Short label of a clause. */
    public String label(Clause clause) {
        return clauseLabels.shortLabel(clause.getId());
    }

    /** Name of an element. */
    public String name(EObject element) {
        return labels.name(element);
    }

    /** Label of a value. */
    public String literal(Enumerator value) {
        return labels.of(value);
    }

    /** An outcome in words. */
    public String outcome(ClauseOutcome outcome) {
        return words.getString("outcome." + outcome);
    }

    /** An outcome in words. */
    public String outcome(Outcome outcome) {
        return words.getString("outcome." + outcome);
    }

    /** A severity in words. */
    public String severity(Severity severity) {
        return words.getString("severity." + severity);
    }

    /** The missing facts of a finding as questions, with whom to ask. */
    public List<String> missing(Finding finding) {
        return finding.missing().stream().map(this::question).toList();
    }

    /** The steps of a finding's path in words: devices, and the network, link or tunnel between them. */
    public List<String> path(Finding finding) {
        List<String> steps = new ArrayList<>();
        for (PathStep step : finding.path()) {
            String name = name(step.element());
            if (steps.isEmpty() || !steps.get(steps.size() - 1).equals(name)) {
                steps.add(name);
            }
        }
        return steps;
    }

    private String question(Fact fact) {
        String who = Ask.party(fact.holder(), fact.feature()).map(Party::getName).orElse(words.getString("party.unknown"));
        return new MessageFormat(words.getString("question"), Locale.ROOT)
                .format(new Object[] {name(holder(fact.holder())), labels.of(fact.feature()), who});
    }

    /** Inner objects have no name of their own: the element around them is named. */
    private static EObject holder(EObject object) {
        EObject holder = object;
        while (!(holder instanceof Element) && holder.eContainer() != null) {
            holder = holder.eContainer();
        }
        return holder;
    }

    private String argument(Object argument, Locale ignored) {
        return switch (argument) {
            case EObject element -> new MessageFormat(words.getString("name"), Locale.ROOT).format(new Object[] {labels.name(element)});
            case Enumerator literal -> labels.of(literal);
            default -> argument.toString();
        };
    }
}

package org.bunkai.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.AssessmentUse.Note;
import org.bunkai.assessment.ElementChange.FeatureChange;
import org.bunkai.guideline.ClauseLabels;
import org.bunkai.model.Ask;
import org.bunkai.model.Messages;
import org.bunkai.model.PrintableText;
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
    private final Messages words;
    private final int longestName;

    private FindingTexts(CheckResult result, Locale locale, int longestName) {
        this.result = result;
        this.longestName = longestName;
        this.locale = locale;
        this.rules = result.texts();
        this.labels = Labels.of(locale);
        this.clauseLabels = ClauseLabels.of(locale);
        this.words = Messages.of(FindingTexts.class, locale);
    }

    /** The texts of a result in Japanese or English. */
    public static FindingTexts of(CheckResult result, Locale locale) {
        return new FindingTexts(result, locale, Integer.MAX_VALUE);
    }

    /**
     * The same texts with names that fit on paper.
     *
     * @param characters of longer names so many stay, with how many there were
     */
    public FindingTexts withNamesUpTo(int characters) {
        return new FindingTexts(result, locale, characters);
    }

    /** What is wrong, or what is not known, in one sentence. */
    public String message(Finding finding) {
        return switch (finding.key()) {
            case AttestedFindings.NO, AttestedFindings.CONTRADICTION -> attested(finding);
            default -> rules.message(finding, locale, this::argument);
        };
    }

    /** What somebody should look at in the assessment file. */
    public String message(Note note) {
        return format("note." + note.kind(), Stream.concat(Stream.of(note.item()), note.arguments().stream().map(this::subject)).toArray());
    }

    /** Title of a rule; of a clause's own finding, the name of the clause. */
    public String title(RuleMetadata rule) {
        return rule.pack().equals(AttestedFindings.PACK) ? format("attested.title", clauseLabels.shortLabel(rule.id()))
                : rules.title(rule, locale);
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

    /** What was attested: a clause by its name, a rule by its id. */
    public String subject(String text) {
        return clauseLabels.shortLabel(text);
    }

    /** Name of an element. */
    public String name(EObject element) {
        return PrintableText.shortened(labels.name(element), longestName,
                (beginning, characters) -> format("name.shortened", beginning, characters));
    }

    /** What a changed fact is called: the features that lead to it. */
    public String name(FeatureChange change) {
        return change.path().stream().map(labels::of).collect(Collectors.joining(words.word("path.separator")));
    }

    /** Values of a fact in words; a word for "not recorded" if there is none. */
    public String values(List<Object> values) {
        return values.isEmpty() ? words.word("value.none") : values.stream().map(this::value)
                .collect(Collectors.joining(words.word("value.separator")));
    }

    /** Name of an element's class. */
    public String type(EObject element) {
        return labels.of(element.eClass());
    }

    /** Label of a value. */
    public String literal(Enumerator value) {
        return labels.of(value);
    }

    /** An outcome in words. */
    public String outcome(ClauseOutcome outcome) {
        return words.word("outcome." + outcome);
    }

    /** An outcome in words. */
    public String outcome(Outcome outcome) {
        return words.word("outcome." + outcome);
    }

    /** The outcome of a clause in words, with what has to be said of it: waived, attested, or simplified. */
    public String outcome(ClauseResult clause) {
        return clause.simplified() ? format("outcome.simplified", outcome(clause.outcome()))
                : outcome(clause.outcome(), clause.waived(), clause.attested());
    }

    /** What a partly decided clause leaves to people, in words; empty for the others. */
    public String left(ClauseResult clause) {
        return clause.left().stream().map(r -> r.pack().equals(AttestedFindings.PACK) ? words.word("left.text") : title(r))
                .collect(Collectors.joining(words.word("value.separator")));
    }

    /** The outcome of a clause in a facility in words, with what has to be said of it. */
    public String outcome(FacilityOutcome facility) {
        return outcome(facility.outcome(), facility.waived(), facility.attested());
    }

    /** A severity in words. */
    public String severity(Severity severity) {
        return words.word("severity." + severity);
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

    /** The words of this bundle, for what it puts into words itself. */
    Messages words() {
        return words;
    }

    private String question(Fact fact) {
        String who = Ask.party(fact.holder(), fact.feature()).map(Party::getName).orElse(words.word("party.unknown"));
        return format("question", name(Labels.element(fact.holder())), labels.of(fact.feature()), who);
    }

    private String attested(Finding finding) {
        Object[] arguments = finding.arguments().stream().map(a -> a instanceof Enumerator literal ? labels.of(literal)
                : subject(a.toString())).toArray();
        return format(finding.key(), Stream.concat(Stream.of(title(finding.rule())), Stream.of(arguments)).toArray());
    }

    private String outcome(ClauseOutcome outcome, boolean waived, boolean attested) {
        String word = outcome(outcome);
        return waived ? format("outcome.waived", word) : attested ? format("outcome.attested", word) : word;
    }

    private String value(Object value) {
        return switch (value) {
            case EObject element -> name(element);
            case Enumerator literal -> labels.of(literal);
            default -> value.toString();
        };
    }

    private String argument(Object argument, Locale ignored) {
        return argument instanceof EObject element ? format("name", name(element)) : value(argument);
    }

    private String format(String key, Object... arguments) {
        return words.get(key, arguments);
    }
}

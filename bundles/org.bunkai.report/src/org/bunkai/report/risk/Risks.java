package org.bunkai.report.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.report.ReportOptions;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RunResult.NotRun;

/**
 * The open risks of a result, worst first: by severity, then by the number of findings. Violations that count make them, waived ones and
 * advice do not. What was not checked and what nobody knows stand at the end, because neither is safe.
 */
public final class Risks {

    private static final String NOT_CHECKED = "notChecked";
    private static final String UNKNOWN = "unknown";
    /** Topics of what people attested, by message key: there no rule has seen a place. */
    private static final Map<String, String> ATTESTED = Map.of("assessment.attestedNo", "attested", "assessment.contradiction",
            "contradiction");
    /** What a problem of a pack itself begins with; the others leave no rule out. */
    private static final String PACK = "engine.pack";

    private final CheckResult result;
    private final List<Finding> violations;
    private final List<Finding> questions;
    private final FindingTexts texts;
    private final RiskTexts words;

    private Risks(CheckResult result, Locale locale, Predicate<Finding> told) {
        this.result = result;
        this.violations = result.violations().stream().filter(told).toList();
        this.questions = result.questions().stream().filter(told).toList();
        this.texts = FindingTexts.of(result, locale).withNamesUpTo(ReportOptions.LONGEST_NAME);
        this.words = new RiskTexts(texts, locale);
    }

    /** The risks of a result in Japanese or English; none if every rule ran and every answer is known and good. */
    public static List<Risk> of(CheckResult result, Locale locale) {
        return of(result, locale, finding -> true);
    }

    /**
     * As {@link #of(CheckResult, Locale)}, of a part of the findings.
     *
     * @param told which findings count
     */
    public static List<Risk> of(CheckResult result, Locale locale, Predicate<Finding> told) {
        Risks risks = new Risks(result, locale, told);
        return Stream.of(risks.violated(), risks.notChecked().stream(), risks.unknown().stream()).flatMap(s -> s).toList();
    }

    /** Topic of a violation. */
    static String topic(Finding finding) {
        return ATTESTED.getOrDefault(finding.key(), Topics.of(finding));
    }

    private Stream<Risk> violated() {
        Map<String, List<Finding>> byTopic = new LinkedHashMap<>();
        Topics.order().forEach(topic -> byTopic.put(topic, new ArrayList<>()));
        violations.stream().filter(f -> f.outcome() == Outcome.VIOLATED)
                .forEach(f -> byTopic.computeIfAbsent(topic(f), topic -> new ArrayList<>()).add(f));
        return byTopic.entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(e -> violated(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Risk::severity).thenComparing(Risk::findings).reversed());
    }

    private Risk violated(String topic, List<Finding> findings) {
        RiskPlaces places = ATTESTED.containsValue(topic) ? RiskPlaces.titles(findings, texts) : RiskPlaces.of(findings, texts);
        Severity worst = worst(findings.stream().map(Finding::severity));
        return risk(topic, words.title(topic, findings), words.violated(topic, findings, places), worst, texts.severity(worst), findings);
    }

    /** Rules that failed or did not run, and packs that are missing or were refused. */
    private Optional<Risk> notChecked() {
        List<Finding> failed = violations.stream().filter(f -> f.outcome() == Outcome.ERROR).toList();
        List<RuleMetadata> rules = Stream.concat(failed.stream().map(Finding::rule), result.run().notRun().stream().map(NotRun::rule))
                .toList();
        List<String> packs = result.run().packErrors().stream().filter(e -> e.key().startsWith(PACK)).map(e -> words.pack(e.pack()))
                .toList();
        RiskPlaces places = RiskPlaces.named(Stream.concat(packs.stream(), rules.stream().map(texts::title)).toList());
        return places.isEmpty() ? Optional.empty() : Optional.of(risk(NOT_CHECKED, words.title(NOT_CHECKED, failed),
                words.notChecked(NOT_CHECKED, places), packs.isEmpty() ? worst(rules.stream().map(RuleMetadata::severity)) : Severity.HIGH,
                words.label(NOT_CHECKED), failed));
    }

    private Optional<Risk> unknown() {
        return questions.isEmpty() ? Optional.empty() : Optional.of(risk(UNKNOWN, words.title(UNKNOWN, questions),
                words.unknown(UNKNOWN, questions.size()), worst(questions.stream().map(Finding::severity)), words.label(UNKNOWN),
                questions));
    }

    private Risk risk(String topic, String title, String text, Severity severity, String label, List<Finding> findings) {
        return new Risk(topic, title, text, severity, label, findings.stream().map(Finding::id).toList(),
                findings.stream().flatMap(f -> texts.clauseLabels(f).stream()).distinct().toList());
    }

    private static Severity worst(Stream<Severity> severities) {
        return severities.max(Comparator.naturalOrder()).orElseThrow();
    }
}

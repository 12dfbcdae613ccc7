package org.bunkai.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.guideline.Edition;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleTexts;
import org.bunkai.validation.engine.RunResult;

/**
 * Everything that a check found; what every writer reads.
 *
 * @param architecture the model
 * @param source where it came from, as the user named it; for messages and outputs
 * @param fingerprint of the model, 4 × 4 hex digits; empty in a result of {@link Checker#recheck}
 * @param findingsFingerprint of the findings, 4 × 4 hex digits; empty likewise
 * @param edition the register's edition
 * @param asOf "today"
 * @param texts texts of the rules that ran
 * @param run what the engine gave
 * @param findings VIOLATED, UNDECIDABLE and ERROR answers of rules that decide a clause, worst first, then by id; waived ones, and those that
 *        attestations gave, included
 * @param advice the same of rules of strength S and X
 * @param notes SATISFIED answers with a note, and NOT_APPLICABLE ones
 * @param clauses every clause of the edition's register, in the register's order
 * @param summary counts
 * @param assessment what the assessment file did
 */
public record CheckResult(Architecture architecture, String source, String fingerprint, String findingsFingerprint, Edition edition,
        LocalDate asOf, RuleTexts texts, RunResult run, List<Finding> findings, List<Finding> advice, List<Finding> notes,
        List<ClauseResult> clauses, Summary summary, AssessmentUse assessment) {

    /** A result without assessment. */
    public CheckResult(Architecture architecture, String source, String fingerprint, String findingsFingerprint, Edition edition,
            LocalDate asOf, RuleTexts texts, RunResult run, List<Finding> findings, List<Finding> advice, List<Finding> notes,
            List<ClauseResult> clauses, Summary summary) {
        this(architecture, source, fingerprint, findingsFingerprint, edition, asOf, texts, run, findings, advice, notes, clauses, summary,
                AssessmentUse.NONE);
    }

    public CheckResult {
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
        notes = List.copyOf(notes);
        clauses = List.copyOf(clauses);
    }

    /** The violations and errors that count, worst first. */
    public List<Finding> violations() {
        return findings.stream().filter(f -> f.outcome() != Outcome.UNDECIDABLE && !isWaived(f)).toList();
    }

    /** The undecidable findings that count: what is to be asked. */
    public List<Finding> questions() {
        return findings.stream().filter(f -> f.outcome() == Outcome.UNDECIDABLE && !isWaived(f)).toList();
    }

    /** The findings that somebody accepted for a time, worst first. */
    public List<Finding> waived() {
        return findings.stream().filter(this::isWaived).toList();
    }

    /** Every answer of the model's rules and of attestations, SATISFIED and NOT_APPLICABLE included; failed rules have none. */
    public List<Finding> answers() {
        return Stream.concat(run.findings().stream(), assessment.findings().stream()).toList();
    }

    /** Ids of the open findings, advice included, that a waiver of this id, or pattern with {@code *}, would name; waived ones too. */
    public List<String> matching(String idOrPattern) {
        return Waivers.matching(idOrPattern, Stream.concat(findings.stream(), advice.stream()).toList());
    }

    /** Whether somebody accepted a finding for a time; it keeps its outcome. */
    public boolean isWaived(Finding finding) {
        return assessment.waived().containsKey(finding.id());
    }

    /** Findings of the same rule and cause together, so that one can stand for all; in the order of their first ones. */
    public static List<List<Finding>> byKind(List<Finding> findings) {
        return List.copyOf(findings.stream()
                .collect(Collectors.groupingBy(f -> f.rule().id() + "#" + f.cause(), LinkedHashMap::new, Collectors.toList())).values());
    }
}

package org.bunkai.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.guideline.ClauseRegister;
import org.bunkai.model.Fingerprint;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.assessment.Assessment;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RuleTexts;
import org.bunkai.validation.engine.RunResult;
import org.bunkai.validation.engine.RunResult.RuleError;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** From the answers of rules and of people to the result of a check. Used once. */
final class Assessor {

    private final Architecture architecture;
    private final ClauseRegister register;
    private final LocalDate asOf;
    private final Set<String> deciding;
    private final RunResult run;
    private final Scopes scopes;

    /**
     * @param deciding ids of the packs whose rules decide clauses
     * @param run what the engine gave
     */
    Assessor(Architecture architecture, ClauseRegister register, LocalDate asOf, Set<String> deciding, RunResult run) {
        this.architecture = architecture;
        this.register = register;
        this.asOf = asOf;
        this.deciding = deciding;
        this.run = run;
        this.scopes = new Scopes(architecture);
    }

    /**
     * The result.
     *
     * @param fingerprints whether to compute them; they are empty otherwise
     */
    CheckResult assess(CheckRequest request, Choices choices, RuleTexts texts, boolean fingerprints) {
        Assessment assessment = request.assessment() == null ? null : request.assessment().assessment();
        Attestations attestations = assessment == null ? Attestations.NONE
                : new Attestations(assessment.getAttestations(), asOf, subjects(), scopes);
        List<Finding> attested = new AttestedFindings(register.edition().getId(), run.rules(), run.findings(), scopes)
                .of(attestations.counting());
        List<Finding> answers = Stream.of(run.findings().stream(), attested.stream(), run.errors().stream().map(this::asFinding))
                .flatMap(s -> s).toList();
        List<Finding> open = answers.stream().filter(f -> ClauseOutcomes.isOpen(f.outcome())).sorted(ClauseOutcomes.WORST_FIRST).toList();
        Waivers waivers = new Waivers(assessment == null ? List.of() : assessment.getWaivers(), asOf, open);
        Set<String> waived = waivers.waived().keySet();
        ClauseOutcomes outcomes = new ClauseOutcomes(register.edition().getId(), run, answers, deciding, attestations, waived, scopes);
        List<ClauseResult> clauses = register.clauses().stream().map(outcomes::of).toList();
        List<Finding> findings = open.stream().filter(Assessor::decides).toList();
        List<Finding> advice = open.stream().filter(f -> !decides(f)).toList();
        List<Finding> notes = answers.stream().filter(f -> !ClauseOutcomes.isOpen(f.outcome()) && !f.key().isEmpty()).toList();
        List<Finding> counted = findings.stream().filter(f -> !waived.contains(f.id())).toList();
        Summary summary = new Summary(ClauseOutcomes.count(clauses), count(counted, Outcome.VIOLATED), count(counted, Outcome.UNDECIDABLE),
                run.errors().size(), advice.size(), findings.size() - counted.size());
        return new CheckResult(architecture, request.source(), fingerprints ? Fingerprint.of(architecture).toString() : "",
                fingerprints ? FindingsFingerprint.of(answers) : "", register.edition(), asOf, texts, run, findings, advice, notes, clauses,
                summary,
                request.assessment() == null ? AssessmentUse.NONE : use(request.assessment(), choices, attestations, attested, waivers));
    }

    private static AssessmentUse use(AssessmentFile file, Choices choices, Attestations attestations, List<Finding> attested,
            Waivers waivers) {
        List<AssessmentUse.Note> notes = new ArrayList<>(choices.notes());
        notes.addAll(attestations.notes());
        notes.addAll(waivers.notes());
        return new AssessmentUse(file.path().toString(), attestations.uses(), waivers.uses(), choices.overrides(), choices.packsOff(),
                List.copyOf(choices.required()), attested, waivers.waived(), notes, file.assessment().getApprovals());
    }

    /** What can be attested in this check: rules of the edition and clauses of the register. */
    private Predicate<String> subjects() {
        Set<String> rules = run.rules().stream().map(RuleMetadata::id).collect(Collectors.toSet());
        return subject -> rules.contains(subject) || register.clause(subject).isPresent();
    }

    private static boolean decides(Finding finding) {
        return finding.rule().strength().decides();
    }

    private static int count(List<Finding> findings, Outcome outcome) {
        return (int) findings.stream().filter(f -> f.outcome() == outcome).count();
    }

    /** A failed rule as a finding on the architecture, so that every output shows it where it shows findings. */
    private Finding asFinding(RuleError error) {
        return new Finding(error.rule().id() + "@" + EcoreUtil.getID(architecture), error.rule(), Outcome.ERROR, error.rule().severity(),
                error.key(), error.arguments(), "", architecture, List.of(), List.of(), List.of(), List.of());
    }
}

package org.bunkai.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.Server;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.AttestedAnswer;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.model.guideline.Clause;
import org.bunkai.model.guideline.GuidelineFactory;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RuleMetadata.Kind;
import org.bunkai.validation.engine.RuleMetadata.Strength;
import org.bunkai.validation.engine.RunResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RULES.md §1.6 and §1.8 as a lattice: every combination of answers of a rule in two facilities and of people, against an oracle. */
class ClauseLatticeTest {

    private static final String CLAUSE = "v6.ops.13.5";
    private static final String RULE = "mhlw.ops13.a";
    private static final String ATTESTATION_RULE = "mhlw.ops13.z";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    /** Worst first; {@code null} is no answer at all. */
    private static final List<Outcome> ANSWERS = new ArrayList<>(List.of(Outcome.ERROR, Outcome.VIOLATED, Outcome.UNDECIDABLE,
            Outcome.SATISFIED, Outcome.NOT_APPLICABLE));

    static {
        ANSWERS.add(null);
    }

    private final Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
    private final Clause clause = GuidelineFactory.eINSTANCE.createClause();
    private final List<Facility> facilities = new ArrayList<>();
    private final List<Server> servers = new ArrayList<>();

    @BeforeEach
    void twoFacilities() {
        architecture.setId("a-1");
        clause.setId(CLAUSE);
        Party owner = ArchitectureFactory.eINSTANCE.createParty();
        owner.setId("p-1");
        architecture.getParties().add(owner);
        architecture.setOwner(owner);
        for (String number : List.of("1", "2")) {
            Facility facility = ArchitectureFactory.eINSTANCE.createFacility();
            facility.setId("f-" + number);
            facility.setOperator(owner);
            architecture.getFacilities().add(facility);
            Server server = ArchitectureFactory.eINSTANCE.createServer();
            server.setId("srv-" + number);
            facility.getDevices().add(server);
            facilities.add(facility);
            servers.add(server);
        }
    }

    @ParameterizedTest
    @CsvSource({"true,false,false", "true,false,true", "true,true,false", "true,true,true", "false,true,false", "false,false,false"})
    void everyCombinationIsTheWorstOfItsParts(boolean rule, boolean attestationRule, boolean incomplete) {
        clause.setIncomplete(incomplete);
        int combinations = 0;
        for (Outcome first : rule ? ANSWERS : List.of(Outcome.SATISFIED)) {
            for (Outcome second : rule ? ANSWERS : List.of(Outcome.SATISFIED)) {
                for (AttestedAnswer whole : AttestedAnswer.values()) {
                    for (AttestedAnswer own : AttestedAnswer.values()) {
                        check(rule, attestationRule, incomplete, new Outcome[] {first, second}, whole, own);
                        combinations++;
                    }
                }
            }
        }
        assertEquals(rule ? 576 : 16, combinations);
    }

    private void check(boolean rule, boolean attestationRule, boolean incomplete, Outcome[] answers, AttestedAnswer whole, AttestedAnswer own) {
        String combination = "rule " + rule + ", attestation rule " + attestationRule + ", incomplete " + incomplete + ", answers "
                + List.of(String.valueOf(answers[0]), String.valueOf(answers[1])) + ", whole " + whole + ", f-1 " + own;
        List<RuleMetadata> rules = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        if (rule) {
            RuleMetadata metadata = metadata(RULE, Kind.FACTS);
            rules.add(metadata);
            for (int i = 0; i < answers.length; i++) {
                if (answers[i] != null) {
                    findings.add(new Finding(RULE + "@" + servers.get(i).getId(), metadata, answers[i], Severity.HIGH, "", List.of(), "",
                            servers.get(i), List.of(), List.of(), List.of(), List.of()));
                }
            }
        }
        if (attestationRule) {
            rules.add(metadata(ATTESTATION_RULE, Kind.ATTESTATION));
        }
        List<Attestation> attested = new ArrayList<>();
        add(attested, "", whole);
        add(attested, "f-1", own);
        Scopes scopes = new Scopes(architecture);
        Attestations attestations = new Attestations(attested, DAY, CLAUSE::equals, scopes);
        findings.addAll(new AttestedFindings("6.0", rules, List.copyOf(findings), scopes).of(attestations.counting()));
        RunResult run = new RunResult(List.of(), List.of(), rules, List.of(), List.of());
        ClauseResult result = new ClauseOutcomes("6.0", run, findings, Set.of("mhlw.ops13"), attestations, Set.of(), scopes).of(clause);

        ClauseOutcome first = oracle(rule, attestationRule, incomplete, answers[0], whole == AttestedAnswer.NO ? whole
                : own == AttestedAnswer.UNKNOWN ? whole : own);
        ClauseOutcome second = oracle(rule, attestationRule, incomplete, answers[1], whole);
        assertEquals(first, result.facilities().get(0).outcome(), () -> "f-1: " + combination);
        assertEquals(second, result.facilities().get(1).outcome(), () -> "f-2: " + combination);
        assertEquals(first.compareTo(second) < 0 ? first : second, result.outcome(), () -> "whole: " + combination);
        assertEquals(result.attested(), result.outcome().compareTo(ClauseOutcome.SATISFIED) >= 0
                && (!rule || attestationRule || incomplete && result.outcome() == ClauseOutcome.SATISFIED), combination);
    }

    /** The rule book in other words: what is wrong or not known stays; what no rule decides is what people say. */
    private static ClauseOutcome oracle(boolean rule, boolean attestationRule, boolean incomplete, Outcome answer, AttestedAnswer attested) {
        if (rule && answer == Outcome.ERROR) {
            return ClauseOutcome.ERROR;
        }
        if (attested == AttestedAnswer.NO || rule && answer == Outcome.VIOLATED) {
            return ClauseOutcome.VIOLATED;
        }
        if (rule && answer == Outcome.UNDECIDABLE) {
            return ClauseOutcome.UNDECIDABLE;
        }
        boolean satisfied = rule && answer == Outcome.SATISFIED;
        boolean askedPeople = !rule || attestationRule || incomplete && satisfied;
        if (askedPeople && attested == AttestedAnswer.UNKNOWN) {
            return ClauseOutcome.MANUAL;
        }
        if (satisfied || askedPeople && attested == AttestedAnswer.YES) {
            return ClauseOutcome.SATISFIED;
        }
        return ClauseOutcome.NOT_APPLICABLE;
    }

    private static void add(List<Attestation> attested, String facility, AttestedAnswer answer) {
        if (answer != AttestedAnswer.UNKNOWN) {
            Attestation attestation = AssessmentFactory.eINSTANCE.createAttestation();
            attestation.setId("as-1.attestations" + attested.size());
            attestation.setSubject(CLAUSE);
            attestation.setFacility(facility);
            attestation.setAnswer(answer);
            attestation.setBy("somebody");
            attestation.setOn(DAY);
            attested.add(attestation);
        }
    }

    private static RuleMetadata metadata(String id, Kind kind) {
        return new RuleMetadata(id, "mhlw.ops13", "1.0.0", Map.of("6.0", List.of(CLAUSE)), Strength.M, kind, Severity.HIGH, List.of(),
                List.of(), Set.of(), List.of());
    }
}

package org.bunkai.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.bunkai.assessment.ClauseResult.Coverage;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Server;
import org.bunkai.model.guideline.Clause;
import org.bunkai.model.guideline.GuidelineFactory;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RuleMetadata.Kind;
import org.bunkai.validation.engine.RuleMetadata.Strength;
import org.bunkai.validation.engine.RunResult;
import org.bunkai.validation.engine.RunResult.NotRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** RULES.md §1.8: worst wins, N/A only if all are, advice and foreign packs never decide, what no rule decides is MANUAL. */
class ClauseOutcomesTest {

    private static final String CLAUSE = "v6.ops.13.5";
    private static final Set<String> DECIDING = Set.of("mhlw.ops13");
    private static final List<Outcome> ANSWERS = List.of(Outcome.ERROR, Outcome.VIOLATED, Outcome.UNDECIDABLE, Outcome.SATISFIED,
            Outcome.NOT_APPLICABLE);

    private final List<RuleMetadata> rules = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<NotRun> notRun = new ArrayList<>();
    private final Clause clause = GuidelineFactory.eINSTANCE.createClause();
    private final Server server = ArchitectureFactory.eINSTANCE.createServer();
    private final Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
    private final Set<String> waived = new HashSet<>();

    @Test
    void clauseWithoutRulesIsManual() {
        assertOutcome(ClauseOutcome.MANUAL, Coverage.NONE);
    }

    @Test
    void worstAnswerWins() {
        answer(rule("a", Strength.M), Outcome.SATISFIED);
        assertOutcome(ClauseOutcome.SATISFIED, Coverage.FULL);
        answer(rule("b", Strength.D), Outcome.NOT_APPLICABLE);
        assertOutcome(ClauseOutcome.SATISFIED, Coverage.FULL);
        answer(rule("c", Strength.P), Outcome.UNDECIDABLE);
        assertOutcome(ClauseOutcome.UNDECIDABLE, Coverage.FULL);
        answer(rule("d", Strength.M), Outcome.VIOLATED);
        assertOutcome(ClauseOutcome.VIOLATED, Coverage.FULL);
        answer(rule("e", Strength.M), Outcome.ERROR);
        assertOutcome(ClauseOutcome.ERROR, Coverage.FULL);
    }

    /** For every set of outcomes and 200 shuffles: the smallest constant of the lattice, whatever the order. */
    @Test
    void worstOfAnySetWinsInAnyOrder() {
        Random random = new Random(13);
        for (int round = 0; round < 200; round++) {
            rules.clear();
            findings.clear();
            List<Outcome> outcomes = random.ints(1 + random.nextInt(6), 0, ANSWERS.size()).mapToObj(ANSWERS::get).toList();
            for (int i = 0; i < outcomes.size(); i++) {
                answer(rule("r" + i, Strength.M), outcomes.get(i));
            }
            Collections.shuffle(findings, random);
            Collections.shuffle(rules, random);
            ClauseOutcome worst = outcomes.stream().map(o -> ClauseOutcome.valueOf(o.name())).min(Comparator.naturalOrder()).orElseThrow();
            assertEquals(worst, outcome().outcome(), outcomes::toString);
        }
    }

    @Test
    void notApplicableOnlyIfAllAre() {
        answer(rule("a", Strength.M), Outcome.NOT_APPLICABLE);
        answer(rule("b", Strength.M), Outcome.NOT_APPLICABLE);
        assertOutcome(ClauseOutcome.NOT_APPLICABLE, Coverage.FULL);
    }

    @Test
    void ruleThatDidNotRunIsUndecidable() {
        answer(rule("a", Strength.M), Outcome.SATISFIED);
        notRun.add(new NotRun(rule("b", Strength.M), "engine.mappingUnknown"));
        assertOutcome(ClauseOutcome.UNDECIDABLE, Coverage.FULL);
    }

    @ParameterizedTest
    @EnumSource(value = Strength.class, names = {"S", "X"})
    void adviceIsCountedAndDecidesNothing(Strength strength) {
        answer(rule("a", Strength.M), Outcome.SATISFIED);
        answer(rule("b", strength), Outcome.VIOLATED);
        ClauseResult result = assertOutcome(ClauseOutcome.SATISFIED, Coverage.FULL);
        assertEquals(1, result.advice());
        assertEquals(0, result.violated());
        assertEquals(1, result.findings().size());
    }

    @Test
    void clauseWithAdviceOnlyIsManual() {
        answer(rule("b", Strength.X), Outcome.SATISFIED);
        assertOutcome(ClauseOutcome.MANUAL, Coverage.NONE);
    }

    @Test
    void foreignPackIsShownAndDecidesNothing() {
        answer(rule("a", Strength.M), Outcome.SATISFIED);
        answer(metadata("vendor.x", "vendor.x.1", Strength.M, Kind.FACTS), Outcome.VIOLATED);
        ClauseResult result = assertOutcome(ClauseOutcome.SATISFIED, Coverage.FULL);
        assertEquals(List.of("vendor.x.1"), result.findings().stream().map(f -> f.rule().id()).toList());
    }

    @Test
    void attestationMakesSatisfiedManualAndLeavesWorseAlone() {
        metadata("mhlw.ops13", "mhlw.ops13.z", Strength.M, Kind.ATTESTATION);
        answer(rule("a", Strength.M), Outcome.SATISFIED);
        assertOutcome(ClauseOutcome.MANUAL, Coverage.PARTIAL);
        answer(rule("b", Strength.M), Outcome.VIOLATED);
        assertOutcome(ClauseOutcome.VIOLATED, Coverage.PARTIAL);
    }

    @Test
    void incompleteTextIsNeverSatisfied() {
        clause.setIncomplete(true);
        answer(rule("a", Strength.M), Outcome.SATISFIED);
        metadata("mhlw.ops13", "mhlw.ops13.z", Strength.M, Kind.ATTESTATION);
        ClauseResult result = assertOutcome(ClauseOutcome.MANUAL, Coverage.PARTIAL);
        assertEquals(List.of("mhlw.ops13.z", CLAUSE), result.left().stream().map(RuleMetadata::id).toList());
    }

    @Test
    void waivedClauseKeepsItsOutcomeAndSaysSo() {
        answer(rule("a", Strength.M), Outcome.VIOLATED);
        answer(rule("b", Strength.M), Outcome.VIOLATED);
        answer(rule("c", Strength.M), Outcome.UNDECIDABLE);
        waived.add("mhlw.ops13.a@srv-1");
        assertFalse(assertOutcome(ClauseOutcome.VIOLATED, Coverage.FULL).waived());
        waived.add("mhlw.ops13.b@srv-1");
        assertTrue(assertOutcome(ClauseOutcome.VIOLATED, Coverage.FULL).waived());
    }

    @Test
    void questionsCanBeWaivedButNotWhatDidNotRun() {
        answer(rule("a", Strength.M), Outcome.UNDECIDABLE);
        waived.add("mhlw.ops13.a@srv-1");
        assertTrue(assertOutcome(ClauseOutcome.UNDECIDABLE, Coverage.FULL).waived());
        notRun.add(new NotRun(rule("b", Strength.M), "engine.mappingUnknown"));
        assertFalse(assertOutcome(ClauseOutcome.UNDECIDABLE, Coverage.FULL).waived());
    }

    @Test
    void failedAttestationRuleIsAnError() {
        answer(metadata("mhlw.ops13", "mhlw.ops13.z", Strength.M, Kind.ATTESTATION), Outcome.ERROR);
        assertOutcome(ClauseOutcome.ERROR, Coverage.PARTIAL);
    }

    @Test
    void findingsStandWorstFirst() {
        answer(rule("a", Strength.M), Outcome.UNDECIDABLE);
        answer(rule("b", Strength.M, Severity.LOW), Outcome.VIOLATED);
        answer(rule("c", Strength.M, Severity.HIGH), Outcome.VIOLATED);
        assertEquals(List.of("mhlw.ops13.c", "mhlw.ops13.b", "mhlw.ops13.a"),
                outcome().findings().stream().map(f -> f.rule().id()).toList());
    }

    private ClauseResult assertOutcome(ClauseOutcome expected, Coverage coverage) {
        ClauseResult result = outcome();
        assertEquals(expected, result.outcome());
        assertEquals(coverage, result.coverage());
        return result;
    }

    private ClauseResult outcome() {
        clause.setId(CLAUSE);
        RunResult run = new RunResult(findings, List.of(), rules, notRun, List.of());
        return new ClauseOutcomes("6.0", run, findings, DECIDING, Attestations.NONE, waived, new Scopes(architecture)).of(clause);
    }

    private RuleMetadata rule(String word, Strength strength) {
        return rule(word, strength, Severity.MEDIUM);
    }

    private RuleMetadata rule(String word, Strength strength, Severity severity) {
        RuleMetadata rule = new RuleMetadata("mhlw.ops13." + word, "mhlw.ops13", "1.0.0", Map.of("6.0", List.of(CLAUSE)), strength, Kind.FACTS,
                severity, List.of(), List.of(), Set.of(), List.of());
        rules.add(rule);
        return rule;
    }

    private RuleMetadata metadata(String pack, String id, Strength strength, Kind kind) {
        RuleMetadata rule = new RuleMetadata(id, pack, "1.0.0", Map.of("6.0", List.of(CLAUSE)), strength, kind, Severity.MEDIUM, List.of(),
                List.of(), Set.of(), List.of());
        rules.add(rule);
        return rule;
    }

    private void answer(RuleMetadata rule, Outcome outcome) {
        server.setId("srv-1");
        findings.add(new Finding(rule.id() + "@srv-1", rule, outcome, rule.severity(), "", List.of(), "", server, List.of(), List.of(),
                List.of(), List.of()));
    }
}

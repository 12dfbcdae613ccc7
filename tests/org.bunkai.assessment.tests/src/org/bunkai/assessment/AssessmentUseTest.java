package org.bunkai.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.bunkai.assessment.AssessmentUse.Note;
import org.bunkai.assessment.AssessmentUse.State;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.Server;
import org.bunkai.model.assessment.Assessment;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.AttestedAnswer;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.model.assessment.PackSwitch;
import org.bunkai.model.assessment.ParameterOverride;
import org.bunkai.model.assessment.Profile;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an assessment file does to a check. */
class AssessmentUseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String CLAUSE = "v6.ops.13.5";
    private static final String MANUAL = "v6.plan.15.4";
    private static final String PARAMETER = """
            ,"parameters":[{"name":"days","type":"integer","unit":"days","default":30,"reasonJa":"x","reasonEn":"x"}]""";

    @TempDir
    private Path folder;
    private TestPack pack;
    private final Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
    private final Server first = server("1");
    private final Server second = server("2");
    private final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
    private boolean violated = true;

    @BeforeEach
    void model() {
        assessment.setId("as-1");
        assessment.setModelId("a-1");
        pack = new TestPack(folder).rule("a", "M", CLAUSE, PARAMETER, (model, findings) -> {
            if (violated) {
                findings.at(first).violated("wrong", model.parameter("days", Integer.class));
            } else {
                findings.at(first).satisfied();
            }
            findings.at(second).satisfied();
        });
    }

    @Test
    void withoutFileNothingChanges() {
        CheckResult result = new Checker(new Engine(List.of(pack)), Set.of(TestPack.ID)).check(architecture, CheckRequest.of("x", TODAY));
        assertFalse(result.assessment().isPresent());
        assertEquals(result.run().findings(), result.answers());
        assertEquals(List.of(), result.waived());
        ClauseResult clause = clause(result, CLAUSE);
        assertEquals(List.of(ClauseOutcome.VIOLATED, ClauseOutcome.SATISFIED),
                clause.facilities().stream().map(FacilityOutcome::outcome).toList());
        assertFalse(clause.waived() || clause.attested());
    }

    @Test
    void waivedFindingKeepsItsOutcomeAndDoesNotCount() {
        waive("test.pack.a@srv-1", TODAY);
        CheckResult result = check();
        assertEquals(List.of("test.pack.a@srv-1"), ids(result.findings()));
        assertEquals(List.of("test.pack.a@srv-1"), ids(result.waived()));
        assertEquals(Outcome.VIOLATED, result.waived().get(0).outcome());
        assertEquals(List.of(), result.violations());
        assertEquals(0, result.summary().violated());
        assertEquals(1, result.summary().waived());
        ClauseResult clause = clause(result, CLAUSE);
        assertEquals(ClauseOutcome.VIOLATED, clause.outcome());
        assertTrue(clause.waived());
        assertTrue(clause.facilities().get(0).waived());
        assertFalse(clause.facilities().get(1).waived());
        assertEquals("不適合(受容済み)", japanese(result).outcome(clause));
        assertEquals("x.assessment", result.assessment().source());
    }

    @Test
    void patternNamesAnyCharactersAndNothingElse() {
        waive("test.*@srv-*", TODAY.plusDays(1));
        waive("test.pack.a@srv-", TODAY.plusDays(1));
        waive("test.pack.b@*", TODAY.plusDays(1));
        waive("test.pack*a@srv.1", TODAY.plusDays(1));
        CheckResult result = check();
        assertEquals(List.of(State.COUNTS, State.ORPHANED, State.ORPHANED, State.ORPHANED),
                result.assessment().waivers().stream().map(u -> u.state()).toList());
        assertEquals(List.of("test.pack.a@srv-1"), result.assessment().waivers().get(0).findings());
        assertEquals(List.of(Note.Kind.WAIVER_ORPHANED, Note.Kind.WAIVER_ORPHANED, Note.Kind.WAIVER_ORPHANED), kinds(result));
    }

    @Test
    void expiredWaiverReopensAndIsSaid() {
        waive("test.pack.a@*", TODAY.minusDays(1));
        CheckResult result = check();
        assertEquals(1, result.summary().violated());
        assertEquals(0, result.summary().waived());
        assertFalse(clause(result, CLAUSE).waived());
        assertEquals(State.EXPIRED, result.assessment().waivers().get(0).state());
        assertEquals("Waiver as-1.waivers1 (test.pack.a@*) ended on 2026-11-23: 1 findings are open again.",
                FindingTexts.of(result, Locale.ENGLISH).message(result.assessment().notes().get(0)));
    }

    @Test
    void renewedWaiverReopensNothing() {
        waive("test.pack.a@*", TODAY.minusDays(1));
        waive("test.pack.a@srv-1", TODAY);
        CheckResult result = check();
        assertEquals(List.of(State.EXPIRED, State.COUNTS), result.assessment().waivers().stream().map(u -> u.state()).toList());
        assertEquals(List.of(), result.assessment().notes());
        assertEquals(1, result.summary().waived());
    }

    @Test
    void failedRuleCannotBeWaived() {
        pack.rule("b", "M", CLAUSE, "", (model, findings) -> {
            throw new IllegalStateException();
        });
        waive("test.pack.b@a-1", TODAY);
        CheckResult result = check();
        assertEquals(State.ORPHANED, result.assessment().waivers().get(0).state());
        assertEquals(ClauseOutcome.ERROR, clause(result, CLAUSE).outcome());
        assertFalse(clause(result, CLAUSE).waived());
    }

    @Test
    void clauseWithoutRulesIsWhatPeopleSay() {
        attest(MANUAL, "f-1", AttestedAnswer.YES, null);
        ClauseResult half = clause(check(), MANUAL);
        assertEquals(ClauseOutcome.MANUAL, half.outcome());
        assertEquals(List.of(ClauseOutcome.SATISFIED, ClauseOutcome.MANUAL), half.facilities().stream().map(f -> f.outcome()).toList());
        attest(MANUAL, "f-2", AttestedAnswer.NOT_APPLICABLE, null);
        CheckResult result = check();
        ClauseResult whole = clause(result, MANUAL);
        assertEquals(ClauseOutcome.SATISFIED, whole.outcome());
        assertTrue(whole.attested());
        assertEquals("適合(自己点検)", japanese(result).outcome(whole));
        assertEquals("対象外(自己点検)", japanese(result).outcome(whole.facilities().get(1)));
    }

    @Test
    void attestedNoIsAViolationThatCanBeWaived() {
        violated = false;
        attest(MANUAL, null, AttestedAnswer.NO, null);
        CheckResult result = check();
        assertEquals(List.of(MANUAL + "@a-1#attested"), ids(result.violations()));
        assertEquals(ClauseOutcome.VIOLATED, clause(result, MANUAL).outcome());
        assertEquals(1, clause(result, MANUAL).violated());
        assertEquals(1, result.summary().violated());
        assertEquals(List.of("企画15④"), japanese(result).clauseLabels(result.violations().get(0)));
        assertEquals("「企画15④ の自己点検」に、情報システム課が2026-11-24に「いいえ」と回答しました。",
                japanese(result).message(result.violations().get(0)));
        waive(MANUAL + "@*", TODAY);
        assertTrue(clause(check(), MANUAL).waived());
        assertEquals(0, check().summary().violated());
    }

    @Test
    void attestedNoToARuleIsAViolationOfIt() {
        violated = false;
        attest("test.pack.a", "f-2", AttestedAnswer.NO, null);
        CheckResult result = check();
        assertEquals(List.of("test.pack.a@f-2#attested"), ids(result.violations()));
        assertEquals(List.of(ClauseOutcome.SATISFIED, ClauseOutcome.VIOLATED),
                clause(result, CLAUSE).facilities().stream().map(f -> f.outcome()).toList());
    }

    @Test
    void aPatternNeverWaivesAContradiction() {
        attest("test.pack.a", "f-1", AttestedAnswer.YES, null);
        waive("test.pack.a@*", TODAY);
        assertEquals(List.of("test.pack.a@f-1#contradicted"), ids(check().violations()));
        waive("test.pack.a@f-1#contradicted", TODAY);
        assertEquals(List.of(), ids(check().violations()));
    }

    @Test
    void contradictionStandsBesideTheViolation() {
        attest("test.pack.a", "f-1", AttestedAnswer.YES, null);
        attest(CLAUSE, null, AttestedAnswer.NOT_APPLICABLE, null);
        attest("test.pack.a", "f-2", AttestedAnswer.YES, null);
        CheckResult result = check();
        assertEquals(List.of("test.pack.a@a-1#contradicted", "test.pack.a@f-1#contradicted", "test.pack.a@srv-1"), ids(result.violations()));
        assertEquals(ClauseOutcome.VIOLATED, clause(result, CLAUSE).outcome());
        assertEquals(List.of(ClauseOutcome.VIOLATED, ClauseOutcome.SATISFIED),
                clause(result, CLAUSE).facilities().stream().map(f -> f.outcome()).toList());
        String message = FindingTexts.of(result, Locale.ENGLISH).message(result.violations().get(0));
        assertTrue(message.endsWith(": 情報システム課 answered \"Not applicable\" to 13⑤ on 2026-11-24, but the model shows a violation."), message);
    }

    @Test
    void unknownFactIsNeverAttestedAway() {
        pack.rule("u", "M", CLAUSE, "", (model, findings) -> findings.at(second).undecidable("unknown",
                List.of(new Fact(second, second.eClass().getEStructuralFeature("name")))));
        violated = false;
        attest(CLAUSE, null, AttestedAnswer.YES, null);
        attest("test.pack.u", null, AttestedAnswer.YES, null);
        assertEquals(ClauseOutcome.UNDECIDABLE, clause(check(), CLAUSE).outcome());
    }

    @Test
    void attestationCountsUntilItsLastDayAndNoOlderOneComesBack() {
        attest(MANUAL, null, AttestedAnswer.NOT_APPLICABLE, null).setOn(TODAY.minusDays(9));
        Attestation newest = attest(MANUAL, null, AttestedAnswer.YES, TODAY);
        assertEquals(ClauseOutcome.SATISFIED, clause(check(), MANUAL).outcome());
        assertEquals(List.of(State.SUPERSEDED, State.COUNTS), check().assessment().attestations().stream().map(u -> u.state()).toList());
        newest.setOn(TODAY.minusDays(2));
        newest.setValidUntil(TODAY.minusDays(1));
        CheckResult result = check();
        assertEquals(ClauseOutcome.MANUAL, clause(result, MANUAL).outcome());
        assertEquals(List.of(State.SUPERSEDED, State.EXPIRED), result.assessment().attestations().stream().map(u -> u.state()).toList());
        assertEquals("自己点検 as-1.attestations2(企画15④)は 2026-11-23 で期限が切れたため、数えません。",
                japanese(result).message(result.assessment().notes().get(0)));
    }

    @Test
    void attestationOfNothingIsSaid() {
        attest("test.pack.none", null, AttestedAnswer.NO, null);
        attest(MANUAL, "f-9", AttestedAnswer.NO, null);
        CheckResult result = check();
        assertEquals(List.of(Note.Kind.ATTESTATION_ORPHANED, Note.Kind.ATTESTATION_ORPHANED), kinds(result));
        assertEquals(1, result.violations().size());
        assertEquals(ClauseOutcome.MANUAL, clause(result, MANUAL).outcome());
    }

    @Test
    void ownParameterValueReachesTheRule() {
        override("test.pack.a", "days", "45");
        CheckResult result = check();
        assertEquals(List.of(45), result.violations().get(0).arguments());
        assertEquals(30, result.assessment().overrides().get(0).parameter().defaultValue());
    }

    @Test
    void ownValueForAnUnknownRuleIsAnErrorOfTheRunAndAWrongOneOfItsRule() {
        override("test.pack.none", "days", "45");
        override("test.pack.a", "days", "many");
        CheckResult result = check();
        assertEquals(List.of("test.pack.none"), result.run().packErrors().stream().map(e -> e.pack()).toList());
        assertEquals(List.of("test.pack.a"), result.run().errors().stream().map(e -> e.rule().id()).toList());
    }

    @Test
    void packThatIsOffDoesNotRunAndIsNotMissed() {
        override("test.pack.a", "days", "45");
        off(TestPack.ID);
        off("vendor.none");
        CheckResult result = check();
        assertEquals(List.of(), result.answers());
        assertEquals(List.of(), result.run().packErrors());
        assertEquals(ClauseOutcome.MANUAL, clause(result, CLAUSE).outcome());
        assertEquals(List.of(TestPack.ID, "vendor.none"), result.assessment().packsOff().stream().map(PackSwitch::getPack).toList());
        assertEquals(List.of(Note.Kind.PACK_NOT_INSTALLED), kinds(result));
    }

    @Test
    void profileRequiresPacks() {
        Profile profile = AssessmentFactory.eINSTANCE.createProfile();
        profile.setId("as-1.profile");
        profile.getRequiredPacks().add("vendor.required");
        assessment.setProfile(profile);
        CheckResult result = check();
        assertEquals(List.of("vendor.required"), result.run().packErrors().stream().map(e -> e.pack()).toList());
        assertEquals(List.of("vendor.required"), result.assessment().requiredPacks());
    }

    private CheckResult check() {
        AssessmentFile file = AssessmentFile.of(Path.of("x.assessment"), assessment, architecture);
        return new Checker(new Engine(List.of(pack)), Set.of(TestPack.ID)).check(architecture, CheckRequest.of("x", TODAY).with(file));
    }

    private void waive(String finding, LocalDate expires) {
        Waiver waiver = AssessmentFactory.eINSTANCE.createWaiver();
        waiver.setId("as-1.waivers" + (assessment.getWaivers().size() + 1));
        waiver.setFinding(finding);
        waiver.setReason("更新まで");
        waiver.setOwner("情報システム課");
        waiver.setApprover("院長");
        waiver.setExpiresOn(expires);
        assessment.getWaivers().add(waiver);
    }

    private Attestation attest(String subject, String facility, AttestedAnswer answer, LocalDate until) {
        Attestation attestation = AssessmentFactory.eINSTANCE.createAttestation();
        attestation.setId("as-1.attestations" + (assessment.getAttestations().size() + 1));
        attestation.setSubject(subject);
        attestation.setFacility(facility);
        attestation.setAnswer(answer);
        attestation.setBy("情報システム課");
        attestation.setOn(TODAY);
        attestation.setValidUntil(until);
        assessment.getAttestations().add(attestation);
        return attestation;
    }

    private void override(String rule, String name, String value) {
        ParameterOverride override = AssessmentFactory.eINSTANCE.createParameterOverride();
        override.setId("as-1.overrides" + (assessment.getOverrides().size() + 1));
        override.setRule(rule);
        override.setName(name);
        override.setValue(value);
        override.setReason("契約による");
        assessment.getOverrides().add(override);
    }

    private void off(String id) {
        PackSwitch off = AssessmentFactory.eINSTANCE.createPackSwitch();
        off.setId("as-1.packSwitches" + (assessment.getPackSwitches().size() + 1));
        off.setPack(id);
        off.setOff(true);
        off.setReason("対象外の章");
        assessment.getPackSwitches().add(off);
    }

    /** A server in a facility of its own, which the institution operates. */
    private Server server(String number) {
        architecture.setId("a-1");
        Party owner = architecture.getOwner();
        if (owner == null) {
            owner = ArchitectureFactory.eINSTANCE.createParty();
            owner.setId("p-1");
            architecture.getParties().add(owner);
            architecture.setOwner(owner);
        }
        Facility facility = ArchitectureFactory.eINSTANCE.createFacility();
        facility.setId("f-" + number);
        facility.setOperator(owner);
        architecture.getFacilities().add(facility);
        Server server = ArchitectureFactory.eINSTANCE.createServer();
        server.setId("srv-" + number);
        facility.getDevices().add(server);
        return server;
    }

    private static ClauseResult clause(CheckResult result, String id) {
        return result.clauses().stream().filter(c -> c.clause().getId().equals(id)).findFirst().orElseThrow();
    }

    private static FindingTexts japanese(CheckResult result) {
        return FindingTexts.of(result, Locale.JAPANESE);
    }

    private static List<Note.Kind> kinds(CheckResult result) {
        return new ArrayList<>(result.assessment().notes().stream().map(Note::kind).toList());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }
}

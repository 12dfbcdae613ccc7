package org.bunkai.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

import org.bunkai.guideline.ClauseRegisterException;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Party;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check asks of the engine and what it makes of the answers. */
class CheckerTest {

    private static final LocalDate NOW = LocalDate.of(2026, 11, 24);
    private static final String CLAUSE = "v6.ops.13.5";
    private static final String INCOMPLETE = "v6.ops.13.13";
    private static final String ASKS_FOR_TEXT = """
            ,"parameters":[{"name":"clauseTextComplete","type":"boolean","unit":"yes/no","default":false,"reasonJa":"x","reasonEn":"x"}]""";

    @TempDir
    private Path folder;
    private TestPack pack;
    private final Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
    private final Party party = ArchitectureFactory.eINSTANCE.createParty();

    @BeforeEach
    void model() {
        pack = new TestPack(folder);
        architecture.setId("a-1");
        party.setId("p-1");
        architecture.getParties().add(party);
    }

    @Test
    void editionIsTheRequestedElseTheTargetElseSix() {
        assertEquals("6.0", check().edition().getId());
        architecture.getTargetEditions().add("7.0");
        architecture.getTargetEditions().add("6.0");
        assertEquals("7.0", check().edition().getId());
        assertEquals("6.0", check(request("6.0", null)).edition().getId());
    }

    @Test
    void unknownEditionIsRefused() {
        assertThrows(ClauseRegisterException.class, () -> check(request("5.9", null)));
    }

    @Test
    void todayIsTheRequestedElseTheModelsElseNow() {
        assertEquals(NOW, check().asOf());
        architecture.setAsOf(LocalDate.of(2021, 10, 31));
        assertEquals(LocalDate.of(2021, 10, 31), check().asOf());
        assertEquals(LocalDate.of(2024, 2, 29), check(request(null, LocalDate.of(2024, 2, 29))).asOf());
    }

    @Test
    void rulesSeeTheDateAndTheEdition() {
        List<String> seen = new ArrayList<>();
        pack.rule("a", "M", CLAUSE, "", (model, findings) -> seen.add(model.edition() + " " + model.asOf()));
        check(request("6.0", LocalDate.of(2024, 2, 29)));
        assertEquals(List.of("6.0 2024-02-29"), seen);
    }

    @Test
    void missingPacksAreErrorsOfTheRun() {
        CheckRequest request = new CheckRequest("x", null, null, NOW, Set.of("vendor.required"), () -> false, percent -> { });
        CheckResult result = new Checker(new Engine(List.of()), Set.of("built.in")).check(architecture, request);
        assertEquals(List.of("built.in", "vendor.required"), result.run().packErrors().stream().map(e -> e.pack()).toList());
        assertEquals(List.of(), check().run().packErrors());
    }

    @Test
    void throwingRuleIsAnErrorFindingOnTheArchitecture() {
        pack.rule("a", "M", CLAUSE, "", (model, findings) -> {
            throw new IllegalStateException("broken");
        });
        CheckResult result = check();
        Finding finding = result.findings().get(0);
        assertEquals("test.pack.a@a-1", finding.id());
        assertEquals(Outcome.ERROR, finding.outcome());
        assertEquals(architecture, finding.element());
        assertEquals(1, result.summary().errors());
        assertEquals(ClauseOutcome.ERROR, clause(result, CLAUSE).outcome());
        assertEquals(1, clause(result, CLAUSE).errors());
    }

    @Test
    void adviceStandsApartAndNotesAreKept() {
        pack.rule("a", "M", CLAUSE, "", (model, findings) -> findings.at(party).violated("wrong"))
                .rule("b", "S", CLAUSE, "", (model, findings) -> findings.at(party).violated("better"))
                .rule("c", "M", CLAUSE, "", (model, findings) -> findings.at(party).satisfied("note"))
                .rule("d", "M", CLAUSE, "", (model, findings) -> findings.at(party).satisfied())
                .rule("e", "M", CLAUSE, "", (model, findings) -> findings.at(party).notApplicable("none"))
                .rule("f", "M", CLAUSE, "", (model, findings) -> findings.at(party).undecidable("unknown",
                        List.of(new Fact(party, ArchitecturePackage.Literals.PARTY__KIND))));
        CheckResult result = check();
        assertEquals(List.of("test.pack.a@p-1", "test.pack.f@p-1"), ids(result.findings()));
        assertEquals(List.of("test.pack.a@p-1"), ids(result.violations()));
        assertEquals(List.of("test.pack.f@p-1"), ids(result.questions()));
        assertEquals(List.of("test.pack.b@p-1"), ids(result.advice()));
        assertEquals(List.of("test.pack.c@p-1", "test.pack.e@p-1"), ids(result.notes()));
        assertEquals(1, result.summary().violated());
        assertEquals(1, result.summary().undecidable());
        assertEquals(0, result.summary().errors());
        assertEquals(1, result.summary().advice());
        assertEquals(1, result.summary().clauses().get(ClauseOutcome.VIOLATED));
        assertEquals(result.clauses().size() - 1, result.summary().clauses().get(ClauseOutcome.MANUAL));
        assertEquals(List.of(ClauseOutcome.values()), List.copyOf(result.summary().clauses().keySet()));
    }

    @Test
    void ruleIsToldThatItsClauseIsCompleteOnlyIfItIs() {
        Set<String> seen = new ConcurrentSkipListSet<>();
        pack.rule("a", "M", CLAUSE, ASKS_FOR_TEXT, (m, f) -> seen.add("a " + m.parameter("clauseTextComplete", Boolean.class)))
                .rule("b", "M", INCOMPLETE, ASKS_FOR_TEXT, (m, f) -> seen.add("b " + m.parameter("clauseTextComplete", Boolean.class)))
                .rule("c", "M", CLAUSE + "\",\"" + INCOMPLETE, ASKS_FOR_TEXT,
                        (m, f) -> seen.add("c " + m.parameter("clauseTextComplete", Boolean.class)))
                .rule("d", "M", CLAUSE, "", (m, f) -> seen.add("d"));
        CheckResult result = check();
        assertEquals(Set.of("a true", "b false", "c false", "d"), seen);
        assertEquals(List.of(), result.run().errors());
        assertEquals(List.of(), result.run().packErrors());
    }

    @Test
    void findingsOfOneRuleAndCauseAreOneKind() {
        Party second = ArchitectureFactory.eINSTANCE.createParty();
        second.setId("p-2");
        architecture.getParties().add(second);
        pack.rule("a", "M", CLAUSE, ",\"causes\":[\"x\",\"y\"]", (model, findings) -> {
            findings.at(party).cause("x").violated("wrong");
            findings.at(party).cause("y").violated("wrong");
            findings.at(second).cause("x").violated("wrong");
        });
        assertEquals(List.of(List.of("test.pack.a@p-1#x", "test.pack.a@p-2#x"), List.of("test.pack.a@p-1#y")),
                CheckResult.byKind(check().violations()).stream().map(CheckerTest::ids).toList());
    }

    @Test
    void fingerprintOfFindingsChangesWithOutcomeArgumentAndElementOnly() {
        pack.rule("a", "M", CLAUSE, "", (model, findings) -> {
            if ("violated".equals(party.getName())) {
                findings.at(party).violated("wrong", architecture.getName());
            } else {
                findings.at(party).satisfied("wrong", architecture.getName());
            }
        });
        architecture.setName("one");
        CheckResult first = check();
        assertTrue(first.findingsFingerprint().matches("[0-9A-F]{4}(-[0-9A-F]{4}){3}"), first.findingsFingerprint());
        architecture.setDescription("nothing that the rule reads");
        CheckResult same = check();
        assertEquals(first.findingsFingerprint(), same.findingsFingerprint());
        assertNotEquals(first.fingerprint(), same.fingerprint());
        party.setName("violated");
        CheckResult outcome = check();
        assertNotEquals(first.findingsFingerprint(), outcome.findingsFingerprint());
        architecture.setName("two");
        assertNotEquals(outcome.findingsFingerprint(), check().findingsFingerprint());
    }

    @Test
    void progressEndsAtHundredAndCancellingStops() {
        List<Integer> percents = new ArrayList<>();
        pack.rule("a", "M", CLAUSE, "", (model, findings) -> { }).rule("b", "M", CLAUSE, "", (model, findings) -> { });
        check(new CheckRequest("x", null, null, NOW, Set.of(), () -> false, percents::add));
        assertEquals(List.of(50, 100), percents);
        assertThrows(CancellationException.class,
                () -> check(new CheckRequest("x", null, null, NOW, Set.of(), () -> true, percent -> { })));
    }

    @Test
    void builtInPacksAreThoseOfTheFeature() throws Exception {
        String feature = Files.readString(Path.of(System.getProperty("bunkai.root"), "features/org.bunkai.mhlw.feature/feature.xml"));
        Set<String> packs = new TreeSet<>();
        Pattern.compile("plugin id=\"org\\.bunkai\\.rules\\.([^\"]+)\"").matcher(feature).results().forEach(m -> packs.add(m.group(1)));
        assertEquals(packs, Checker.builtInPacks());
    }

    @Test
    void rulesOfTheEditionBeforeRunByTheHospitalsMapping() throws IOException {
        pack.rule("a", "M", CLAUSE, "", (model, findings) -> model.all(Party.class).forEach(p -> findings.at(p).violated("x")));
        CheckRequest seven = request("7.0", null);
        assertEquals(List.of(TestPack.ID + ".a"), check(seven).run().notRun().stream().map(n -> n.rule().id()).toList());
        Path register = Files.writeString(folder.resolve("own.json"), """
                {"edition": "7.0", "clauses": [{"id": "v7.ops.13.4", "text": "四"}],
                 "mappings": [{"from": "v6.ops.13.5", "to": "v7.ops.13.4", "change": "moved"}]}""");
        CheckResult mapped = check(seven.withRegister(register));
        assertEquals(List.of(), mapped.run().notRun());
        assertEquals(ClauseOutcome.VIOLATED, clause(mapped, "v7.ops.13.4").outcome());
    }

    private CheckResult check() {
        return check(CheckRequest.of("x.bunkai", NOW));
    }

    private CheckResult check(CheckRequest request) {
        return new Checker(new Engine(List.of(pack)), Set.of(TestPack.ID)).check(architecture, request);
    }

    private static CheckRequest request(String edition, LocalDate asOf) {
        return new CheckRequest("x.bunkai", edition, asOf, NOW, Set.of(), () -> false, percent -> { });
    }

    private static ClauseResult clause(CheckResult result, String id) {
        return result.clauses().stream().filter(c -> c.clause().getId().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }
}

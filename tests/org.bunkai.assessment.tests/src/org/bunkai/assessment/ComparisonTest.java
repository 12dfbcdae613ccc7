package org.bunkai.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.bunkai.assessment.ElementChange.FeatureChange;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage.Literals;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.PartyKind;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.Server;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.assessment.Assessment;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two states of one model: which findings are new, fixed, unchanged, waived, and what changed in the elements. */
class ComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;
    private Engine engine;
    private final Architecture before = ArchitectureFactory.eINSTANCE.createArchitecture();

    @BeforeEach
    void model() {
        before.setId("a-1");
        // The description of a party says what the rule answers on it.
        engine = new Engine(List.of(new TestPack(folder).rule("a", "M", "v6.ops.13.5", "",
                (model, findings) -> model.all(Party.class).forEach(p -> answer(findings.at(p), p)))));
    }

    @Test
    void findingsAreNewFixedOrUnchanged() {
        party("p-1", "V");
        party("p-2", "V");
        party("p-3", "S");
        party("p-4", "U");
        party("p-5", "V");
        Architecture after = EcoreUtil.copy(before);
        after.getParties().get(0).setDescription("S");
        after.getParties().get(2).setDescription("V");
        after.getParties().get(3).setDescription("V");
        after.getParties().get(4).setDescription("U");
        Comparison comparison = Comparison.of(check(before), check(after));
        assertEquals(List.of("test.pack.a@p-3", "test.pack.a@p-4"), ids(comparison.added()));
        assertEquals(List.of("test.pack.a@p-1"), ids(comparison.fixed()));
        assertEquals(List.of("test.pack.a@p-2", "test.pack.a@p-5"), ids(comparison.unchanged()));
        assertEquals(List.of(), comparison.waived());
    }

    @Test
    void waivedFindingsAreNotNewAndReopenedOnesAre() {
        party("p-1", "V");
        party("p-2", "V");
        party("p-3", "V");
        Architecture after = EcoreUtil.copy(before);
        after.getParties().remove(2);
        Comparison comparison = Comparison.of(check(before, waiver("test.pack.a@p-1"), waiver("test.pack.a@p-3")),
                check(after, waiver("test.pack.a@p-2")));
        assertEquals(List.of("test.pack.a@p-1"), ids(comparison.added()));
        assertEquals(List.of("test.pack.a@p-3"), ids(comparison.fixed()));
        assertEquals(List.of(), comparison.unchanged());
        assertEquals(List.of("test.pack.a@p-2"), ids(comparison.waived()));
    }

    @Test
    void elementsAreAddedRemovedOrChangedById() {
        Party owner = party("p-1", "S");
        party("p-2", "S");
        before.setOwner(owner);
        Architecture after = EcoreUtil.copy(before);
        after.getParties().remove(1);
        after.getParties().get(0).setName("新しい名前");
        after.getParties().get(0).setKind(PartyKind.CARRIER);
        Server server = ArchitectureFactory.eINSTANCE.createServer();
        server.setId("srv-1");
        Facility facility = ArchitectureFactory.eINSTANCE.createFacility();
        facility.setId("f-1");
        facility.getDevices().add(server);
        after.getFacilities().add(facility);
        assertEquals("""
                ADDED f-1
                CHANGED p-1
                  p-1 kind [] [CARRIER]
                  p-1 name [] [新しい名前]
                REMOVED p-2
                ADDED srv-1""", changes(before, after));
        assertEquals("", changes(before, EcoreUtil.copy(before)));
    }

    @Test
    void innerObjectsAreFactsOfTheElementAroundThem() {
        Server server = server("f-1");
        Architecture after = EcoreUtil.copy(before);
        Server now = (Server) after.getFacilities().get(0).getDevices().get(0);
        Record record = ArchitectureFactory.eINSTANCE.createRecord();
        record.setId("srv-1.lastPatch");
        record.setAnswer(Answer.YES);
        record.setOn(TODAY);
        EStructuralFeature feature = server.eClass().getEAllReferences().stream()
                .filter(r -> r.isContainment() && !r.isMany() && r.getEReferenceType() == Literals.RECORD).findFirst().orElseThrow();
        now.eSet(feature, record);
        assertEquals("""
                CHANGED srv-1
                  srv-1.lastPatch %1$s.answer [] [YES]
                  srv-1.lastPatch %1$s.on [] [2026-11-24]""".formatted(feature.getName()), changes(before, after));
        FeatureChange change = ModelDifference.between(before, after).get(0).features().get(0);
        FindingTexts english = FindingTexts.of(check(after), Locale.ENGLISH);
        assertEquals("Yes", english.values(change.after()));
        assertEquals("(not recorded)", english.values(change.before()));
        assertEquals(" / Answer", english.name(change).substring(english.name(change).indexOf(" / ")));
    }

    @Test
    void orderCountsOnlyWhereItHasAMeaning() {
        Document document = ArchitectureFactory.eINSTANCE.createDocument();
        document.setId("d-1");
        document.getCoversClauses().addAll(List.of("v6.ops.13.1", "v6.ops.13.2"));
        before.getDocuments().add(document);
        Architecture after = EcoreUtil.copy(before);
        after.getDocuments().get(0).getCoversClauses().move(0, 1);
        assertEquals("", changes(before, after));
        Tunnel tunnel = ArchitectureFactory.eINSTANCE.createTunnel();
        tunnel.setId("t-1");
        Flow flow = ArchitectureFactory.eINSTANCE.createFlow();
        flow.setId("fl-1");
        Network network = ArchitectureFactory.eINSTANCE.createNetwork();
        network.setId("n-1");
        flow.getRoute().addAll(List.of(tunnel, network));
        before.getTunnels().add(tunnel);
        before.getNetworks().add(network);
        before.getFlows().add(flow);
        Architecture rerouted = EcoreUtil.copy(before);
        rerouted.getFlows().get(0).getRoute().move(0, 1);
        assertEquals(List.of("fl-1"), ModelDifference.between(before, rerouted).stream().map(c -> EcoreUtil.getID(c.element())).toList());
    }

    @Test
    void movedElementSaysFromWhereToWhere() {
        server("f-1");
        Facility second = ArchitectureFactory.eINSTANCE.createFacility();
        second.setId("f-2");
        before.getFacilities().add(second);
        Architecture after = EcoreUtil.copy(before);
        after.getFacilities().get(1).getDevices().add(after.getFacilities().get(0).getDevices().get(0));
        assertEquals("""
                CHANGED srv-1
                  srv-1 devices [f-1] [f-2]""", changes(before, after));
    }

    @Test
    void elementOfAnotherClassIsAnotherElement() {
        server("f-1");
        Architecture after = EcoreUtil.copy(before);
        after.getFacilities().get(0).getDevices().clear();
        var client = ArchitectureFactory.eINSTANCE.createClient();
        client.setId("srv-1");
        after.getFacilities().get(0).getDevices().add(client);
        assertEquals("REMOVED srv-1\nADDED srv-1", changes(before, after));
    }

    private static void answer(Case at, Party party) {
        switch (party.getDescription()) {
            case "V" -> at.violated("wrong");
            case "U" -> at.undecidable("unknown", List.of(new Fact(party, Literals.PARTY__KIND)));
            default -> at.satisfied();
        }
    }

    private static String changes(Architecture before, Architecture after) {
        return ModelDifference.between(before, after).stream().map(ComparisonTest::lines).collect(Collectors.joining("\n"));
    }

    private static String lines(ElementChange change) {
        StringBuilder lines = new StringBuilder(change.kind() + " " + EcoreUtil.getID(change.element()));
        change.features().forEach(f -> lines.append("\n  ").append(f.holder()).append(' ')
                .append(f.path().stream().map(EStructuralFeature::getName).collect(Collectors.joining("."))).append(' ')
                .append(values(f.before())).append(' ').append(values(f.after())));
        return lines.toString();
    }

    private static List<String> values(List<Object> values) {
        return values.stream().map(v -> v instanceof Facility facility ? facility.getId() : v.toString()).toList();
    }

    private CheckResult check(Architecture architecture, Waiver... waivers) {
        Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
        assessment.setId("as-1");
        assessment.setModelId("a-1");
        assessment.getWaivers().addAll(List.of(waivers));
        return new Checker(engine, Set.of(TestPack.ID)).check(architecture, CheckRequest.of("x", TODAY)
                .with(AssessmentFile.of(Path.of("x.assessment"), assessment, architecture)));
    }

    private static Waiver waiver(String finding) {
        Waiver waiver = AssessmentFactory.eINSTANCE.createWaiver();
        waiver.setId("as-1.waivers-" + finding.substring(finding.indexOf('@') + 1));
        waiver.setFinding(finding);
        waiver.setReason("更新まで");
        waiver.setOwner("情報システム課");
        waiver.setApprover("院長");
        waiver.setExpiresOn(TODAY);
        return waiver;
    }

    private Party party(String id, String answer) {
        Party party = ArchitectureFactory.eINSTANCE.createParty();
        party.setId(id);
        party.setDescription(answer);
        before.getParties().add(party);
        return party;
    }

    private Server server(String facilityId) {
        Facility facility = ArchitectureFactory.eINSTANCE.createFacility();
        facility.setId(facilityId);
        before.getFacilities().add(facility);
        Server server = ArchitectureFactory.eINSTANCE.createServer();
        server.setId("srv-1");
        facility.getDevices().add(server);
        return server;
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }
}

package org.bunkai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.IncidentPlan;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.IsolationPoint;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.notation.Homes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes with what is deleted, and what stays. */
class DeleteTest {

    private Bench bench;

    @BeforeEach
    void open() throws Exception {
        bench = Bench.small();
    }

    private void delete(String... ids) throws Exception {
        bench.run(bench.ja.delete(Stream.of(ids).map(bench::get).toList()));
    }

    private List<String> gone(String... ids) {
        return Stream.of(ids).filter(id -> !bench.has(id)).toList();
    }

    @Test
    void deviceTakesItsLinesAlong() throws Exception {
        delete("srv-1");
        assertEquals(List.of("srv-1", "srv-1.interfaces1", "srv-1.software1", "l-1", "fl-1", "fw-1.filterRules1"),
                gone("srv-1", "srv-1.interfaces1", "srv-1.software1", "l-1", "fl-1", "fw-1.filterRules1", "pc-1", "t-1", "b-1", "bp-1"));
        assertEquals(List.of(bench.get("fw-1")), ((ResponsibilityBoundary) bench.get("b-1")).getSides().getFirst().getRange());
        assertEquals(List.of(), ((BackupPlan) bench.get("bp-1")).getProtects());
    }

    @Test
    void tunnelNeedsTwoEndsAndItsHub() throws Exception {
        delete("pc-3");
        assertFalse(bench.has("t-1"));
    }

    @Test
    void tunnelOfWhichLittleIsKnownOutlivesItsCarrier() throws Exception {
        Tunnel tunnel = (Tunnel) bench.get("t-1");
        tunnel.getEnds().remove(1);
        tunnel.getCarrierPath().add(bench.network("n-5"));
        delete("n-5");
        assertTrue(bench.has("t-1"));
        assertEquals(List.of(), tunnel.getCarrierPath());
    }

    @Test
    void starGoesWithItsCentre() throws Exception {
        Tunnel tunnel = (Tunnel) bench.get("t-1");
        tunnel.getEnds().add(bench.device("srv-1"));
        tunnel.setHub(bench.device("md-1"));
        delete("md-1");
        assertFalse(bench.has("t-1"), "without it the others would be joined to each other");
    }

    @Test
    void boundaryGoesWithItsLine() throws Exception {
        delete("fw-1.interfaces3");
        assertEquals(List.of("b-1"), gone("b-1", "t-1", "fw-1"));
    }

    @Test
    void networkLeavesItsDevices() throws Exception {
        delete("n-2");
        assertNull(Homes.of(bench.device("md-1")));
        assertNull(((Interface) bench.get("md-1.interfaces1")).getNetwork());
        assertEquals(List.of("n-1", "-", "n-3"), bench.device("fw-1").getInterfaces().stream().map(Interface::getNetwork)
                .map(n -> n == null ? "-" : n.getId()).toList());
    }

    @Test
    void facilityTakesEverythingAlong() throws Exception {
        delete("f-2", "pc-3");
        assertEquals(List.of("f-2", "n-4", "pc-3", "t-1"), gone("f-2", "n-4", "pc-3", "t-1", "n-3", "f-1", "b-1"));
    }

    @Test
    void isolationPointDoesNotGrowToTheWholeDevice() throws Exception {
        IncidentPlan plan = ArchitectureFactory.eINSTANCE.createIncidentPlan();
        plan.setId("ip-1");
        IsolationPoint point = ArchitectureFactory.eINSTANCE.createIsolationPoint();
        point.setId("ip-1.isolationPoints1");
        point.setDevice(bench.device("fw-1"));
        point.getInterfaces().add((Interface) bench.get("fw-1.interfaces3"));
        plan.getIsolationPoints().add(point);
        bench.architecture.getIncidentPlans().add(plan);
        delete("fw-1.interfaces3");
        assertEquals(List.of(), plan.getIsolationPoints());
    }

    @Test
    void drawingItselfStays() {
        assertEquals("「小さな病院」は図の全体なので削除できません。中の要素を選んでください。", Bench.refusal(bench.ja.delete(List.of(bench.architecture))));
        assertEquals("“小さな病院” is the whole drawing and cannot be deleted. Select elements in it.",
                Bench.refusal(bench.en.delete(List.of(bench.architecture))));
        assertTrue(Bench.isNothing(bench.ja.delete(List.of())));
    }

    @Test
    void undoStepsAreNamed() {
        assertEquals("「CT」の削除", bench.ja.delete(List.of(bench.get("md-1"))).command().orElseThrow().getLabel());
        assertEquals("2個の要素の削除", bench.ja.delete(List.of(bench.get("md-1"), bench.get("n-1"))).command().orElseThrow().getLabel());
    }

    @Test
    void everyElementOfTheSamplesCanGoAndComeBack() throws Exception {
        Bench handa = Bench.sample("handa-2021/remediated.bunkai");
        List<Element> elements = Stream.of(handa.architecture.getFacilities(), handa.architecture.getNetworks(),
                handa.architecture.getTunnels(), handa.architecture.getBoundaries(), handa.architecture.getFlows(),
                handa.facility("f-1").getNetworks(), handa.facility("f-1").getDevices()).flatMap(List::stream).map(Element.class::cast)
                .toList();
        for (Element element : elements) {
            handa.run(handa.ja.delete(List.of(element)));
            handa.domain.getCommandStack().undo();
        }
    }
}

package org.bunkai.validation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.FilterAction;
import org.bunkai.model.architecture.FilterRule;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.architecture.TunnelKind;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.PathStep;
import org.junit.jupiter.api.Test;

/** pc – lan – router – internet – theirRouter – theirLan – theirs. */
class FlowPathTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Hospital hospital = new Hospital();
    private final Party vendor = hospital.party("vendor");
    private final Facility there = hospital.facility("there", vendor);
    private final Network lan = hospital.network("lan", hospital.here, Openness.INTERNAL);
    private final Network internet = hospital.network("internet", null, Openness.OPEN);
    private final Network theirLan = hospital.network("theirLan", there, Openness.INTERNAL);
    private final Device pc = hospital.client("pc", hospital.here, lan);
    private final NetworkDevice router = hospital.router("router", hospital.here, lan, internet);
    private final NetworkDevice theirRouter = hospital.router("theirRouter", there, internet, theirLan);
    private final Device theirs = hospital.server("theirs", there, theirLan);
    private final Flow flow = hospital.flow("flow", pc, hospital.software("app", theirs));

    private FlowPath path() {
        there.setExternalConnectionComplete(Answer.YES);
        return FlowPath.of(hospital.view(), flow);
    }

    private Tunnel tunnel(TunnelKind kind) {
        Tunnel tunnel = hospital.tunnel("vpn", kind, router, theirRouter);
        tunnel.getCarrierPath().add(internet);
        return tunnel;
    }

    private static void blockAll(NetworkDevice device) {
        device.setDefaultAction(FilterAction.DENY);
    }

    @Test
    void takesAllPacketPathsWithoutARoute() {
        assertEquals(Map.of(lan, Reach.MUST, internet, Reach.MUST, theirLan, Reach.MUST), path().segments());
        assertEquals(Map.of(pc, Reach.MUST, router, Reach.MUST, theirRouter, Reach.MUST, theirs, Reach.MUST), path().devices());
        assertEquals(Reach.MUST, path().path().reach());
        assertEquals(List.of(pc, lan, router, internet, theirRouter, theirLan, theirs),
                path().path().steps().stream().map(PathStep::element).toList());
        assertTrue(path().isLocated().isYes());
    }

    @Test
    void marksUncertainPathsAsSuch() {
        theirRouter.setFiltersRecorded(Answer.UNKNOWN);
        assertEquals(Map.of(lan, Reach.MAY, internet, Reach.MAY, theirLan, Reach.MAY), path().segments());
        assertEquals(List.of(new Fact(theirRouter, P.getDevice_FiltersRecorded())), path().path().uncertain());
    }

    @Test
    void takesTheRouteInItsOrderWithTheDevicesBetween() {
        flow.getRoute().addAll(List.of(lan, internet, theirLan));
        assertEquals(List.of(lan, internet, theirLan), List.copyOf(path().segments().keySet()));
        assertEquals(List.of(pc, router, theirRouter, theirs), List.copyOf(path().devices().keySet()));
        assertEquals(List.of(new PathStep(pc, null), new PathStep(lan, pc.getInterfaces().getFirst()),
                new PathStep(router, router.getInterfaces().getFirst()), new PathStep(internet, router.getInterfaces().getLast()),
                new PathStep(theirRouter, theirRouter.getInterfaces().getFirst()),
                new PathStep(theirLan, theirRouter.getInterfaces().getLast()),
                new PathStep(theirs, theirs.getInterfaces().getFirst())), path().path().steps());
    }

    @Test
    void leavesOpenWhichOfSeveralDevicesJoinsTwoSegmentsOfARoute() {
        Device second = hospital.router("second", hospital.here, lan, internet);
        flow.getRoute().addAll(List.of(lan, internet, theirLan));
        assertEquals(Reach.MAY, path().devices().get(router));
        assertEquals(Reach.MAY, path().devices().get(second));
        router.setScreensTraffic(Answer.YES);
        Condition screened = path().passes(hospital.view(), FlowPathTest::screens).guarded();
        assertEquals(List.of(new Fact(flow, P.getFlow_Route()), new Fact(second, P.getDevice_ScreensTraffic()),
                new Fact(theirRouter, P.getDevice_ScreensTraffic())), screened.missing());
        theirRouter.setScreensTraffic(Answer.YES);
        assertTrue(path().passes(hospital.view(), FlowPathTest::screens).guarded().isYes());
    }

    @Test
    void countsTheCarrierOfATunnelAsInsideIt() {
        Tunnel tunnel = tunnel(TunnelKind.IPSEC_GATEWAY);
        flow.getRoute().addAll(List.of(lan, internet, tunnel, theirLan));
        assertEquals(List.of(lan, tunnel, theirLan), List.copyOf(path().segments().keySet()));
        tunnel.getCarrierPath().clear();
        assertEquals(List.of(lan, tunnel, theirLan), List.copyOf(path().segments().keySet()), "both ends stand in it");
    }

    @Test
    void asksForMissingEndsOrRoute() {
        flow.setTarget(null);
        assertEquals(List.of(new Fact(flow, P.getFlow_Target())), path().isLocated().missing());
        assertEquals(List.of(new Fact(flow, P.getFlow_Target())), path().crossesFacilities().missing());
        assertEquals(List.of(new Fact(flow, P.getFlow_Target())), path().goesOutside().missing());
        flow.setTarget(theirs);
        blockAll(router);
        assertEquals(Reach.NONE, path().path().reach());
        assertEquals(List.of(new Fact(flow, P.getFlow_Route())), path().isLocated().missing());
        assertTrue(path().onEverySegment(s -> Condition.known(true)).condition().isUnknown(), "no path is no proof");
        assertTrue(path().crossesOpen().isUnknown());
    }

    @Test
    void needsNoPathInsideOneDevice() {
        flow.setTarget(pc);
        assertTrue(path().isLocated().isYes());
        assertEquals(List.of(new PathStep(pc, null)), path().path().steps());
        assertTrue(path().crossesOpen().isNo());
        assertTrue(path().crossesFacilities().isNo());
        assertTrue(path().passes(hospital.view(), FlowPathTest::screens).guarded().isNo());
    }

    @Test
    void comparesTheEnds() {
        assertEquals(List.of(hospital.here, there), path().endFacilities());
        assertTrue(path().joinsSites().isYes());
        assertEquals(List.of(new Fact(pc, P.getDevice_Accountable()), new Fact(theirs, P.getDevice_Accountable())),
                path().changesParty().missing());
        assertTrue(path().joinsPartiesOrSites().isYes());
        pc.setAccountable(hospital.us);
        assertTrue(path().comesFromOutside().isNo());
        assertTrue(path().goesOutside().isYes());
        assertTrue(path().hasOutsideEnd().isYes());
        there.setOperator(null);
        assertTrue(path().joinsSites().isYes(), "the other facility is known to be the institution's");
        hospital.here.setOperator(vendor);
        assertTrue(path().joinsSites().isUnknown());
    }

    @Test
    void demandsAMeasureOnEveryPath() {
        Demand demand = path().onEverySegment(s -> Condition.known(s != internet));
        assertTrue(demand.condition().isNo());
        assertEquals(Optional.of(internet), demand.segment());
        assertEquals(path().path(), path().pathOf(demand));
        assertTrue(path().onEverySegment(s -> Condition.known(true)).condition().isYes());
        Demand open = path().onEverySegment(s -> Condition.of(s, P.getSegment_Encrypted()));
        assertEquals(List.of(new Fact(internet, P.getSegment_Encrypted()), new Fact(lan, P.getSegment_Encrypted()),
                new Fact(theirLan, P.getSegment_Encrypted())), open.condition().missing());
        assertEquals(Optional.of(internet), open.segment());
    }

    @Test
    void decidesNothingOnAnUncertainPath() {
        theirRouter.setFiltersRecorded(Answer.UNKNOWN);
        Demand demand = path().onEverySegment(s -> Condition.known(s != internet));
        assertEquals(List.of(new Fact(theirRouter, P.getDevice_FiltersRecorded())), demand.condition().missing());
        assertEquals(Optional.of(internet), demand.segment());
        assertTrue(path().onEverySegment(s -> Condition.known(true)).condition().isYes(), "met on every MAY path");
    }

    @Test
    void knowsWhetherTheInternetIsCrossedInsideAVpn() {
        assertTrue(path().crossesOpen().isYes());
        assertTrue(path().crossesOpenWithoutVpn().isYes());
        Tunnel tunnel = tunnel(TunnelKind.IPSEC_GATEWAY);
        flow.getRoute().addAll(List.of(lan, tunnel, theirLan));
        assertTrue(path().crossesOpen().isYes());
        assertTrue(path().crossesOpenWithoutVpn().isNo());
        tunnel.setKind(TunnelKind.SSL_VPN);
        assertTrue(path().crossesOpenWithoutVpn().isYes());
        tunnel.setKind(TunnelKind.UNKNOWN);
        assertEquals(List.of(new Fact(tunnel, P.getTunnel_Kind())), path().crossesOpenWithoutVpn().missing());
    }

    @Test
    void isEncryptedByItselfOrByTheSegment() {
        assertEquals(List.of(new Fact(flow, P.getFlow_Encrypted()), new Fact(internet, P.getSegment_Encrypted())),
                path().isEncryptedOn(internet).missing());
        internet.setEncrypted(Answer.NO);
        flow.setEncrypted(Answer.NO);
        assertTrue(path().isEncryptedOn(internet).isNo());
        flow.setEncrypted(Answer.YES);
        assertTrue(path().isEncryptedOn(internet).isYes());
    }

    @Test
    void asksForTheServiceOfTheFlowAtEveryFilter() {
        blockAll(router);
        FilterRule allow = ArchitectureFactory.eINSTANCE.createFilterRule();
        allow.setId("router.filterRules0");
        allow.setOrder(1);
        allow.setAction(FilterAction.ALLOW);
        allow.getServices().add("HTTPS");
        router.getFilterRules().add(allow);
        flow.setService("HTTPS");
        assertEquals(Reach.MUST, path().path().reach());
        flow.setService("RDP");
        assertEquals(Reach.NONE, path().path().reach());
    }

    @Test
    void declaresWhatItReads() {
        assertTrue(FlowPath.view().reads().containsAll(List.of(P.getFlow_Route(), P.getFlow_Service(), P.getTunnel_CarrierPath())));
    }

    @Test
    void givesTheConnectedWayOfAFlow() {
        blockAll(router);
        List<ConnectedWay> ways = ConnectedWay.of(hospital.view(), flow);
        assertEquals(List.of(new ConnectedWay(flow, pc, theirs,
                List.<Element>of(internet, lan, pc, router, theirLan, theirRouter, theirs))), ways);
        assertEquals(List.of(pc, router), ways.getFirst().toAnswerFor(hospital.view()));
        internet.setOpenness(Openness.CLOSED);
        assertEquals(List.of(internet, pc, router), ways.getFirst().toAnswerFor(hospital.view()));
        internet.setOpenness(Openness.UNKNOWN);
        assertEquals(List.of(internet, pc, router), ways.getFirst().toAnswerFor(hospital.view()));
        flow.setSource(null);
        assertEquals(List.of(), ConnectedWay.of(hospital.view(), flow));
    }

    @Test
    void givesTheConnectedWaysOfTunnelsAndLinks() {
        Tunnel tunnel = tunnel(TunnelKind.SSL_VPN);
        assertEquals(List.of(new ConnectedWay(tunnel, router, theirRouter, List.<Element>of(internet, router, theirRouter, tunnel))),
                ConnectedWay.of(hospital.view(), tunnel));
        tunnel.getEnds().add(pc);
        assertEquals(3, ConnectedWay.of(hospital.view(), tunnel).size());
        tunnel.setHub(theirRouter);
        assertEquals(List.of(List.of(pc, theirRouter), List.of(router, theirRouter)),
                ConnectedWay.of(hospital.view(), tunnel).stream().map(way -> List.of(way.one(), way.other())).toList());
        Link link = hospital.link("link", pc, theirs);
        assertEquals(List.of(new ConnectedWay(link, pc, theirs, List.<Element>of(link, pc, theirs))),
                ConnectedWay.of(hospital.view(), link));
    }

    @Test
    void tellsHowSureItIsThatAConnectionPassesAnElement() {
        blockAll(router);
        ConnectedWay found = ConnectedWay.of(hospital.view(), flow).getFirst();
        assertEquals(Reach.MUST, found.pathOver(hospital.view(), router).reach());
        assertEquals(Reach.NONE, found.pathOver(hospital.view(), hospital.client("aside", hospital.here)).reach());
        Device second = hospital.router("second", hospital.here, lan, internet);
        flow.getRoute().addAll(List.of(lan, internet, theirLan));
        ConnectedWay routed = ConnectedWay.of(hospital.view(), flow).getFirst();
        assertEquals(new ReachPath(Reach.MAY, routed.pathOver(hospital.view(), lan).steps(), List.of(new Fact(flow, P.getFlow_Route()))),
                routed.pathOver(hospital.view(), second));
        assertEquals(Reach.MUST, routed.pathOver(hospital.view(), lan).reach());
        Link link = hospital.link("link", pc, theirs);
        assertEquals(List.of(pc, link, theirs), ConnectedWay.of(hospital.view(), link).getFirst().pathOver(hospital.view(), link).steps()
                .stream().map(PathStep::element).toList());
    }

    private static Condition screens(Element element) {
        return element instanceof Device device ? Condition.of(device, P.getDevice_ScreensTraffic()) : Condition.known(false);
    }

    @Test
    void isTheInstitutionsByAnEndInItsFacilitiesAcrossANetwork() {
        assertTrue(path().isInstitutions());
        flow.setSource(theirRouter);
        assertFalse(path().isInstitutions());
        flow.setSource(null);
        assertTrue(path().isInstitutions());
        flow.setSource(pc);
        flow.setTarget(hospital.software("own", pc));
        assertFalse(path().isInstitutions());
    }
}

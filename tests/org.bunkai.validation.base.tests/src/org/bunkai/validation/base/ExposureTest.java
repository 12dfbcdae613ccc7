package org.bunkai.validation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.FilterAction;
import org.bunkai.model.architecture.FilterRule;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.Openness;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.junit.jupiter.api.Test;

/** internet – router – lan – server. */
class ExposureTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Hospital hospital = new Hospital();
    private final Network lan = hospital.network("lan", hospital.here, Openness.INTERNAL);
    private final Network internet = hospital.network("internet", null, Openness.OPEN);
    private final NetworkDevice router = hospital.router("router", hospital.here, lan, internet);
    private final Device server = hospital.server("server", hospital.here, lan);

    private Exposure exposure() {
        return Exposure.of(hospital.view());
    }

    @Test
    void findsThePathFromAnOpenNetwork() {
        ReachPath path = exposure().toDevice(server);
        assertEquals(Reach.MUST, path.reach());
        assertEquals(List.of(internet, router, lan, server), path.steps().stream().map(PathStep::element).toList());
        router.setDefaultAction(FilterAction.DENY);
        assertEquals(Reach.NONE, exposure().toDevice(server).reach());
    }

    @Test
    void findsNothingWithoutOpenNetwork() {
        internet.setOpenness(Openness.CLOSED);
        assertEquals(new ReachPath(Reach.NONE, List.of(), List.of()), exposure().toDevice(server));
    }

    @Test
    void asksForTheConnectionsOfAFacilityWhereNoneIsDrawn() {
        hospital.architecture.getNetworks().clear();
        router.getInterfaces().removeIf(end -> end.getNetwork() == internet);
        assertEquals(Reach.NONE, exposure().toDevice(server).reach());
        hospital.here.setExternalConnectionComplete(Answer.UNKNOWN);
        ReachPath path = exposure().toDevice(server);
        assertEquals(Reach.MAY, path.reach());
        assertEquals(List.of(new Fact(hospital.here, P.getFacility_ExternalConnectionComplete())), path.uncertain());
        hospital.port(router, hospital.network("carrier", null, Openness.CLOSED));
        assertEquals(Reach.NONE, exposure().toDevice(server).reach());
    }

    @Test
    void followsARelayedSession() {
        Device relay = hospital.server("relay", hospital.here, lan);
        relay.setForwards(Answer.NO);
        relay.setRelaysSessions(Answer.YES);
        Network inner = hospital.network("inner", hospital.here, Openness.INTERNAL);
        hospital.port(relay, inner);
        Device hidden = hospital.server("hidden", hospital.here, inner);
        assertEquals(Reach.NONE, exposure().toDevice(hidden).reach());
        assertEquals(Reach.MUST, exposure().toDevice(hidden, ReachQuery.of(Relation.SESSION)).reach());
    }

    @Test
    void asksWhetherAnExternalNetworkIsOpen() {
        internet.setOpenness(Openness.UNKNOWN);
        ReachPath path = exposure().toDevice(server);
        assertEquals(Reach.MAY, path.reach());
        assertEquals(List.of(new Fact(internet, P.getSegment_Openness())), path.uncertain());
        router.setFiltersRecorded(Answer.UNKNOWN);
        assertEquals(List.of(new Fact(internet, P.getSegment_Openness()), new Fact(router, P.getDevice_FiltersRecorded())),
                exposure().toDevice(server).uncertain());
    }

    @Test
    void prefersACertainPath() {
        hospital.port(router, hospital.network("another", null, Openness.UNKNOWN));
        assertEquals(Reach.MUST, exposure().toDevice(server).reach());
    }

    @Test
    void prefersADrawnPathToOneThatIsOnlyNotExcluded() {
        hospital.network("elsewhere", null, Openness.OPEN);
        hospital.here.setExternalConnectionComplete(Answer.UNKNOWN);
        router.setFiltersRecorded(Answer.UNKNOWN);
        ReachPath path = exposure().toDevice(server);
        assertEquals(Reach.MAY, path.reach());
        assertEquals(List.of(internet, router, lan, server), path.steps().stream().map(PathStep::element).toList());
    }

    @Test
    void takesTheBetterDirectionBetweenADeviceAndAnOpenNetwork() {
        FilterRule out = ArchitectureFactory.eINSTANCE.createFilterRule();
        out.setId("router.filterRules0");
        out.setOrder(1);
        out.setFrom(lan);
        out.setAction(FilterAction.ALLOW);
        router.getFilterRules().add(out);
        router.setDefaultAction(FilterAction.DENY);
        assertEquals(Reach.NONE, exposure().toDevice(server).reach());
        ReachPath path = exposure().between(server, ReachQuery.of(Relation.SESSION));
        assertEquals(List.of(server, lan, router, internet), path.steps().stream().map(PathStep::element).toList());
        assertEquals(Reach.NONE, exposure().between(server, ReachQuery.of(Relation.SESSION).withoutElements(Set.of(lan))).reach());
    }

    @Test
    void looksAtTheAdministrationWhereItIsRecorded() {
        router.setManagementReachabilityRecorded(Answer.YES);
        assertEquals(Reach.NONE, exposure().toManagement(router).reach());
        router.getManagementReachableFrom().add(internet);
        assertEquals(Reach.MUST, exposure().toManagement(router).reach());
    }

    @Test
    void looksForAPathThatAvoidsAMeasure() {
        NetworkDevice second = hospital.router("second", hospital.here, lan, internet);
        router.setMonitorsTraffic(Answer.YES);
        assertEquals(List.of(new Fact(second, P.getDevice_MonitorsTraffic())), monitored().guarded().missing());
        second.setMonitorsTraffic(Answer.NO);
        Passage passage = monitored();
        assertTrue(passage.guarded().isNo());
        assertEquals(List.of(internet, second, lan, server), passage.path().steps().stream().map(PathStep::element).toList());
        second.setFiltersRecorded(Answer.UNKNOWN);
        assertEquals(List.of(new Fact(second, P.getDevice_FiltersRecorded())), monitored().guarded().missing());
        second.setMonitorsTraffic(Answer.YES);
        assertTrue(monitored().guarded().isYes());
        assertEquals(Reach.NONE, monitored().path().reach());
    }

    @Test
    void doesNotCountTheEndsOfAPassage() {
        router.setMonitorsTraffic(Answer.NO);
        server.setMonitorsTraffic(Answer.YES);
        assertTrue(monitored().guarded().isNo());
    }

    private Passage monitored() {
        ModelView view = hospital.view();
        return Passage.of(view, internet, server, ReachQuery.of(Relation.PACKET), element -> element instanceof Device device
                ? Condition.of(device, P.getDevice_MonitorsTraffic()) : Condition.known(false));
    }
}

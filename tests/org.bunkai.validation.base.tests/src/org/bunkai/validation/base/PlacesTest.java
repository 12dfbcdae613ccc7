package org.bunkai.validation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.architecture.TunnelKind;
import org.bunkai.validation.api.Fact;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Hospital hospital = new Hospital();
    private final Facility there = hospital.facility("there", hospital.party("them"));
    private final Facility nobodys = hospital.facility("nobodys", null);
    private final Network lan = hospital.network("lan", hospital.here, Openness.INTERNAL);
    private final Network theirLan = hospital.network("theirLan", there, Openness.INTERNAL);
    private final Network internet = hospital.network("internet", null, Openness.OPEN);
    private final Device server = hospital.server("server", hospital.here, lan);
    private final Device router = hospital.router("router", hospital.here, lan, internet);
    private final Device theirs = hospital.client("theirs", there, theirLan, internet);
    private final Device floating = hospital.client("floating", nobodys);

    private Places places() {
        return Places.of(hospital.view());
    }

    @Test
    void knowsTheInstitutionsFacilities() {
        assertEquals(List.of(hospital.here), places().facilities());
        assertEquals(Optional.of(hospital.us), places().institution());
        assertTrue(places().belongsToInstitution(there).isNo());
    }

    @Test
    void asksForTheOperatorOfAFacility() {
        assertEquals(List.of(new Fact(nobodys, P.getFacility_Operator())), places().isOutside(floating).missing());
        assertFalse(places().isInside(floating));
        assertFalse(places().outsideSources().contains(floating));
    }

    @Test
    void asksForTheOwnerOfTheArchitecture() {
        hospital.architecture.setOwner(null);
        assertEquals(List.of(new Fact(hospital.architecture, P.getArchitecture_Owner())), places().isOutside(server).missing());
        assertEquals(List.of(), places().facilities());
    }

    @Test
    void findsTheFacilityThroughContainers() {
        Software software = hospital.software("ehr", server);
        Interface port = server.getInterfaces().getFirst();
        assertEquals(Optional.of(hospital.here), places().facilityOf(software));
        assertEquals(Optional.of(hospital.here), places().facilityOf(port));
        assertEquals(Optional.empty(), places().facilityOf(internet));
        assertEquals(Optional.of(server), Places.deviceOf(software));
        assertEquals(Optional.empty(), Places.deviceOf(internet));
    }

    @Test
    void tellsInsideFromOutside() {
        assertTrue(places().isOutside(server).isNo());
        assertTrue(places().isOutside(theirs).isYes());
        assertTrue(places().isOutside(internet).isYes());
        assertEquals(List.of(internet, theirs), places().outsideSources());
    }

    @Test
    void findsBorderDevicesByInterfaceLinkAndTunnel() {
        assertEquals(List.of(router), places().borderDevices());
        assertEquals(List.of(internet), places().outwardSegments(router));
        Link link = hospital.link("leased", server, theirs);
        assertEquals(List.of(router, server), places().borderDevices());
        assertEquals(List.of(link), places().outwardSegments(server));
        Device pc = hospital.client("pc", hospital.here, lan);
        Tunnel tunnel = hospital.tunnel("vpn", TunnelKind.SSL_VPN, pc);
        assertFalse(places().isBorder(pc), "a tunnel whose other end is not drawn leaves nothing known");
        tunnel.setHub(theirs);
        assertTrue(places().isBorder(pc));
    }

    @Test
    void leavesOutPlannedDevicesAndDisabledInterfaces() {
        router.setLifecycle(Lifecycle.PLANNED);
        assertEquals(List.of(), places().borderDevices());
        router.setLifecycle(Lifecycle.RETIRED);
        router.getInterfaces().getLast().setEnabled(Answer.NO);
        assertEquals(List.of(), places().borderDevices());
        assertEquals(List.of(lan), places().networksOf(router));
        router.getInterfaces().getLast().setEnabled(Answer.UNKNOWN);
        assertEquals(List.of(router), places().borderDevices());
    }

    @Test
    void listsADeviceOnceHoweverManyInterfacesItHasInANetwork() {
        hospital.port(router, lan);
        assertEquals(List.of(router, server), places().devicesOn(lan));
        assertEquals(List.of(internet, lan), places().networksOf(router));
    }

    @Test
    void knowsWhichFacilitiesMeetAtASegment() {
        Link local = hospital.link("local", server, router);
        Tunnel tunnel = hospital.tunnel("vpn", TunnelKind.IPSEC_GATEWAY, router, theirs);
        Places places = places();
        assertEquals(List.of(hospital.here), places.facilitiesAt(lan));
        assertEquals(List.of(hospital.here, there), places.facilitiesAt(internet));
        assertEquals(List.of(hospital.here), places.facilitiesAt(local));
        assertEquals(List.of(hospital.here, there), places.facilitiesAt(tunnel));
        assertTrue(places.joinsSites(tunnel));
        assertFalse(places.joinsSites(local));
        assertEquals(List.of(internet), places.externalNetworks(hospital.here));
        assertEquals(List.of(local), places.linksOf(server));
        assertEquals(List.of(tunnel), places.tunnelsOf(theirs));
    }

    @Test
    void countsASegmentBetweenForeignFacilitiesAsNoSiteConnection() {
        Device other = hospital.client("other", nobodys);
        Link foreign = hospital.link("foreign", theirs, other);
        assertEquals(List.of(nobodys, there), places().facilitiesAt(foreign));
        assertFalse(places().joinsSites(foreign));
    }

    @Test
    void keepsNetworksOfUnknownOpennessApart() {
        Network line = hospital.network("line", null, Openness.UNKNOWN);
        hospital.network("inner", hospital.here, Openness.UNKNOWN);
        assertEquals(List.of(internet), places().openNetworks());
        assertEquals(List.of(line), places().possiblyOpenNetworks());
    }
}

package org.bunkai.validation.base.reach;

import static org.bunkai.validation.base.Reach.MAY;
import static org.bunkai.validation.base.Reach.MUST;
import static org.bunkai.validation.base.Reach.NONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.FilterAction;
import org.bunkai.model.architecture.FilterRule;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One example for each sentence of RULES.md §1.3. */
class ReachabilityTest {

    private final Plan plan = new Plan();
    private Network lan;
    private Network dmz;
    private Device pc;
    private Device web;

    @BeforeEach
    void twoNetworks() {
        lan = plan.network("lan", "10.1.0.0/16");
        dmz = plan.network("dmz", "10.2.0.0/16");
        pc = plan.client("pc", lan);
        web = plan.client("web", dmz);
    }

    private void assertPacket(Reach expected, Element from, Element to) {
        assertEquals(expected, plan.packet(from, to));
    }

    @Nested
    @DisplayName("Adjacent")
    class Adjacent {

        @Test
        void membersOfOneNetworkAre() {
            Device other = plan.client("other", lan);
            ReachPath path = plan.path(Relation.PACKET, pc, other);
            assertEquals(MUST, path.reach());
            assertEquals("pc lan other", Plan.ids(path));
            assertEquals(pc.getInterfaces().getFirst(), path.steps().get(1).via());
            assertEquals(other.getInterfaces().getFirst(), path.steps().get(2).via());
            assertPacket(NONE, pc, web);
        }

        @Test
        void endsOfALinkAre() {
            Link link = plan.link("link", pc, web);
            ReachPath path = plan.path(Relation.PACKET, pc, web);
            assertEquals("pc link web", Plan.ids(path));
            assertEquals(link.getEnd1(), path.steps().get(1).via());
            assertEquals(NONE, plan.packet(pc, web, link));
        }

        @Test
        void membersOfAnExternalNetworkAre() {
            Network internet = plan.external("internet");
            Device other = plan.client("other", internet);
            plan.port(pc, internet);
            assertPacket(MUST, other, pc);
        }

        @Test
        void plannedDevicesAreAbsent() {
            NetworkDevice router = plan.router("router", lan, dmz);
            router.setLifecycle(Lifecycle.PLANNED);
            assertPacket(NONE, pc, web);
            assertPacket(NONE, pc, router);
            router.setLifecycle(Lifecycle.RETIRED);
            assertPacket(MUST, pc, web);
        }

        @ParameterizedTest
        @CsvSource({"UNKNOWN, MUST", "YES, MUST", "NO, NONE"})
        void anInterfaceIsAbsentIfDisabled(Answer enabled, Reach expected) {
            plan.router("router", lan, dmz);
            pc.getInterfaces().getFirst().setEnabled(enabled);
            assertPacket(expected, pc, web);
        }

        @Test
        void severalInterfacesInOneNetworkCountOnce() {
            Device server = plan.server("server", lan, lan);
            plan.link("link", web, plan.client("far", lan));
            assertEquals(NONE, plan.packet(pc, web));
            server.setFiltersRecorded(Answer.YES);
            assertEquals(MUST, plan.packet(pc, server, server.getInterfaces().getFirst()));
            assertEquals(NONE, plan.packet(pc, server, server.getInterfaces().getFirst(), server.getInterfaces().getLast()));
        }

        @Test
        void anOpenInventoryWithoutDrawnConnectionMakesNoneMay() {
            plan.hospital.setExternalConnectionComplete(Answer.UNKNOWN);
            Facility vendor = plan.facility("vendor");
            Device outside = plan.client("outside", plan.external("internet"));
            ReachPath path = plan.path(Relation.PACKET, outside, pc);
            assertEquals(MAY, path.reach());
            assertEquals("", Plan.ids(path));
            assertEquals("hospital.externalConnectionComplete", Plan.facts(path));
            assertPacket(MAY, pc, outside);
            assertPacket(NONE, pc, web);
            assertEquals(Set.of(outside), plan.reachability().from(pc, ReachQuery.of(Relation.PACKET)).keySet());
            vendor.setExternalConnectionComplete(Answer.NO);
            assertEquals("hospital.externalConnectionComplete", Plan.facts(plan.path(Relation.PACKET, outside, pc)));
            plan.link("link", outside, web);
            assertPacket(NONE, outside, pc);
        }
    }

    @Nested
    @DisplayName("Through")
    class Through {

        @ParameterizedTest
        @CsvSource({"YES, MUST", "UNKNOWN, MAY", "NO, NONE"})
        void aPathPassesOnlyWhatForwards(Answer forwards, Reach expected) {
            plan.router("router", lan, dmz).setForwards(forwards);
            ReachPath path = plan.path(Relation.PACKET, pc, web);
            assertEquals(expected, path.reach());
            assertEquals(expected == NONE ? "" : "pc lan router dmz web", Plan.ids(path));
            assertEquals(expected == MAY ? "router.forwards" : "", Plan.facts(path));
        }

        @Test
        void alsoByTheInterfaceItCameIn() {
            Device other = plan.client("other", lan);
            NetworkDevice router = plan.router("router", lan);
            ReachQuery packet = ReachQuery.of(Relation.PACKET);
            assertEquals("pc lan router lan other", Plan.ids(plan.reachability().pathThrough(pc, router, other, packet)));
            router.setForwards(Answer.NO);
            assertEquals(NONE, plan.reachability().pathThrough(pc, router, other, packet).reach());
        }

        @Test
        void alsoFromOneTunnelEndToAnother() {
            NetworkDevice hub = plan.router("hub");
            Device one = plan.client("one");
            Device two = plan.client("two");
            Tunnel star = plan.tunnel("star", one, hub, two);
            star.setHub(hub);
            star.getCarrierPath().add(lan);
            assertEquals("one star hub star two", Plan.ids(plan.path(Relation.PACKET, one, two)));
            hub.setForwards(Answer.NO);
            assertPacket(NONE, one, two);
        }

        @ParameterizedTest
        @EnumSource(value = NetworkDeviceKind.class, names = {"SWITCH", "ACCESS_POINT", "IDS", "MEDIA_CONVERTER"})
        void switchesPassWithinOneNetworkOrBetweenPortsWithoutNetwork(NetworkDeviceKind kind) {
            NetworkDevice box = plan.box("switch", kind, lan, dmz);
            assertPacket(NONE, pc, web);
            Device one = plan.client("one");
            Device two = plan.client("two");
            plan.link("link1", box, one);
            plan.link("link2", box, two);
            assertPacket(MUST, one, two);
            assertPacket(NONE, one, pc);
            plan.link("link3", plan.port(box, lan), plan.port(one, null));
            assertPacket(MUST, one, pc);
            assertPacket(NONE, one, web);
            box.setForwards(Answer.YES);
            assertPacket(MAY, pc, web);
        }

        @Test
        void anyOtherDeviceWithTwoNetworksMayForward() {
            Device server = plan.server("server", lan);
            plan.tunnel("tunnel", server, web).getCarrierPath().add(lan);
            assertPacket(MAY, pc, web);
            server.setForwards(Answer.NO);
            assertPacket(NONE, pc, web);
        }
    }

    @Nested
    @DisplayName("Filters")
    class Filters {

        private NetworkDevice firewall;

        @BeforeEach
        void firewall() {
            firewall = plan.firewall("fw", lan, dmz);
        }

        @ParameterizedTest
        @CsvSource({"UNKNOWN, MAY, fw.filtersRecorded", "NO, MAY, fw.filtersRecorded", "YES, NONE, ''"})
        void areUncertainUnlessRecorded(Answer recorded, Reach expected, String facts) {
            firewall.setFiltersRecorded(recorded);
            ReachPath path = plan.path(Relation.PACKET, pc, web);
            assertEquals(expected, path.reach());
            assertEquals(facts, Plan.facts(path));
        }

        @ParameterizedTest
        @CsvSource({"ALLOW, MUST, ''", "DENY, NONE, ''", "UNKNOWN, MAY, fw.defaultAction"})
        void endWithTheDefaultAction(FilterAction action, Reach expected, String facts) {
            firewall.setDefaultAction(action);
            ReachPath path = plan.path(Relation.PACKET, pc, web);
            assertEquals(expected, path.reach());
            assertEquals(facts, Plan.facts(path));
        }

        @Test
        void firstMatchByOrderDecides() {
            FilterRule deny = Plan.rule(firewall, FilterAction.DENY, lan, dmz);
            FilterRule allow = Plan.rule(firewall, FilterAction.ALLOW, null, null);
            assertPacket(NONE, pc, web);
            assertPacket(MUST, web, pc);
            allow.setOrder(0);
            assertPacket(MUST, pc, web);
            allow.setOrder(null);
            deny.setOrder(null);
            assertPacket(NONE, pc, web);
        }

        @Test
        void anActionThatIsNotRecordedIsUncertain() {
            Plan.rule(firewall, FilterAction.UNKNOWN, lan, dmz);
            assertEquals("fw.filterRules1.action", Plan.facts(plan.path(Relation.PACKET, pc, web)));
        }

        @Test
        void networkAndTunnelMeanSegmentEnteredOrLeft() {
            NetworkDevice inner = plan.router("inner", lan, plan.network("ward"));
            Device nurse = plan.client("nurse", plan.hospital.getNetworks().getLast());
            Plan.rule(firewall, FilterAction.ALLOW, lan, dmz);
            assertPacket(MUST, nurse, web);
            assertEquals(NONE, plan.packet(nurse, web, inner));
            Device remote = plan.client("remote");
            Tunnel tunnel = plan.tunnel("tunnel", remote, firewall);
            tunnel.getCarrierPath().add(dmz);
            assertPacket(NONE, remote, pc);
            Plan.rule(firewall, FilterAction.ALLOW, tunnel, lan);
            assertPacket(MUST, remote, pc);
        }

        @Test
        void deviceMeansOriginalSourceOrFinalTarget() {
            Network ward = plan.network("ward");
            Device nurse = plan.client("nurse", ward);
            NetworkDevice inner = plan.router("inner", lan, ward);
            FilterRule rule = Plan.rule(firewall, FilterAction.ALLOW, nurse, web);
            assertPacket(MUST, nurse, web);
            assertPacket(NONE, pc, web);
            rule.setFrom(inner);
            assertPacket(NONE, nurse, web);
            assertPacket(MUST, inner, web);
            assertPacket(NONE, inner, plan.client("web2", dmz));
        }

        @ParameterizedTest
        @CsvSource({"10.1.0.0/16, 10.1.2.3, MUST", "10.1.0.0/16, 10.9.2.3, NONE", "10.1.2.3, 10.1.2.3, MUST", "10.1.2.3, 10.1.2.3/24, MUST",
            "10.1.2.0/23, 10.1.3.255, MUST", "10.1.2.0/23, 10.1.4.0, NONE", "0.0.0.0/0, 192.168.0.1, MUST", "0.0.0.0/0, 2001:db8::1, NONE",
            "2001:db8::/33, 2001:db8:7fff::1, MUST", "2001:db8::/33, 2001:db8:8000::1, NONE"})
        void prefixMeansAddressOfOriginalSource(String prefix, String address, Reach expected) {
            Plan.rule(firewall, FilterAction.ALLOW, prefix, null);
            Plan.address(pc, address);
            assertPacket(expected, pc, web);
        }

        @Test
        void prefixMeansAddressOfFinalTarget() {
            Plan.rule(firewall, FilterAction.ALLOW, null, "10.2.0.0/24");
            Plan.address(web, "10.2.0.9");
            assertPacket(MUST, pc, web);
            Plan.address(web, "10.2.1.9");
            assertPacket(NONE, pc, web);
        }

        @ParameterizedTest
        @CsvSource({"10.1.0.0/16, , pc.interfaces1.address", "10.1.0.0/16, dhcp, pc.interfaces1.address",
            "10.1.0.0/33, 10.1.0.1, fw.filterRules1.fromPrefix", "vendors, 10.1.0.1, fw.filterRules1.fromPrefix"})
        void aPrefixOrAddressThatCannotBeReadIsUncertain(String prefix, String address, String facts) {
            Plan.rule(firewall, FilterAction.ALLOW, prefix, null);
            Plan.address(pc, address);
            ReachPath path = plan.path(Relation.PACKET, pc, web);
            assertEquals(MAY, path.reach());
            assertEquals(facts, Plan.facts(path));
        }

        @Test
        void aNetworkSendsFromItsPrefixesAndItsDevices() {
            FilterRule rule = Plan.rule(firewall, FilterAction.ALLOW, "10.1.0.0/16", dmz);
            assertPacket(MUST, lan, web);
            lan.getPrefixes().clear();
            assertEquals("lan.prefixes", Plan.facts(plan.path(Relation.PACKET, lan, web)));
            Plan.address(pc, "10.1.0.1");
            assertPacket(MUST, lan, web);
            rule.setFromPrefix(null);
            rule.setFrom(web);
            assertPacket(NONE, lan, web);
            rule.setFrom(pc);
            assertEquals("lan fw dmz web", Plan.ids(plan.path(Relation.PACKET, lan, web)));
            assertEquals("lan fw dmz", Plan.ids(plan.path(Relation.PACKET, lan, dmz)));
        }

        @Test
        void aRelayIsANewSource() {
            Network ward = plan.network("ward");
            Device nurse = plan.client("nurse", ward);
            Device jump = plan.client("jump", lan);
            jump.setRelaysSessions(Answer.YES);
            plan.router("inner", lan, ward);
            Plan.rule(firewall, FilterAction.ALLOW, jump, web);
            ReachPath path = plan.path(Relation.SESSION, nurse, web);
            assertEquals(MUST, path.reach());
            assertEquals("nurse ward inner lan jump lan fw dmz web", Plan.ids(path));
            assertPacket(NONE, nurse, web);
        }

        @Test
        void oneServicePassesAtEveryHop() {
            Network far = plan.network("far");
            Device end = plan.client("end", far);
            NetworkDevice second = plan.firewall("fw2", dmz, far);
            Plan.rule(firewall, FilterAction.ALLOW, lan, dmz, "HTTPS", "RDP");
            FilterRule rule = Plan.rule(second, FilterAction.ALLOW, dmz, far, " rdp ");
            assertPacket(MUST, pc, end);
            assertEquals(MUST, plan.service("Rdp", pc, end));
            assertEquals(NONE, plan.service("HTTPS", pc, end));
            assertEquals(NONE, plan.service("DICOM", pc, end));
            rule.getServices().set(0, "DICOM");
            assertPacket(NONE, pc, end);
            rule.getServices().clear();
            assertEquals(MUST, plan.service("https", pc, end));
            assertEquals(NONE, plan.service("DICOM", pc, end));
        }

        @Test
        void moreServicesThanFitInOneWord() {
            for (int i = 0; i < 150; i++) {
                Plan.rule(firewall, i == 140 ? FilterAction.ALLOW : FilterAction.DENY, lan, dmz, "S" + i);
            }
            assertPacket(MUST, pc, web);
            assertEquals(MUST, plan.service("s140", pc, web));
            assertEquals(NONE, plan.service("S139", pc, web));
            assertEquals(NONE, plan.service("other", pc, web));
        }

        @Test
        void aPacketDoesNotComeBackToAFilterItHasPassed() {
            Network internet = plan.external("internet");
            Device attacker = plan.client("attacker", internet);
            plan.port(firewall, internet);
            Network ward = plan.network("ward");
            plan.router("core1", lan, ward);
            plan.router("core2", lan, ward);
            Plan.rule(firewall, FilterAction.ALLOW, internet, lan);
            Plan.rule(firewall, FilterAction.ALLOW, lan, dmz);
            assertPacket(MUST, attacker, pc);
            assertPacket(MUST, pc, web);
            assertPacket(NONE, attacker, web);
        }

        @Test
        void aCableInsideANetworkIsPartOfIt() {
            NetworkDevice box = plan.box("switch", NetworkDeviceKind.SWITCH, lan);
            Link cable = plan.link("cable", box.getInterfaces().getFirst(), pc.getInterfaces().getFirst());
            Plan.rule(firewall, FilterAction.ALLOW, cable, dmz);
            assertEquals("pc lan fw dmz web", Plan.ids(plan.path(Relation.PACKET, pc, web)));
            assertEquals("pc lan switch", Plan.ids(plan.path(Relation.PACKET, pc, box)));
            assertEquals("pc lan fw dmz web",
                    Plan.ids(plan.reachability().pathThrough(pc, cable, web, ReachQuery.of(Relation.PACKET))));
        }

        @Test
        void ownFiltersDoNotGuardTheDevice() {
            assertPacket(MUST, pc, firewall);
            assertPacket(MUST, firewall, web);
        }
    }

    @Nested
    @DisplayName("Management")
    class Management {

        private NetworkDevice firewall;

        @BeforeEach
        void firewall() {
            firewall = plan.firewall("fw", lan, dmz);
        }

        private ReachPath management(Element from) {
            return plan.reachability().managementPath(from, firewall, Set.of());
        }

        @Test
        void isUncertainWhereNotRecorded() {
            assertEquals(MAY, management(pc).reach());
            assertEquals("fw.managementReachabilityRecorded", Plan.facts(management(pc)));
            assertEquals("pc lan fw", Plan.ids(management(pc)));
            assertEquals(NONE, management(plan.client("alone", plan.network("island"))).reach());
        }

        @Test
        void isLimitedToWhatIsListed() {
            firewall.setManagementReachabilityRecorded(Answer.YES);
            assertEquals(NONE, management(pc).reach());
            firewall.getManagementReachableFrom().add(lan);
            assertEquals(MUST, management(pc).reach());
            assertEquals(MUST, management(lan).reach());
            assertEquals(NONE, management(web).reach());
            firewall.getManagementReachableFrom().add(web);
            assertEquals(MUST, management(web).reach());
            assertEquals("dmz fw", Plan.ids(management(dmz)));
        }

        @Test
        void aListedNetworkCountsForWhatEntersByIt() {
            Network ward = plan.network("ward");
            Device nurse = plan.client("nurse", ward);
            plan.router("inner", lan, ward);
            firewall.setManagementReachabilityRecorded(Answer.YES);
            firewall.getManagementReachableFrom().add(ward);
            assertEquals(MUST, management(nurse).reach());
            assertEquals(NONE, management(pc).reach());
            firewall.getManagementReachableFrom().set(0, lan);
            assertEquals(MUST, management(nurse).reach());
            assertEquals(MUST, management(pc).reach());
        }
    }

    @Nested
    @DisplayName("Tunnel")
    class Tunnels {

        private Network internet;
        private NetworkDevice near;
        private NetworkDevice far;
        private Tunnel tunnel;

        @BeforeEach
        void overTheInternet() {
            internet = plan.external("internet");
            near = plan.firewall("near", lan, internet);
            far = plan.firewall("far", dmz, internet);
            tunnel = plan.tunnel("tunnel", near, far);
            Plan.rule(near, FilterAction.ALLOW, lan, tunnel);
            Plan.rule(far, FilterAction.ALLOW, tunnel, dmz);
        }

        @Test
        void joinsItsEnds() {
            assertEquals("pc lan near tunnel far dmz web", Plan.ids(plan.path(Relation.PACKET, pc, web)));
            assertPacket(MUST, pc, web);
            assertPacket(NONE, web, pc);
            tunnel.setOnDemand(Answer.YES);
            assertPacket(MUST, pc, web);
        }

        @Test
        void isAStarRoundItsHub() {
            tunnel.getEnds().add(plan.firewall("third", internet));
            Device third = tunnel.getEnds().getLast();
            tunnel.getCarrierPath().add(internet);
            assertEquals("near tunnel third", Plan.ids(plan.reachability().pathThrough(near, tunnel, third,
                    ReachQuery.of(Relation.PACKET))));
            tunnel.setHub(far);
            assertEquals(NONE, plan.reachability().pathThrough(near, tunnel, third, ReachQuery.of(Relation.PACKET)).reach());
            assertEquals("near internet far tunnel third", Plan.ids(plan.reachability().pathThrough(near, tunnel, third,
                    ReachQuery.of(Relation.CONNECTED))));
        }

        @Test
        void isCertainOverARecordedCarrierAndGoesWithIt() {
            Device relay = plan.client("relay");
            tunnel.getCarrierPath().add(internet);
            tunnel.getCarrierPath().add(relay);
            assertPacket(MUST, pc, web);
            assertEquals(NONE, plan.packet(pc, web, internet));
            assertEquals(NONE, plan.packet(pc, web, relay));
            assertEquals(NONE, plan.packet(pc, web, near.getInterfaces().getLast()));
            relay.setLifecycle(Lifecycle.PLANNED);
            assertPacket(MAY, pc, web);
            assertEquals("tunnel.carrierPath", Plan.facts(plan.path(Relation.PACKET, pc, web)));
        }

        @Test
        void withoutRecordedCarrierItGoesIfTheEndsCannotReachEachOther() {
            assertEquals(NONE, plan.packet(pc, web, internet));
            plan.hospital.setExternalConnectionComplete(Answer.UNKNOWN);
            assertEquals(MAY, plan.packet(pc, web, internet));
            assertEquals(MUST, plan.packet(pc, web));
        }

        @Test
        void isUncertainIfTheEndsMayReachEachOther() {
            near.getInterfaces().getLast().setNetwork(plan.network("transfer"));
            NetworkDevice isp = plan.router("isp", internet, near.getInterfaces().getLast().getNetwork());
            assertPacket(MUST, pc, web);
            isp.setFiltersRecorded(Answer.UNKNOWN);
            assertPacket(MAY, pc, web);
            assertEquals("tunnel.carrierPath", Plan.facts(plan.path(Relation.PACKET, pc, web)));
            isp.setForwards(Answer.NO);
            assertPacket(NONE, pc, web);
        }

        @Test
        void mayCarryAnotherButNotItself() {
            Device one = plan.client("one", lan);
            Device two = plan.client("two", dmz);
            Tunnel inner = plan.tunnel("inner", one, two);
            assertEquals("one inner two", Plan.ids(plan.path(Relation.PACKET, one, two)));
            assertEquals(NONE, plan.packet(one, two, internet));
            inner.getCarrierPath().add(tunnel);
            assertPacket(MUST, one, two);
            assertEquals(NONE, plan.packet(one, two, tunnel));
            tunnel.getCarrierPath().add(inner);
            assertPacket(MAY, one, two);
        }

        @Test
        void goesWithItself() {
            assertEquals(NONE, plan.packet(pc, web, tunnel));
        }
    }

    @Nested
    @DisplayName("Three relations")
    class Relations {

        @ParameterizedTest
        @CsvSource({"YES, MUST", "UNKNOWN, MUST", "NO, NONE"})
        void connectedIgnoresFilters(Answer forwards, Reach expected) {
            plan.firewall("fw", lan, dmz).setForwards(forwards);
            assertEquals(expected, plan.path(Relation.CONNECTED, pc, web).reach());
            assertPacket(NONE, pc, web);
        }

        @ParameterizedTest
        @CsvSource({"YES, MUST, ''", "UNKNOWN, MAY, jump.relaysSessions", "NO, NONE, ''"})
        void sessionAddsRelays(Answer relays, Reach expected, String facts) {
            Device jump = plan.client("jump", lan, dmz);
            jump.setRelaysSessions(relays);
            ReachPath path = plan.path(Relation.SESSION, pc, web);
            assertEquals(expected, path.reach());
            assertEquals(facts, Plan.facts(path));
            assertPacket(NONE, pc, web);
        }

        @Test
        void aRelayIsOnlySupposedAtTunnelEndsProxiesAndBetweenNetworks() {
            Device jump = plan.client("jump", lan);
            jump.setRelaysSessions(Answer.UNKNOWN);
            Plan.rule(plan.firewall("fw", lan, dmz), FilterAction.ALLOW, jump, null);
            assertEquals(NONE, plan.path(Relation.SESSION, pc, web).reach());
            plan.tunnel("tunnel", jump, plan.client("remote", lan));
            assertEquals(MAY, plan.path(Relation.SESSION, pc, web).reach());
            jump.setRelaysSessions(Answer.NO);
            assertEquals(NONE, plan.path(Relation.SESSION, pc, web).reach());
            NetworkDevice proxy = plan.box("proxy", NetworkDeviceKind.PROXY, lan);
            plan.firewall("fw2", lan, dmz).getFilterRules().add(proxyRule(proxy));
            assertEquals(MAY, plan.path(Relation.SESSION, pc, web).reach());
        }

        private FilterRule proxyRule(Device proxy) {
            NetworkDevice holder = plan.router("holder");
            return Plan.rule(holder, FilterAction.ALLOW, proxy, null);
        }
    }

    @Nested
    @DisplayName("Answers")
    class Answers {

        @Test
        void aCertainPathIsPreferredAndTheShortestReported() {
            Network middle = plan.network("middle");
            NetworkDevice shortcut = plan.router("shortcut", lan, dmz);
            shortcut.setForwards(Answer.UNKNOWN);
            plan.router("r1", lan, middle);
            plan.router("r2", middle, dmz);
            ReachPath path = plan.path(Relation.PACKET, pc, web);
            assertEquals("pc lan r1 middle r2 dmz web", Plan.ids(path));
            shortcut.setForwards(Answer.YES);
            assertEquals("pc lan shortcut dmz web", Plan.ids(plan.path(Relation.PACKET, pc, web)));
        }

        @Test
        void tiesAreBrokenById() {
            plan.router("r2", lan, dmz);
            plan.router("r1", lan, dmz);
            assertEquals("pc lan r1 dmz web", Plan.ids(plan.path(Relation.PACKET, pc, web)));
        }

        @Test
        void everyElementOnAPathIsTold() {
            plan.router("r1", lan, dmz);
            NetworkDevice second = plan.router("r2", lan, dmz);
            second.setForwards(Answer.UNKNOWN);
            plan.router("aside", dmz, plan.network("island"));
            assertEquals("{dmz=MUST, lan=MUST, pc=MUST, r1=MUST, r2=MAY, web=MUST}",
                    plan.reachability().onPaths(pc, web, ReachQuery.of(Relation.PACKET)).entrySet().stream()
                            .map(e -> e.getKey().getId() + "=" + e.getValue()).collect(Collectors.joining(", ", "{", "}")));
        }

        @Test
        void anElementReachesItself() {
            assertEquals("pc", Plan.ids(plan.path(Relation.PACKET, pc, pc)));
            assertEquals(NONE, plan.packet(pc, pc, pc));
        }
    }
}

package org.bunkai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Tunnel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each kind of edit on the hospital of the sample, as it was attacked. */
class HandaTest {

    private Bench bench;

    @BeforeEach
    void open() throws Exception {
        bench = Bench.handa();
    }

    private static Tool tool(String id) {
        return Palette.of(Locale.JAPANESE).tool(id).orElseThrow();
    }

    private static List<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::getId).toList();
    }

    private static List<String> networks(Device device) {
        return device.getInterfaces().stream().map(end -> end.getNetwork().getId()).toList();
    }

    @Test
    void vpnDeviceIsDeletedWithItsTunnelAndThreeBoundaries() throws Exception {
        List<Element> gone = bench.run(bench.ja.delete(List.of(bench.get("fw-1"))));
        assertEquals(List.of("b-1", "b-2", "b-3", "fw-1", "t-1"), ids(gone).stream().sorted().toList());
        assertEquals(List.of("net-2", "net-3"), ids(((Flow) bench.get("fl-1")).getRoute()));
        assertEquals(List.of(), ((Credential) bench.get("cr-1")).getDevices());
    }

    @Test
    void vpnDeviceCannotLeaveItsBoundaryBehind() {
        assertEquals("「VPN装置」の接続には責任分界「OS・基盤の責任分界（A社とC社）」があり、移すと両側の関係者が変わります。先に責任分界をほかの線へ移すか削除してください。",
                Bench.refusal(bench.ja.move(List.of(bench.get("fw-1")), bench.get("net-8"))));
        assertEquals("「VPN装置」の接続には責任分界「VPN装置の責任分界（病院とA社）」があり、移すと両側の関係者が変わります。先に責任分界をほかの線へ移すか削除してください。",
                Bench.refusal(bench.ja.reconnect(bench.get("fw-1.interfaces2"), bench.get("net-1"), bench.get("net-7"))));
    }

    @Test
    void webSegmentMovesToTheVendorWithItsDevices() throws Exception {
        bench.run(bench.ja.move(List.of(bench.get("net-6")), bench.get("f-2")));
        assertEquals(List.of("pc-6", "nd-4", "pc-5", "nd-2"), ids(bench.facility("f-2").getDevices()));
        assertEquals(List.of("net-6", "net-1"), networks(bench.device("nd-2")));
    }

    @Test
    void coreSwitchIsHomeWhereItIsDropped() throws Exception {
        bench.run(bench.ja.move(List.of(bench.get("nd-1")), bench.get("net-4")));
        assertEquals(List.of("net-4", "net-2", "net-3", "net-5"), networks(bench.device("nd-1")));
    }

    @Test
    void clientsAreJoined() throws Exception {
        Link link = (Link) bench.run(bench.ja.connect(tool("edge:Link"), bench.get("pc-1"), bench.get("pc-5"))).getFirst();
        assertEquals(List.of("l-1", "pc-1.interfaces2", "pc-5.interfaces2"),
                List.of(link.getId(), link.getEnd1().getId(), link.getEnd2().getId()));
        Interface end = (Interface) bench.run(bench.ja.connect(tool("edge:Interface"), bench.get("md-1"), bench.get("net-1"))).getFirst();
        assertEquals(List.of("md-1.interfaces2", bench.get("net-1")), List.of(end.getId(), end.getNetwork()));
        assertEquals("「VPN装置」はすでに「インターネット」につながっています。別のネットワークを選んでください。",
                Bench.refusal(bench.ja.connect(tool("edge:Link"), bench.get("fw-1"), bench.get("net-1"))));
    }

    @Test
    void vendorsAccessGetsItsBoundary() throws Exception {
        ResponsibilityBoundary boundary = (ResponsibilityBoundary) bench.run(bench.ja.connect(tool("edge:ResponsibilityBoundary"),
                bench.get("nd-4"), bench.get("net-1"))).getFirst();
        assertEquals(List.of("b-4", bench.get("nd-4.interfaces2"), "p-3", "p-4"), List.of(boundary.getId(), boundary.getAt(),
                boundary.getSides().get(0).getParty().getId(), boundary.getSides().get(1).getParty().getId()));
        bench.run(bench.ja.move(List.of(boundary), bench.get("t-1")));
        assertSame(bench.get("t-1"), boundary.getAt());
    }

    @Test
    void tunnelEndsAtTheRouter() throws Exception {
        bench.run(bench.ja.reconnect(bench.get("t-1"), bench.get("pc-6"), bench.get("nd-4")));
        assertTrue(bench.get("t-1") instanceof Tunnel tunnel
                && ids(tunnel.getEnds()).equals(List.of("fw-1", "nd-4")) && tunnel.getHub() == bench.get("fw-1"));
    }

    @Test
    void modalitiesAreCopiedToTheVendor() throws Exception {
        List<Element> pasted = bench.run(bench.ja.paste(bench.ja.copy(List.of(bench.get("net-5"))), bench.get("pc-6")));
        assertEquals(List.of("検査・画像 2", "CT 制御PC 2", "MRI 制御PC 2"), pasted.stream().map(Element::getName).toList());
        assertEquals(List.of("n-1", "md-3", "md-4"), ids(pasted));
        assertSame(bench.facility("f-2"), pasted.getFirst().eContainer());
    }

    @Test
    void vpnDeviceIsDuplicatedWithBothConnections() throws Exception {
        Device copy = (Device) bench.run(bench.ja.duplicate(List.of(bench.get("fw-1")))).getFirst();
        assertEquals(List.of("vpn-1", "VPN装置 2", List.of("net-2", "net-1"), 1), List.of(copy.getId(), copy.getName(), networks(copy),
                copy.getVulnerabilities().size()));
        assertEquals(List.of(bench.get("net-1"), bench.get("net-2")), copy.getManagementReachableFrom());
    }
}

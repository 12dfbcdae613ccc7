package org.bunkai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;

import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Server;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.SoftwareKind;
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.notation.Homes;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What tools make, and where. */
class CreateTest {

    private Bench bench;

    @BeforeEach
    void open() throws Exception {
        bench = Bench.small();
    }

    private static Tool tool(String id) {
        return Palette.of(Locale.JAPANESE).tool(id).orElseThrow();
    }

    private Element make(String tool, EObject target) throws Exception {
        List<Element> made = bench.run(bench.ja.create(tool(tool), target));
        assertEquals(1, made.size());
        return made.getFirst();
    }

    @Test
    void deviceInANetworkHangsInIt() throws Exception {
        NetworkDevice made = (NetworkDevice) make("node:NetworkDevice.ROUTER", bench.get("n-2"));
        assertEquals(List.of("rt-1", "新しいルータ", NetworkDeviceKind.ROUTER, List.of("rt-1.interfaces1")), List.of(made.getId(),
                made.getName(), made.getKind(), made.getInterfaces().stream().map(Element::getId).toList()));
        assertSame(bench.facility("f-1"), made.eContainer());
        assertSame(bench.network("n-2"), Homes.of(made));
    }

    @Test
    void deviceOnACardGoesWhereTheCardStands() throws Exception {
        assertSame(bench.network("n-2"), Homes.of((NetworkDevice) make("node:NetworkDevice", bench.get("md-1"))));
        assertEquals(List.of(), ((NetworkDevice) make("node:NetworkDevice", bench.get("pc-2"))).getInterfaces(), "that one has no home");
    }

    @Test
    void deviceInAFacilityHasNoNetwork() throws Exception {
        Server made = (Server) make("node:Server.DATABASE", bench.get("f-2"));
        assertEquals(List.of(), made.getInterfaces());
        assertSame(bench.facility("f-2"), made.eContainer());
        Software software = made.getSoftware().getFirst();
        assertEquals(List.of("srv-2", "srv-2.software1", SoftwareKind.DATABASE),
                List.of(made.getId(), software.getId(), software.getKind()));
    }

    @Test
    void namesAreUnique() throws Exception {
        assertEquals("新しい端末", make("node:Client", bench.get("n-1")).getName());
        assertEquals("新しい端末 2", make("node:Client", bench.get("n-1")).getName());
        assertEquals("新しい端末 3", make("node:Client", bench.get("f-1")).getName());
        assertEquals("インターネット 2", make("node:Network.INTERNET", null).getName());
    }

    @Test
    void networksStandInFacilitiesOrOnThePaper() throws Exception {
        Network inner = (Network) make("node:Network.CLINICAL", bench.get("f-2"));
        assertSame(bench.facility("f-2"), inner.eContainer());
        assertEquals(List.of("n-6", "新しい診療系(HIS)ネットワーク", Openness.UNKNOWN), List.of(inner.getId(), inner.getName(), inner.getOpenness()));
        assertSame(bench.architecture, make("node:Network", bench.architecture).eContainer());
    }

    @Test
    void facilityStandsOnThePaper() throws Exception {
        Element made = make("node:Facility.CLINIC", null);
        assertEquals(List.of("f-3", "新しい診療所"), List.of(made.getId(), made.getName()));
    }

    @Test
    void partsBelongToADevice() throws Exception {
        assertSame(bench.device("srv-1"), make("part:Software", bench.get("srv-1")).eContainer());
        StorageMedium medium = (StorageMedium) make("part:StorageMedium", bench.get("srv-1"));
        assertEquals(List.of(bench.device("srv-1")), medium.getUsedAt());
    }

    @Test
    void boundaryIsPutOnALine() throws Exception {
        ResponsibilityBoundary made = (ResponsibilityBoundary) make("edge:ResponsibilityBoundary", bench.get("t-1"));
        assertSame(bench.get("t-1"), made.getAt());
    }

    @Test
    void undoStepsAreNamed() {
        assertEquals("ルータの追加", bench.ja.create(tool("node:NetworkDevice.ROUTER"), bench.get("n-1")).command().orElseThrow().getLabel());
        Tool router = Palette.of(Locale.ENGLISH).tool("node:NetworkDevice.ROUTER").orElseThrow();
        assertEquals("Add Router", bench.en.create(router, bench.get("n-1")).command().orElseThrow().getLabel());
    }

    @Test
    void englishNamesBeginSmallInsideASentence() throws Exception {
        Palette palette = Palette.of(Locale.ENGLISH);
        for (List<String> each : List.of(List.of("node:Client", "New client"), List.of("node:NetworkDevice.VPN_GATEWAY", "New VPN gateway"),
                List.of("node:Server.EHR", "New EHR server"), List.of("node:NetworkDevice.L3_SWITCH", "New layer 3 switch"))) {
            Tool tool = palette.tool(each.get(0)).orElseThrow();
            assertEquals(each.get(1), bench.run(bench.en.create(tool, bench.get("n-1"))).getFirst().getName());
        }
    }

    @Test
    void moreCanBeDoneInTheSameStep() throws Exception {
        Edit edit = bench.ja.create(tool("node:Client"), bench.get("n-1"));
        bench.run(edit.andThen(made -> bench.ja.rename((Element) made.getFirst(), made.getFirst().getId()).command()));
        assertEquals("pc-4", bench.get("pc-4").getName());
    }
}

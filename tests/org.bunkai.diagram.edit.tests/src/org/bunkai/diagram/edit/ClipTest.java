package org.bunkai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.notation.Homes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies, pasted here and in other models. */
class ClipTest {

    private Bench bench;

    @BeforeEach
    void open() throws Exception {
        bench = Bench.small();
    }

    private Clip copy(String... ids) {
        return bench.ja.copy(Stream.of(ids).map(bench::get).toList());
    }

    private List<Element> paste(Clip clip, String target) throws Exception {
        return bench.run(bench.ja.paste(clip, target == null ? null : bench.get(target)));
    }

    private static List<String> networks(Device device) {
        return device.getInterfaces().stream().map(Interface::getNetwork).map(n -> n == null ? "-" : n.getId()).toList();
    }

    @Test
    void deviceHangsInTheNetworkItIsPastedInto() throws Exception {
        Device pasted = (Device) paste(copy("srv-1"), "n-2").getFirst();
        assertEquals(List.of("srv-2", "サーバ 2", List.of("n-2"), "ar-1"), List.of(pasted.getId(), pasted.getName(), networks(pasted),
                pasted.getArea().getId()));
        assertEquals("srv-2.software1", pasted.getSoftware().getFirst().getId());
        Device again = (Device) paste(copy("srv-1"), "pc-3").getFirst();
        assertEquals(List.of("サーバ 3", List.of("n-4")), List.of(again.getName(), networks(again)));
        assertNull(again.getArea(), "the room is in the other facility");
        assertSame(bench.facility("f-2"), again.eContainer());
    }

    @Test
    void otherConnectionsStayWhereTheyAreRight() throws Exception {
        assertEquals(List.of("n-1", "n-2", "n-3"), networks((Device) paste(copy("fw-1"), "n-1").getFirst()));
        assertEquals(List.of("n-2", "-", "n-3"), networks((Device) paste(copy("fw-1"), "n-2").getFirst()), "once is enough");
        assertEquals(List.of("n-4", "-", "n-3"), networks((Device) paste(copy("fw-1"), "n-4").getFirst()));
        assertEquals(List.of("-", "-", "n-3"), networks((Device) paste(copy("fw-1"), "f-1").getFirst()));
    }

    @Test
    void deviceWithoutANetworkGetsOne() throws Exception {
        assertEquals(List.of("n-1", "n-2"), networks((Device) paste(copy("pc-2"), "n-2").getFirst()));
    }

    @Test
    void linesBetweenCopiesAreCopied() throws Exception {
        List<Element> pasted = paste(copy("srv-1", "pc-1", "srv-1.software1"), "n-2");
        assertEquals(List.of("srv-2", "pc-4", "l-2", "fl-2"), pasted.stream().map(Element::getId).toList());
        Link link = (Link) pasted.get(2);
        assertEquals(List.of(pasted.get(0), pasted.get(1)), List.of(link.getEnd1().eContainer(), link.getEnd2().eContainer()));
        assertSame(((Device) pasted.get(0)).getSoftware().getFirst(), ((Flow) pasted.get(3)).getTarget());
        assertEquals("配線", link.getName(), "lines may have equal names");
    }

    @Test
    void networkBringsItsDevices() throws Exception {
        List<Element> pasted = paste(copy("n-1"), "f-2");
        assertEquals(List.of("n-6", "fw-2", "srv-2", "pc-4", "l-2", "fl-2"), pasted.stream().map(Element::getId).toList());
        Network network = (Network) pasted.getFirst();
        assertEquals(List.of("診療 2", bench.facility("f-2")), List.of(network.getName(), network.eContainer()));
        assertEquals(List.of("n-6", "-", "n-3"), networks((Device) pasted.get(1)));
        assertSame(network, Homes.of((Device) pasted.get(2)));
        assertEquals(List.of(network, pasted.get(2)), List.of(((Device) pasted.get(1)).getFilterRules().getFirst().getFrom(),
                ((Device) pasted.get(1)).getFilterRules().getFirst().getTo()), "filter rules lead to the copies");
    }

    @Test
    void facilityIsPastedWholeOnThePaper() throws Exception {
        Facility pasted = (Facility) paste(copy("f-1", "n-1", "pc-1"), "md-1").getFirst();
        assertEquals(List.of("f-3", "本院 2", bench.architecture, 2, 5), List.of(pasted.getId(), pasted.getName(), pasted.eContainer(),
                pasted.getNetworks().size(), pasted.getDevices().size()));
        assertEquals("端末", pasted.getDevices().get(2).getName(), "what is in it keeps its name");
    }

    @Test
    void boundaryIsCopiedWithItsLine() throws Exception {
        List<Element> pasted = paste(copy("fw-1", "b-1"), "n-1");
        ResponsibilityBoundary boundary = (ResponsibilityBoundary) pasted.get(1);
        assertEquals(List.of("b-2", pasted.getFirst()), List.of(boundary.getId(), boundary.getAt().eContainer()));
        assertTrue(copy("b-1", "l-1", "t-1", "fw-1.interfaces3").isEmpty(), "lines alone end at nothing");
        assertTrue(Bench.isNothing(bench.ja.paste(copy("l-1"), null)));
    }

    @Test
    void whereItCannotBePastedIsSaid() {
        assertEquals("「端末」は用紙の上には置けません。ネットワークか施設の中に置いてください。", Bench.refusal(bench.ja.paste(copy("pc-1"), null)));
        assertEquals("“端末” cannot stand in the external network “インターネット”. Put it into its owner's facility and draw a"
                + " “Connection to a network” to “インターネット”.",
                Bench.refusal(bench.en.paste(copy("pc-1"), bench.get("n-3"))));
        assertEquals("「検査」には機器があるので、施設の外には貼り付けられません。貼り付け先の施設を選んでください。", Bench.refusal(bench.ja.paste(copy("n-2"), null)));
        assertEquals("“検査” has devices and cannot be pasted outside a facility. Select the facility to paste it into.",
                Bench.refusal(bench.en.paste(copy("n-2"), bench.get("n-3"))));
    }

    @Test
    void cutTakesAwayWhatWasCopied() throws Exception {
        Clip clip = copy("n-2");
        bench.run(bench.ja.cut(List.of(bench.get("n-2"))));
        assertFalse(bench.has("n-2") || bench.has("md-1"));
        List<Element> pasted = paste(clip, "f-2");
        assertEquals(List.of("n-6", "md-1", "検査", "CT"), List.of(pasted.get(0).getId(), pasted.get(1).getId(), pasted.get(0).getName(),
                pasted.get(1).getName()));
        assertEquals("2個の要素の切り取り", bench.ja.cut(List.of(bench.get("n-4"))).command().orElseThrow().getLabel());
    }

    @Test
    void laterEditsDoNotReachTheClip() throws Exception {
        Clip clip = copy("srv-1", "fw-1");
        bench.run(bench.ja.rename(bench.get("srv-1"), "別の名前"));
        bench.run(bench.ja.delete(List.of(bench.get("n-1"))));
        List<Element> pasted = paste(clip, "n-2");
        assertEquals("サーバ", pasted.getFirst().getName());
        assertEquals(List.of(), ((Device) pasted.get(1)).getFilterRules(), "without its source it would hold for everything");
        assertNotSame(pasted.getFirst(), paste(clip, "n-2").getFirst());
    }

    @Test
    void otherModelsForgetWhatTheyDoNotKnow() throws Exception {
        Bench other = Bench.handa();
        bench.device("srv-1").setOwner(bench.facility("f-1").getOperator());
        List<Element> pasted = other.run(other.ja.paste(copy("srv-1", "fw-1"), other.get("net-6")));
        Device server = (Device) pasted.getFirst();
        assertNull(server.getOwner());
        assertNull(server.getArea());
        assertSame(other.network("net-6"), Homes.of(server));
        assertEquals(List.of("net-6", "-", "-"), networks((Device) pasted.get(1)));
        assertEquals(List.of(), ((Device) pasted.get(1)).getFilterRules());
    }

    @Test
    void duplicateStandsBeside() throws Exception {
        List<Element> made = bench.run(bench.ja.duplicate(Stream.of("md-1", "n-4", "n-5", "pc-2").map(bench::get).toList()));
        assertEquals(List.of("n-6 保守 2", "n-7 閉域網 2", "md-2 CT 2", "pc-4 保守端末 2", "pc-5 予備の端末 2"),
                made.stream().map(e -> e.getId() + " " + e.getName()).toList());
        assertSame(bench.network("n-2"), Homes.of(bench.device("md-2")));
        assertSame(bench.network("n-6"), Homes.of(bench.device("pc-4")));
        assertSame(bench.architecture, bench.get("n-7").eContainer());
        assertNull(Homes.of(bench.device("pc-5")));
        assertEquals("複製", bench.ja.duplicate(List.of(bench.get("f-1"))).command().orElseThrow().getLabel());
    }

    @Test
    void mediaAreCopiedToo() throws Exception {
        StorageMedium medium = (StorageMedium) bench.run(bench.ja.create(Palette.of(Locale.JAPANESE).tool("part:StorageMedium")
                .orElseThrow(), bench.get("srv-1"))).getFirst();
        StorageMedium pasted = (StorageMedium) paste(bench.ja.copy(List.of(medium)), "md-1").getFirst();
        assertEquals(List.of("m-2", "新しい記録媒体 2", List.of(bench.get("md-1"))),
                List.of(pasted.getId(), pasted.getName(), pasted.getUsedAt()));
    }
}

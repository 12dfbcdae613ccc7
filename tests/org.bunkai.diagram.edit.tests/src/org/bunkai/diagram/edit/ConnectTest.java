package org.bunkai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.model.architecture.BoundaryKind;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Tunnel;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Lines drawn between elements, and their ends. */
class ConnectTest {

    private Bench bench;

    @BeforeEach
    void open() throws Exception {
        bench = Bench.small();
    }

    private static Tool tool(String id, Locale locale) {
        return Palette.of(locale).tool(id).orElseThrow();
    }

    private EObject target(String id) {
        return id == null ? null : bench.get(id);
    }

    private Element draw(String tool, String source, String target) throws Exception {
        return bench.run(bench.ja.connect(tool(tool, Locale.JAPANESE), target(source), target(target))).getFirst();
    }

    private void reconnect(String line, String from, String to) throws Exception {
        assertEquals(List.of(bench.get(line)), bench.run(bench.ja.reconnect(bench.get(line), bench.get(from), bench.get(to))));
    }

    private static List<String> ends(Link link) {
        return List.of(link.getEnd1().getId(), link.getEnd2().getId());
    }

    @Test
    void linkInOneNetworkIsACableInIt() throws Exception {
        Link link = (Link) draw("edge:Link", "fw-1", "srv-1");
        assertEquals("l-2", link.getId());
        assertEquals(List.of("fw-1.interfaces1", "srv-1.interfaces2"), ends(link), "the server's first interface has a link already");
        assertSame(bench.network("n-1"), link.getEnd2().getNetwork());
        assertNull(link.getName());
    }

    @Test
    void linkElsewhereLeavesTheNetworksApart() throws Exception {
        Link link = (Link) draw("edge:Link", "md-1", "pc-3");
        assertEquals(List.of("md-1.interfaces2", "pc-3.interfaces3"), ends(link));
        assertNull(link.getEnd1().getNetwork());
        bench.run(bench.ja.delete(List.of(link)));
        assertEquals(List.of("md-1.interfaces2", "srv-1.interfaces2"), ends((Link) draw("edge:Link", "md-1", "srv-1")),
                "the free interface is used again");
    }

    @Test
    void linkBetweenDevicesOnTheInternetIsNoPartOfIt() throws Exception {
        assertEquals(List.of("fw-1.interfaces4", "pc-3.interfaces3"), ends((Link) draw("edge:Link", "fw-1", "pc-3")));
    }

    @Test
    void linkToANetworkIsAConnection() throws Exception {
        Interface end = (Interface) draw("edge:Link", "srv-1", "n-3");
        assertSame(bench.network("n-3"), end.getNetwork());
        assertEquals(List.of("srv-1.interfaces1", "srv-1.interfaces2"),
                bench.device("srv-1").getInterfaces().stream().map(Element::getId).toList());
        assertEquals("md-1.interfaces2", draw("edge:Interface", "n-1", "md-1").getId(), "from either side");
    }

    @Test
    void tunnelAndFlowJoinDevices() throws Exception {
        Tunnel tunnel = (Tunnel) draw("edge:Tunnel", "fw-1", "pc-3.interfaces2");
        assertEquals(List.of("fw-1", "pc-3"), tunnel.getEnds().stream().map(Element::getId).toList());
        assertEquals(List.of(), tunnel.getCarrierPath(), "nobody told what carries it");
        Flow flow = (Flow) draw("edge:Flow", "pc-3", "srv-1.software1");
        assertEquals(List.of(bench.get("pc-3"), bench.get("srv-1.software1")), List.of(flow.getSource(), flow.getTarget()));
    }

    private List<String> sides(Element boundary) {
        return ((ResponsibilityBoundary) boundary).getSides().stream().map(s -> s.getParty() == null ? "-" : s.getParty().getId()).toList();
    }

    @Test
    void boundaryKnowsRecordedPartiesOnly() throws Exception {
        ResponsibilityBoundary made = (ResponsibilityBoundary) draw("edge:ResponsibilityBoundary", "pc-3", "n-3");
        assertEquals(List.of(BoundaryKind.COMMUNICATION_PATH, bench.get("pc-3.interfaces2"), "b-2.sides1"),
                List.of(made.getKind(), made.getAt(), made.getSides().getFirst().getId()));
        assertEquals(List.of("p-2", "p-3"), sides(made));
        assertEquals(List.of("p-1", "p-2"), sides(draw("edge:ResponsibilityBoundary.INFORMATION_ARRIVAL", "t-1", null)));
        assertEquals(List.of("-", "-"), sides(draw("edge:ResponsibilityBoundary", null, "l-1")), "one party on both sides");
        Element access = draw("edge:Interface", "pc-3", "n-5");
        assertEquals(List.of("p-2", "-"), sides(draw("edge:ResponsibilityBoundary", "n-5", "pc-3")), access.getId());
        assertEquals(List.of("p-1", "-"), sides(bench.run(bench.ja.create(tool("edge:ResponsibilityBoundary.INFORMATION_ARRIVAL",
                Locale.JAPANESE), bench.get("srv-1.software1"))).getFirst()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "connect_ja.csv", delimiter = '|')
    void whatCannotBeJoinedIsSaidInJapanese(String tool, String source, String target, String sentence) {
        assertEquals(sentence, Bench.refusal(bench.ja.connect(tool(tool, Locale.JAPANESE), target(source), target(target))));
        assertEquals(Optional.of(sentence), bench.ja.whyNot(tool(tool, Locale.JAPANESE), target(source), target(target)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "connect_en.csv", delimiter = '|')
    void whatCannotBeJoinedIsSaidInEnglish(String tool, String source, String target, String sentence) {
        assertEquals(sentence, Bench.refusal(bench.en.connect(tool(tool, Locale.ENGLISH), target(source), target(target))));
    }

    @Test
    void boundaryBetweenTwoLinesIsPutOnOneOfThem() throws Exception {
        draw("edge:Tunnel", "srv-1", "pc-1");
        Tool cut = tool("edge:ResponsibilityBoundary", Locale.JAPANESE);
        assertEquals("「サーバ」と「端末」の間には線が2本あります。責任が分かれる線の上に置いてください。",
                Bench.refusal(bench.ja.connect(cut, bench.get("srv-1"), bench.get("pc-1"))));
        assertEquals("There are 2 lines between “サーバ” and “端末”. Put the boundary on the line where responsibility changes.",
                Bench.refusal(bench.en.connect(cut, bench.get("srv-1"), bench.get("pc-1"))));
    }

    @Test
    void linkEndsElsewhere() throws Exception {
        reconnect("l-1", "pc-1", "fw-1");
        assertEquals(List.of("srv-1.interfaces1", "fw-1.interfaces1"), ends((Link) bench.get("l-1")));
        reconnect("l-1", "srv-1", "md-1");
        assertEquals(List.of("md-1.interfaces1", "fw-1.interfaces1"), ends((Link) bench.get("l-1")));
        assertTrue(Bench.isNothing(bench.ja.reconnect(bench.get("l-1"), bench.get("fw-1"), bench.get("fw-1.interfaces2"))));
        assertTrue(Bench.isNothing(bench.ja.reconnect(bench.get("l-1"), bench.get("pc-1"), bench.get("srv-1"))), "it does not end there");
    }

    @Test
    void connectionEndsElsewhere() throws Exception {
        reconnect("pc-3.interfaces2", "n-3", "n-5");
        assertSame(bench.network("n-5"), ((Interface) bench.get("pc-3.interfaces2")).getNetwork());
        reconnect("pc-3.interfaces2", "pc-3", "srv-1");
        assertSame(bench.device("srv-1"), bench.get("pc-3.interfaces2").eContainer());
    }

    @Test
    void tunnelAndFlowEndElsewhere() throws Exception {
        ((Tunnel) bench.get("t-1")).setHub(bench.device("fw-1"));
        reconnect("t-1", "fw-1", "srv-1");
        Tunnel tunnel = (Tunnel) bench.get("t-1");
        assertEquals(List.of("pc-3", "srv-1"), tunnel.getEnds().stream().map(Element::getId).toList());
        assertSame(bench.device("srv-1"), tunnel.getHub());
        reconnect("fl-1", "srv-1", "fw-1");
        reconnect("fl-1", "pc-1", "md-1");
        assertEquals(Arrays.asList(bench.get("md-1"), bench.get("fw-1")), Arrays.asList(((Flow) bench.get("fl-1")).getSource(),
                ((Flow) bench.get("fl-1")).getTarget()));
    }

    @Test
    void whereAnEndCannotGoIsSaid() {
        assertEquals("「端末」の線は「端末」自身では終われません。ほかの機器まで引いてください。",
                Bench.refusal(bench.ja.reconnect(bench.get("l-1"), bench.get("srv-1"), bench.get("pc-1"))));
        assertEquals("「配線」は機器と機器の間に引きます。「診療」には引けないので、機器を選んでください。",
                Bench.refusal(bench.ja.reconnect(bench.get("l-1"), bench.get("srv-1"), bench.get("n-1"))));
        assertEquals("「配線」は機器と機器の間に引きます。用紙の上では終われないので、機器まで引いてください。",
                Bench.refusal(bench.ja.reconnect(bench.get("l-1"), bench.get("srv-1"), null)));
        assertEquals("「保守端末」はすでに「インターネット」につながっています。別のネットワークを選んでください。",
                Bench.refusal(bench.ja.reconnect(bench.get("fw-1.interfaces3"), bench.get("fw-1"), bench.get("pc-3"))));
    }

    @Test
    void boundariesKeepTheirParties() {
        bench.device("srv-1").setAccountable(bench.facility("f-2").getOperator());
        assertEquals("「インタフェース fw-1.interfaces3」には責任分界「保守の分界」があり、付け替えると両側の関係者が変わります。先に責任分界をほかの線へ移すか削除してください。",
                Bench.refusal(bench.ja.reconnect(bench.get("fw-1.interfaces3"), bench.get("fw-1"), bench.get("srv-1"))));
        assertEquals("“Interface fw-1.interfaces3” holds the responsibility boundary “保守の分界”, and the parties on its sides would change."
                + " Move that boundary to another line or delete it first.",
                Bench.refusal(bench.en.reconnect(bench.get("fw-1.interfaces3"), bench.get("fw-1"), bench.get("srv-1"))));
    }

    @Test
    void undoStepsAreNamed() {
        assertEquals("回線・配線の追加", bench.ja.connect(tool("edge:Link", Locale.JAPANESE), bench.get("fw-1"), bench.get("md-1")).command()
                .orElseThrow().getLabel());
        assertEquals("「配線」の付け替え", bench.ja.reconnect(bench.get("l-1"), bench.get("pc-1"), bench.get("fw-1")).command().orElseThrow()
                .getLabel());
    }
}

package org.bunkai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.notation.Homes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moves between boxes. */
class MoveTest {

    private Bench bench;

    @BeforeEach
    void open() throws Exception {
        bench = Bench.small();
    }

    private void move(String element, String target) throws Exception {
        Element at = target == null ? null : bench.get(target);
        assertEquals(List.of(bench.get(element)), bench.run(bench.ja.move(List.of(bench.get(element)), at)));
    }

    private void refused(String element, String target, String ja, String en) {
        Element at = target == null ? null : bench.get(target);
        assertEquals(ja, Bench.refusal(bench.ja.move(List.of(bench.get(element)), at)));
        assertEquals(en, Bench.refusal(bench.en.move(List.of(bench.get(element)), at)));
        assertEquals(Optional.of(ja), new Placement(Locale.JAPANESE).whyNot(bench.get(element), at));
    }

    private List<String> networks(String device) {
        return bench.device(device).getInterfaces().stream().map(Interface::getNetwork).map(n -> n == null ? "-" : n.getId()).toList();
    }

    @Test
    void deviceChangesItsHome() throws Exception {
        move("md-1", "n-1");
        assertEquals(List.of("n-1"), networks("md-1"));
        assertEquals("md-1.interfaces1", bench.device("md-1").getInterfaces().getFirst().getId());
        assertTrue(Bench.isNothing(bench.ja.move(List.of(bench.get("md-1")), bench.get("n-1"))));
        assertTrue(Bench.isNothing(bench.ja.move(List.of(bench.get("md-1")), bench.get("srv-1"))), "a card of the same network");
    }

    @Test
    void deviceInBothNetworksKeepsBothConnections() throws Exception {
        assertSame(bench.network("n-1"), Homes.of(bench.device("fw-1")));
        move("fw-1", "n-2");
        assertSame(bench.network("n-2"), Homes.of(bench.device("fw-1")));
        assertEquals(List.of("n-2", "n-1", "n-3"), networks("fw-1"));
    }

    @Test
    void deviceWithoutANetworkGetsOne() throws Exception {
        move("pc-2", "n-2");
        assertEquals(List.of("n-1", "n-2"), networks("pc-2"), "the disabled interface stays as it is");
        assertSame(bench.network("n-2"), Homes.of(bench.device("pc-2")));
    }

    @Test
    void deviceLeavesItsNetworkForTheFacility() throws Exception {
        move("md-1", "f-1");
        assertEquals(List.of("-"), networks("md-1"));
        move("md-1", "n-1");
        assertEquals(List.of("n-1"), networks("md-1"), "the free interface was used again");
        refused("fw-1", "f-1", "「ファイアウォール」は2つのネットワークにつながっています。どのネットワークにも置かないなら、先にほかの接続を削除してください。",
                "“ファイアウォール” is connected to 2 networks. To have it in none, delete its other connections first.");
    }

    @Test
    void deviceGoesToAnotherFacility() throws Exception {
        bench.run(bench.ja.delete(List.of(bench.get("l-1"))));
        move("srv-1", "n-4");
        assertSame(bench.facility("f-2"), bench.device("srv-1").eContainer());
        assertEquals(List.of("n-4"), networks("srv-1"));
        assertNull(bench.device("srv-1").getArea(), "the room is in the other facility");
        move("srv-1", "f-1");
        assertNull(Homes.of(bench.device("srv-1")));
        assertEquals(List.of("-"), networks("srv-1"));
    }

    @Test
    void cablesStayInTheirNetwork() {
        refused("srv-1", "n-2", "「サーバ」は回線「配線」で同じネットワークの「端末」とつながっています。回線を消すか付け替えてから移してください。",
                "“サーバ” has the link “配線” to “端末” in the same network. Delete or reconnect the link before you move it.");
    }

    @Test
    void connectionsStayInTheirFacility() {
        refused("fw-1", "n-4", "「ファイアウォール」は「検査」にもつながっています。「保守拠点」へ移す前に、その接続を削除してください。",
                "“ファイアウォール” is connected to “検査” too. Delete that connection before you move it to “保守拠点”.");
    }

    @Test
    void boundariesKeepTheirParties() throws Exception {
        bench.run(bench.ja.delete(List.of(bench.get("fw-1.interfaces2"), bench.get("pc-2"))));
        String ja = "「ファイアウォール」を「保守拠点」へ移すと責任を持つ関係者が変わり、責任分界「保守の分界」が合わなくなります。先に責任分界をほかの線へ移すか削除してください。";
        String en = "Moving “ファイアウォール” to “保守拠点” changes the party that answers for it, and the responsibility boundary “保守の分界”"
                + " would be wrong. Move that boundary to another line or delete it first.";
        refused("fw-1", "n-4", ja, en);
        refused("n-1", "f-2", ja, en);
        ResponsibilityBoundary boundary = (ResponsibilityBoundary) bench.get("b-1");
        boundary.setAt(bench.get("fw-1.interfaces1"));
        bench.network("n-2").setOperator(bench.facility("f-2").getOperator());
        refused("fw-1", "n-2", "「ファイアウォール」の接続には責任分界「保守の分界」があり、移すと両側の関係者が変わります。先に責任分界をほかの線へ移すか削除してください。",
                "The connection of “ファイアウォール” holds the responsibility boundary “保守の分界”, and the parties on its sides would change."
                        + " Move that boundary to another line or delete it first.");
    }

    @Test
    void networkTakesItsDevicesAlong() throws Exception {
        bench.run(bench.ja.delete(List.of(bench.get("fw-1.interfaces2"))));
        move("n-2", "f-2");
        assertSame(bench.facility("f-2"), bench.network("n-2").eContainer());
        assertSame(bench.facility("f-2"), bench.device("md-1").eContainer());
        assertSame(bench.network("n-2"), Homes.of(bench.device("md-1")));
    }

    @Test
    void networkThatOthersUseStays() throws Exception {
        refused("n-2", "f-2", "「検査」には、「保守拠点」の外にある「ファイアウォール」もつながっています。「保守拠点」へ移す前に、その接続を削除してください。",
                "“検査” is also connected to “ファイアウォール”, which is outside “保守拠点”."
                        + " Delete that connection before you move the network to “保守拠点”.");
        refused("n-1", "f-2", "「診療」には、「保守拠点」の外にある「予備の端末」もつながっています。「保守拠点」へ移す前に、その接続を削除してください。",
                "“診療” is also connected to “予備の端末”, which is outside “保守拠点”."
                        + " Delete that connection before you move the network to “保守拠点”.");
        refused("n-1", null, "「診療」には「ファイアウォール」など3台の機器があります。外部のネットワークにする前に、機器をほかのネットワークへ移してください。",
                "“診療” holds 3 devices, such as “ファイアウォール”. Move devices to another network before you make it external.");
        bench.run(bench.ja.delete(List.of(bench.get("pc-2"))));
        refused("n-1", "f-2", "「ファイアウォール」は「検査」にもつながっています。「保守拠点」へ移す前に、その接続を削除してください。",
                "“ファイアウォール” is connected to “検査” too. Delete that connection before you move it to “保守拠点”.");
        refused("n-3", "f-1", "「インターネット」は「本院」の中には置けません。インターネットは施設の外に置き、施設の機器から「ネットワークへの接続」を引いてください。",
                "“インターネット” cannot stand in “本院”."
                        + " Leave the Internet outside the facilities and draw a “Connection to a network” from a device in the facility.");
    }

    @Test
    void externalNetworkBecomesInnerAndBack() throws Exception {
        move("n-5", "f-1");
        assertSame(bench.facility("f-1"), bench.network("n-5").eContainer());
        move("n-5", null);
        assertSame(bench.architecture, bench.network("n-5").eContainer());
        refused("n-2", null, "「検査」には機器「CT」があります。外部のネットワークにする前に、機器をほかのネットワークへ移してください。",
                "“検査” holds the device “CT”. Move devices to another network before you make it external.");
        bench.network("n-5").setCarrier(bench.facility("f-2").getOperator());
        ((ResponsibilityBoundary) bench.get("b-1")).setAt(bench.get("pc-3.interfaces2"));
        ((Interface) bench.get("pc-3.interfaces2")).setNetwork(bench.network("n-5"));
        refused("n-5", "f-1", "「閉域網」には、「本院」の外にある「保守端末」もつながっています。「本院」へ移す前に、その接続を削除してください。",
                "“閉域網” is also connected to “保守端末”, which is outside “本院”. Delete that connection before you move the network to “本院”.");
        bench.network("n-5").setCarrier(null);
        refused("n-5", "f-2", "「閉域網」を「保守拠点」へ移すと責任を持つ関係者が変わり、責任分界「保守の分界」が合わなくなります。先に責任分界をほかの線へ移すか削除してください。",
                "Moving “閉域網” to “保守拠点” changes the party that answers for it, and the responsibility boundary “保守の分界” would be wrong."
                        + " Move that boundary to another line or delete it first.");
    }

    @Test
    void severalMoveAtOnce() throws Exception {
        Edit edit = bench.ja.move(List.of(bench.get("srv-1"), bench.get("n-2"), bench.get("md-1")), bench.get("f-2"));
        assertEquals("「サーバ」は回線「配線」で同じネットワークの「端末」とつながっています。回線を消すか付け替えてから移してください。", Bench.refusal(edit), "one end stays");
        bench.run(bench.ja.delete(List.of(bench.get("l-1"), bench.get("fw-1.interfaces2"))));
        assertEquals(List.of(bench.get("srv-1"), bench.get("n-2")),
                bench.run(bench.ja.move(List.of(bench.get("srv-1"), bench.get("n-2"), bench.get("md-1")), bench.get("f-2"))));
        assertSame(bench.network("n-2"), Homes.of(bench.device("md-1")), "it came with its network");
    }

    @Test
    void cableMovesWithBothItsEnds() throws Exception {
        bench.run(bench.ja.move(List.of(bench.get("srv-1"), bench.get("pc-1")), bench.get("n-2")));
        assertEquals(List.of("n-2", "n-2"), List.of(networks("srv-1").getFirst(), networks("pc-1").getFirst()));
        bench.run(bench.ja.move(List.of(bench.get("srv-1"), bench.get("pc-1")), bench.get("n-4")));
        assertSame(bench.facility("f-2"), bench.device("pc-1").eContainer());
    }

    @Test
    void whatBelongsTogetherLeavesTogether() throws Exception {
        bench.run(bench.ja.delete(List.of(bench.get("l-1"))));
        bench.device("pc-1").setHostedOn(bench.device("srv-1"));
        String ja = "「端末」の「仮想基盤」は「サーバ」です。両方を選んで「保守拠点」へ移すか、先に「仮想基盤」の記録を直してください。";
        String en = "“端末” has “サーバ” under “Hosted on”. Select both to move them to “保守拠点”, or correct “Hosted on” first.";
        refused("pc-1", "n-4", ja, en);
        refused("srv-1", "f-2", ja, en);
        move("pc-1", "n-2");
        bench.run(bench.ja.move(List.of(bench.get("srv-1"), bench.get("pc-1")), bench.get("n-4")));
        assertSame(bench.facility("f-2"), bench.device("srv-1").eContainer());
    }

    @Test
    void softwareMovesToAnotherDevice() throws Exception {
        move("srv-1.software1", "md-1");
        assertSame(bench.get("srv-1.software1"), bench.device("md-1").getSoftware().getFirst());
        assertSame(bench.get("srv-1.software1"), bench.architecture.getFlows().getFirst().getTarget());
    }

    @Test
    void boundaryMovesToAnotherLine() throws Exception {
        move("b-1", "t-1");
        assertSame(bench.get("t-1"), ((ResponsibilityBoundary) bench.get("b-1")).getAt());
        refused("b-1", "n-1", "「保守の分界」は線の上に置きます。機器とネットワークや機器どうしを結ぶ線を選んでください。",
                "“保守の分界” lies on a line. Choose a line between a device and a network or between two devices.");
    }

    @Test
    void undoStepsAreNamed() {
        assertEquals("「CT」の移動", bench.ja.move(List.of(bench.get("md-1")), bench.get("n-1")).command().orElseThrow().getLabel());
        assertEquals("Move 2 elements", bench.en.move(List.of(bench.get("md-1"), bench.get("pc-2")), bench.get("n-1")).command()
                .map(c -> c.getLabel()).orElseThrow());
    }

    @Test
    void handaMoves() throws Exception {
        Bench handa = Bench.handa();
        assertEquals("「院内ネットワーク機器」は4つのネットワークにつながっています。どのネットワークにも置かないなら、先にほかの接続を削除してください。",
                Bench.refusal(handa.ja.move(List.of(handa.get("nd-1")), handa.get("f-1"))));
        handa.run(handa.ja.move(List.of(handa.get("sv-1")), handa.get("net-6")));
        assertSame(handa.network("net-6"), Homes.of(handa.device("sv-1")));
    }
}

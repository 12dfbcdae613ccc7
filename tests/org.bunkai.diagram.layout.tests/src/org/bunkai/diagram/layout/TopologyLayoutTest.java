package org.bunkai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.TunnelLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a drawing must be: free of overlaps, on paper, the same each time. */
class TopologyLayoutTest {

    static Stream<Arguments> samples() {
        return Stream.of(Arguments.of("clinic", SampleDrawings.clinic().build(), 13, 2, 7),
                Arguments.of("handa", SampleDrawings.handa().build(), 25, 0, 5), Arguments.of("nasty", SampleDrawings.nasty().build(),
                143, 3, 10),
                Arguments.of("hospital", SampleDrawings.hospital().build(), 300, 37, 56));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void nothingOverlaps(String name, Drawing drawing, int cards, int mostCrossings, int mostBends) {
        LayoutMetrics metrics = LayoutMetrics.of(TopologyLayout.arrange(drawing));
        assertEquals(cards, drawing.cards().size());
        assertEquals(new LayoutMetrics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, metrics.crossings(), metrics.bends(), 0, 0), metrics);
        assertTrue(metrics.crossings() <= mostCrossings, () -> metrics.crossings() + " crossings");
        assertTrue(metrics.bends() <= mostBends, () -> metrics.bends() + " bends");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void equalInputGivesEqualOutput(String name, Drawing drawing, int cards, int mostCrossings, int mostBends) {
        assertEquals(TopologyLayout.arrange(drawing), TopologyLayout.arrange(drawing));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void bandsStandFromLeftToRightAndBoxesHoldTheirContents(String name, Drawing drawing, int cards, int mostCrossings, int mostBends) {
        PlacedDrawing placed = TopologyLayout.arrange(drawing);
        for (PlacedFacility left : placed.facilities()) {
            for (PlacedFacility right : placed.facilities()) {
                if (left.box().band().compareTo(right.box().band()) < 0) {
                    assertTrue(left.area().right() + 40 <= right.area().x(), () -> left.box().id() + " before " + right.box().id());
                }
            }
        }
        for (PlacedNetwork network : placed.networks()) {
            Rect facility = placed.facilities().stream().filter(box -> box.box().id().equals(network.facility())).findFirst()
                    .orElseThrow().area();
            assertTrue(network.area().inside(facility), network.box().id());
        }
        for (PlacedCard card : placed.cards()) {
            Rect network = placed.networks().stream().filter(box -> box.box().id().equals(card.network())).findFirst().orElseThrow().area();
            assertTrue(card.area().grow(12).inside(network), card.card().id());
            assertEquals(new Rect(card.area().x(), card.area().y(), 192, 48), card.area());
            assertEquals(0, Math.floorMod(card.area().x(), 12) + Math.floorMod(card.area().y(), 12), card.card().id());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void theSheetIsA3AndHoldsEverything(String name, Drawing drawing, int cards, int mostCrossings, int mostBends) {
        Sheet sheet = TopologyLayout.arrange(drawing).sheet();
        assertEquals(Sheet.WIDTH_MM / Sheet.HEIGHT_MM, sheet.page().w() / (double) sheet.page().h(), 0.002);
        assertEquals(600 * sheet.scale(), sheet.titleBlock().w(), 1);
        assertEquals(sheet.page().right() - sheet.titleBlock().right(), sheet.page().bottom() - sheet.titleBlock().bottom(),
                "in the corner");
        assertEquals(40 * sheet.scale(), sheet.page().right() - sheet.titleBlock().right(), 1);
        assertEquals(drawing.headlines(), sheet.headlines().stream().map(Sheet.PlacedHeadline::headline).toList());
        assertTrue(sheet.entries().stream().allMatch(entry -> entry.symbol().inside(sheet.legend()) && entry.text()
                .inside(sheet.legend())));
    }

    @Test
    void theLegendExplainsWhatOccursAndNothingElse() {
        assertEquals(List.of(LegendItem.VIOLATED, LegendItem.UNDECIDABLE, LegendItem.SATISFIED, LegendItem.COUNTS, LegendItem.LINK,
                LegendItem.TUNNEL, LegendItem.PATH, LegendItem.BOUNDARY_OPEN, LegendItem.INTERNAL_NETWORK, LegendItem.OPEN_NETWORK,
                LegendItem.STACK), TopologyLayout.arrange(SampleDrawings.handa().build()).sheet().entries().stream()
                .map(Sheet.Entry::item).toList());
    }

    @Test
    void theCarrierStandsLevelWithBothItsEnds() {
        PlacedDrawing placed = TopologyLayout.arrange(SampleDrawings.handa().build());
        Set<Integer> tops = new HashSet<>();
        List.of("vc-1", "isp-1", "fw-1").forEach(id -> tops.add(card(placed, id).area().y()));
        assertEquals(1, tops.size(), "the tunnel runs straight");
    }

    @Test
    void hopsFollowLinksTiesAndBusesFromCardToCard() {
        PlacedDrawing placed = TopologyLayout.arrange(SampleDrawings.handa().build());
        PlacedPath path = placed.paths().getFirst();
        assertEquals(4, path.hops().size());
        for (PlacedPath.Hop hop : path.hops()) {
            Rect from = card(placed, path.path().cards().get(hop.number() - 1)).area();
            Rect to = card(placed, path.path().cards().get(hop.number())).area();
            assertTrue(from.contains(hop.route().points().getFirst()), "begins at its card");
            assertTrue(to.contains(hop.route().points().getLast()), "ends at its card");
            assertTrue(hop.circle().isPresent());
        }
    }

    @Test
    void everyLineRunsFromEndToEnd() {
        PlacedDrawing placed = TopologyLayout.arrange(SampleDrawings.hospital().build());
        for (PlacedLine line : placed.lines()) {
            assertTrue(card(placed, line.from()).area().contains(line.route().points().getFirst()), line.id());
            boolean tie = placed.networks().stream().anyMatch(network -> network.box().id().equals(line.to()));
            Rect end = tie ? placed.networks().stream().filter(network -> network.box().id().equals(line.to())).findFirst().orElseThrow()
                    .area()
                    : card(placed, line.to()).area();
            assertTrue(end.contains(line.route().points().getLast()), line.id());
        }
    }

    @Test
    void aTunnelWithoutCarriersFollowsTheLinesOrGetsRoomOfItsOwn() {
        DrawingBuilder builder = SampleDrawings.handa();
        builder.tunnel("既存経路", "pc-2", "rt-1").tunnel("経路なし", "md-9", "ap-1");
        PlacedDrawing placed = TopologyLayout.arrange(builder.build());
        assertEquals(0, LayoutMetrics.of(placed).faults(), () -> LayoutMetrics.of(placed).toString());
        List<PlacedTunnel> tunnels = placed.tunnels();
        assertEquals(List.of(2, 1, 1), tunnels.stream().map(tunnel -> tunnel.lines().size()).toList());
        Polyline alone = tunnels.get(2).lines().getFirst();
        assertTrue(card(placed, "md-9").area().contains(alone.points().getFirst()));
        assertTrue(card(placed, "ap-1").area().contains(alone.points().getLast()));
    }

    @Test
    void aTunnelRunsFromEndToEndWhicheverWayItsCarriersAreRecorded() {
        DrawingBuilder builder = new DrawingBuilder("向き", "");
        builder.facility("v", "C社", "", "", Band.OUTSIDE).network("vn", "保守", "", NetworkTint.MAINTENANCE, false)
                .card("rt", "ルータ", "", Glyph.ROUTER, MarkKind.NONE, 0, false);
        builder.open("in", "インターネット", "").card("isp", "ISP", "", Glyph.CLOUD, MarkKind.NONE, 0, false);
        builder.facility("h", "病院", "", "", Band.INSTITUTION).network("hn", "LAN", "", NetworkTint.CLINICAL, false)
                .card("fw", "VPN装置", "", Glyph.VPN, MarkKind.NONE, 0, false);
        builder.tunnel("VPN", "rt", "fw", builder.link("rt", "isp"), builder.link("fw", "isp"));
        builder.tunnel("逆", "fw", "rt", "l2", "l1");
        PlacedDrawing placed = TopologyLayout.arrange(builder.build());
        placed.tunnels().getFirst().lines().forEach(line -> assertTrue(line.points().getFirst().x() < line.points().getLast().x()));
        placed.tunnels().getLast().lines().forEach(line -> assertTrue(line.points().getFirst().x() > line.points().getLast().x()));
    }

    /** Each as a wire of its own, they would search for a way past each other for minutes. */
    @Test
    void theWiresOfASwitchLeaveItAsOne() {
        DrawingBuilder builder = new DrawingBuilder("配線", "");
        builder.facility("h", "病院", "", "", Band.INSTITUTION).network("core", "幹線", "", NetworkTint.CLINICAL, false)
                .card("sw", "スイッチ", "", Glyph.ROUTER, MarkKind.NONE, 0, false);
        builder.network("lan", "端末", "", NetworkTint.CLINICAL, false);
        for (int i = 0; i < 120; i++) {
            builder.card("pc-" + i, "端末" + i, "", Glyph.CLIENT, MarkKind.NONE, 0, false);
        }
        for (int i = 0; i < 120; i++) {
            builder.link("sw", "pc-" + i);
        }
        PlacedDrawing placed = TopologyLayout.arrange(builder.build());
        assertEquals(120, placed.lines().size());
        assertEquals(0, LayoutMetrics.of(placed).faults(), () -> LayoutMetrics.of(placed).toString());
    }

    @Test
    void everythingThatIsMarkedHasAPlaceForItsMark() {
        DrawingBuilder builder = SampleDrawings.handa();
        Drawing plain = builder.build();
        List<String> lines = Stream.concat(plain.links().stream().map(LinkLine::id), plain.tunnels().stream().map(TunnelLine::id)).toList();
        lines.forEach(id -> builder.mark(id, MarkKind.UNDECIDABLE, 1));
        plain.boundaries().forEach(boundary -> builder.mark(boundary.id(), MarkKind.MANUAL, 1));
        plain.networks().forEach(network -> builder.mark(network.id(), MarkKind.VIOLATED, 123));
        plain.facilities().forEach(facility -> builder.mark(facility.id(), MarkKind.ERROR, 2));
        PlacedDrawing placed = TopologyLayout.arrange(builder.build());
        assertEquals(0, LayoutMetrics.of(placed).faults(), () -> LayoutMetrics.of(placed).toString());
        assertTrue(placed.networks().stream().allMatch(network -> network.mark().orElseThrow().areas().stream()
                .allMatch(area -> area.inside(network.area()))));
        assertTrue(placed.facilities().stream().filter(facility -> facility.box().band() != Band.OPEN)
                .allMatch(facility -> facility.mark().orElseThrow().areas().stream().allMatch(area -> area.inside(facility.area()))));
        assertTrue(placed.boundaries().stream().allMatch(boundary -> boundary.sign().isPresent()));
        assertTrue(placed.sheet().entries().stream().map(Sheet.Entry::item).toList()
                .containsAll(List.of(LegendItem.MANUAL, LegendItem.ERROR, LegendItem.COUNTS)));
    }

    @Test
    void anOutsidePartyWithoutLinksFollowsBelowTheOthers() {
        DrawingBuilder builder = SampleDrawings.handa();
        Drawing before = builder.build();
        PlacedDrawing placed = TopologyLayout.arrange(builder.facility("alone", "A社", "", "A社", Band.OUTSIDE).build());
        Rect alone = facility(placed, "alone");
        int bottom = 0;
        for (FacilityBox box : before.facilities()) {
            if (box.band() == Band.OUTSIDE) {
                Rect area = facility(placed, box.id());
                assertEquals(area.x(), alone.x(), "in the same column");
                bottom = Math.max(bottom, area.bottom());
            }
        }
        assertEquals(bottom + 36, alone.y(), "next below");
    }

    private static Rect facility(PlacedDrawing placed, String id) {
        return placed.facilities().stream().filter(facility -> facility.box().id().equals(id)).findFirst().orElseThrow().area();
    }

    @Test
    void boxesWithoutContentsAndTiesToThemArePlaced() {
        DrawingBuilder builder = new DrawingBuilder("空", "");
        builder.facility("f1", "空の拠点", "", "", Band.OUTSIDE).facility("f2", "病院", "", "", Band.INSTITUTION)
                .network("n1", "空のVLAN", "", NetworkTint.CLINICAL, false).network("n2", "LAN", "", NetworkTint.CLINICAL, true)
                .card("c1", "スイッチ", "", Glyph.SWITCH, MarkKind.NONE, 0, false, "n1");
        builder.facility("f3", "", "", "", Band.OPEN).facility("f4", "空の施設", "", "", Band.INSTITUTION);
        builder.open("n3", "空の網", "");
        PlacedDrawing placed = TopologyLayout.arrange(builder.build());
        assertEquals(0, LayoutMetrics.of(placed).faults(), () -> LayoutMetrics.of(placed).toString());
        assertTrue(!placed.lines().getFirst().route().isEmpty());
    }

    @Test
    void anEmptyDrawingIsASheetWithATitleBlock() {
        PlacedDrawing placed = TopologyLayout.arrange(new DrawingBuilder("空", "").build());
        assertEquals(0, LayoutMetrics.of(placed).faults());
        assertEquals(List.of(), placed.sheet().entries());
        assertEquals(0, placed.sheet().legend().w());
    }

    static PlacedCard card(PlacedDrawing placed, String id) {
        return placed.cards().stream().filter(card -> card.card().id().equals(id)).findFirst().orElseThrow();
    }
}

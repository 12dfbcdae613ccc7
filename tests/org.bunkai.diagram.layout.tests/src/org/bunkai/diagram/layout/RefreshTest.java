package org.bunkai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After a change everything stands as a whole layout would put it, and no line is stale. */
class RefreshTest {

    private static final int EDITS = 15;

    private static final PlacedDrawing HANDA = TopologyLayout.arrange(SampleDrawings.handa().build());

    @Test
    void withoutAChangeItIsTheDrawingBefore() {
        assertSame(HANDA, TopologyLayout.refresh(HANDA, SampleDrawings.handa().build(), HANDA.places()));
        Place stray = Place.of(new Rect(0, 0, 12, 12));
        assertSame(HANDA, TopologyLayout.refresh(HANDA, HANDA.drawing(), HANDA.places().with(Map.of("not-in-it", stray))));
    }

    @Test
    void aNewNameMovesNothing() {
        Drawing renamed = DrawingEdits.rename(HANDA.drawing(), "sv-1", "改名したサーバ");
        PlacedDrawing after = TopologyLayout.refresh(HANDA, renamed, HANDA.places());
        assertEquals("改名したサーバ", TopologyLayoutTest.card(after, "sv-1").name().text());
        assertEquals(HANDA.wires(), after.wires());
        assertEquals(HANDA.lines(), after.lines());
        assertEquals(HANDA.tunnels(), after.tunnels());
        assertEquals(HANDA.boundaries(), after.boundaries());
        assertEquals(HANDA.paths(), after.paths());
        assertEquals(HANDA.places(), after.places());
        assertEquals(HANDA.sheet(), after.sheet());
    }

    @Test
    void onlyLinesOfAMovedNetworkChange() {
        Rect area = areas(HANDA).get("f-a");
        SavedLayout moved = HANDA.places().moved(HANDA.drawing(), "f-a", area.x(), area.y() + 48);
        PlacedDrawing after = TopologyLayout.refresh(HANDA, HANDA.drawing(), moved);
        assertEquals(area.moved(0, 48), areas(after).get("f-a"));
        Set<String> inside = new HashSet<>();
        HANDA.cards().stream().filter(card -> card.network().equals("n-a1")).forEach(card -> inside.add(card.card().id()));
        assertFalse(inside.isEmpty());
        for (PlacedLine line : HANDA.lines()) {
            if (!inside.contains(line.from()) && !inside.contains(line.to())) {
                assertEquals(line, line(after, line.id()));
            }
        }
    }

    @Test
    void aRemovedBranchLeavesTheOthersOfItsTree() {
        PlacedDrawing before = TopologyLayout.arrange(hub());
        assertTrue(before.wires().stream().anyMatch(wire -> wire.kind() == Wire.Kind.TRUNK && wire.elements().contains("l7")));
        PlacedDrawing after = TopologyLayout.refresh(before, DrawingEdits.unlink(hub(), "l7"), before.places());
        for (PlacedLine line : after.lines()) {
            assertEquals(line(before, line.id()).route(), line.route(), line.id());
        }
        PlacedDrawing again = TopologyLayout.refresh(after, DrawingEdits.link(after.drawing(), "l-new", "core", "c6"), after.places());
        for (PlacedLine line : after.lines()) {
            assertEquals(line.route(), line(again, line.id()).route(), line.id());
        }
        sound(again, LayoutMetrics.of(again));
    }

    /** A switch with so many links that they are drawn as one tree. */
    static Drawing hub() {
        DrawingBuilder b = SampleDrawings.clinic();
        b.into("n-lan");
        b.card("core", "コアスイッチ", "", Glyph.SWITCH, MarkKind.NONE, 0, false);
        for (int i = 0; i < 14; i++) {
            b.card("c" + i, "端末" + i, "", Glyph.CLIENT, MarkKind.NONE, 0, false);
        }
        Drawing grown = b.build();
        Drawing drawing = new Drawing(grown.title(), grown.facilities().subList(4, 5), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
        for (int i = 0; i < 14; i++) {
            drawing = DrawingEdits.link(drawing, "l" + (i + 1), "core", "c" + i);
        }
        return drawing;
    }

    static Stream<Drawing> drawings() {
        return Stream.concat(Stream.of(SampleDrawings.clinic().build(), HANDA.drawing(), SampleDrawings.hospital().build(),
                SampleDrawings.nasty().build(), hub()), Stream.of(1, 5, 8, 13, 21, 34).map(RandomDrawings::of));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void editsLeaveNoLineThroughACardAndNoneStale(Drawing drawing) {
        Random random = new Random(42);
        PlacedDrawing at = TopologyLayout.arrange(drawing);
        for (int i = 0; i < EDITS; i++) {
            Drawing now = at.drawing();
            SavedLayout places = at.places();
            if (i % 3 == 0) {
                places = moved(random, at);
            } else {
                now = edited(random, now, i);
            }
            PlacedDrawing after = TopologyLayout.refresh(at, now, places);
            PlacedDrawing arranged = TopologyLayout.arrange(now, places);
            assertEquals(areas(arranged), areas(after), "places of edit " + i);
            sound(after, LayoutMetrics.of(arranged));
            at = after;
        }
    }

    private static SavedLayout moved(Random random, PlacedDrawing at) {
        if (random.nextInt(3) == 0) {
            PlacedNetwork network = any(random, at.networks());
            Rect area = network.area();
            return at.places().moved(at.drawing(), network.box().id(), area.x() + 12 * random.nextInt(9),
                    area.y() + 12 * (random.nextInt(20) - 6));
        }
        PlacedCard card = any(random, at.cards());
        Rect area = card.area();
        return at.places().moved(at.drawing(), card.card().id(), area.x() + 228 * (random.nextInt(3) - 1),
                area.y() + 96 * (random.nextInt(5) - 2));
    }

    private static Drawing edited(Random random, Drawing now, int i) {
        List<Card> cards = now.cards();
        Card card = any(random, cards);
        Card other = any(random, cards);
        NetworkBox network = any(random, now.networks());
        return switch (random.nextInt(7)) {
            case 0 -> DrawingEdits.rename(now, card.id(), "名" + "前".repeat(random.nextInt(12)));
            case 1 -> DrawingEdits.mark(now, card.id(), any(random, List.of(MarkKind.values())), random.nextInt(12));
            case 2 -> DrawingEdits.add(now, network.id(), "new-" + i);
            case 3 -> cards.size() > 3 ? DrawingEdits.remove(now, card.id()) : now;
            case 4 -> card.equals(other) ? now : DrawingEdits.link(now, "link-" + i, card.id(), other.id());
            case 5 -> now.links().isEmpty() ? now : DrawingEdits.unlink(now, any(random, now.links()).id());
            default -> network.cards().contains(card) || card.also().stream().anyMatch(tie -> tie.network().equals(network.id()))
                    || now.facilities().stream().anyMatch(box -> box.networks().contains(network)
                            && box.band() == Band.OPEN) ? now : DrawingEdits.tie(now, card.id(), network.id());
        };
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Map<String, Rect> areas(PlacedDrawing placed) {
        Map<String, Rect> areas = new TreeMap<>();
        placed.facilities().forEach(facility -> areas.put(facility.box().id(), facility.area()));
        placed.networks().forEach(network -> areas.put(network.box().id(), network.area()));
        placed.cards().forEach(card -> areas.put(card.card().id(), card.area()));
        return areas;
    }

    private static PlacedLine line(PlacedDrawing placed, String id) {
        return placed.lines().stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
    }

    /**
     * No line crosses a card, mark or title, every line is there and ends where it has to, and its wire draws it. A person can
     * put a mark so near to a title that they overlap, and make a line so short that its own mark lies on a card, however the
     * rest is arranged.
     */
    private static void sound(PlacedDrawing placed, LayoutMetrics arranged) {
        LayoutMetrics metrics = LayoutMetrics.of(placed);
        assertEquals(0, metrics.lineOnCard() + metrics.lineOnMark() + metrics.lineOnTitle(), metrics::toString);
        assertEquals(arranged.cardOnCard() + arranged.markOnCard(), metrics.cardOnCard() + metrics.markOnCard());
        assertTrue(metrics.labelOnCard() + metrics.labelOnTitle() + metrics.labelOnLabel() <= arranged.labelOnCard()
                + arranged.labelOnTitle() + arranged.labelOnLabel() + 1, () -> metrics + " after a whole layout " + arranged);
        List<String> expected = new ArrayList<>();
        placed.drawing().links().forEach(link -> expected.add(link.id() + " " + link.a() + " " + link.b()));
        placed.drawing().cards().forEach(card -> card.also()
                .forEach(tie -> expected.add(tie.id() + " " + card.id() + " " + tie.network())));
        assertEquals(expected.stream().sorted().toList(),
                placed.lines().stream().map(line -> line.id() + " " + line.from() + " " + line.to()).sorted().toList());
        Map<String, Rect> areas = areas(placed);
        Map<String, Wire> wires = new HashMap<>();
        placed.wires().forEach(wire -> wire.elements().forEach(id -> wires.put(id, wire)));
        Map<String, Wire> buses = new HashMap<>();
        placed.wires().stream().filter(wire -> wire.kind() == Wire.Kind.BUS).forEach(wire -> buses.put(wire.owner(), wire));
        for (PlacedLine line : placed.lines()) {
            List<Point> points = line.route().points();
            assertFalse(points.isEmpty(), () -> line.id() + " is not drawn");
            assertTrue(onEdge(areas.get(line.from()), points.getFirst()), () -> line + " does not leave " + areas.get(line.from()));
            boolean arrives = buses.containsKey(line.to()) && on(buses.get(line.to()), points.getLast())
                    || !buses.containsKey(line.to()) && onEdge(areas.get(line.to()), points.getLast());
            assertTrue(arrives, () -> line + " does not reach " + line.to());
            for (Point point : points) {
                assertTrue(on(wires.get(line.id()), point), () -> line + " is not on " + wires.get(line.id()));
            }
        }
        placed.tunnels().forEach(tunnel -> assertFalse(tunnel.lines().isEmpty(), tunnel.tunnel().id()));
    }

    private static boolean onEdge(Rect area, Point point) {
        return area.contains(point) && (point.x() == area.x() || point.x() == area.right() || point.y() == area.y()
                || point.y() == area.bottom());
    }

    private static boolean on(Wire wire, Point point) {
        return wire.lines().stream().flatMap(line -> line.segments().stream()).anyMatch(piece -> piece.bounds().contains(point));
    }
}

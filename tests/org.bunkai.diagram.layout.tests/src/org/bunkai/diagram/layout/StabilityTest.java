package org.bunkai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkTint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A small change of the model moves little; what a person placed stays. */
class StabilityTest {

    private static final int ROW = 96;

    private static Supplier<DrawingBuilder> sample(String name) {
        return switch (name) {
            case "clinic" -> SampleDrawings::clinic;
            case "handa" -> SampleDrawings::handa;
            case "nasty" -> SampleDrawings::nasty;
            default -> SampleDrawings::hospital;
        };
    }

    @ParameterizedTest
    @MethodSource("additions")
    void reloadingWithoutChangeIsIdentical(String name) {
        Drawing drawing = sample(name).get().build();
        PlacedDrawing before = TopologyLayout.arrange(drawing);
        assertEquals(before, TopologyLayout.arrange(drawing, before.places()));
    }

    static Stream<Arguments> additions() {
        return Stream.of(Arguments.of("clinic", "n-lan"), Arguments.of("clinic", "n-guest"), Arguments.of("handa", "n-his"),
                Arguments.of("handa", "n-ht"), Arguments.of("handa", "n-mo"), Arguments.of("handa", "n-ms"), Arguments.of("handa", "n-c1"),
                Arguments.of("handa", "n-inet"), Arguments.of("nasty", "n-big"), Arguments.of("nasty", "n-b"), Arguments.of("hospital",
                "n-his"),
                Arguments.of("hospital", "n-edge"));
    }

    @ParameterizedTest
    @MethodSource("additions")
    void addingADeviceMovesOthersByOneRowAtMost(String name, String network) {
        PlacedDrawing before = TopologyLayout.arrange(sample(name).get().build());
        Drawing grown = sample(name).get().into(network).card("new-1", "追加した機器", "新規", Glyph.SERVER, MarkKind.UNDECIDABLE, 1, false)
                .build();
        PlacedDrawing after = TopologyLayout.arrange(grown, before.places());
        Map<String, Rect> old = areas(before);
        areas(after).forEach((id, area) -> {
            Rect was = old.getOrDefault(id, area);
            assertEquals(was.x(), area.x(), id + " moved sideways");
            assertTrue(Math.abs(was.y() - area.y()) <= ROW, () -> id + " moved from " + was + " to " + area);
        });
        assertEquals(0, LayoutMetrics.of(after).faults(), () -> LayoutMetrics.of(after).toString());
    }

    static Stream<Arguments> removals() {
        return Stream.of(Arguments.of("clinic", "d-us"), Arguments.of("handa", "sv-5"), Arguments.of("handa", "ap-1"),
                Arguments.of("nasty", "w40"), Arguments.of("hospital", "his-9"));
    }

    @ParameterizedTest
    @MethodSource("removals")
    void removingADeviceMovesNothing(String name, String card) {
        PlacedDrawing before = TopologyLayout.arrange(sample(name).get().build());
        if (card.equals("ap-1")) {
            before = TopologyLayout.arrange(sample(name).get().build(), before.places());
        }
        Map<String, Rect> expected = areas(before);
        expected.remove(card);
        DrawingBuilder builder = sample(name).get().remove(card);
        assertEquals(expected, areas(TopologyLayout.arrange(builder.build(), before.places())));
    }

    @Test
    void aDraggedNetworkStaysAndOthersGiveWay() {
        Drawing drawing = SampleDrawings.handa().build();
        PlacedDrawing before = TopologyLayout.arrange(drawing);
        Rect target = network(before, "n-ht");
        SavedLayout dragged = before.places().moved(drawing, "n-gw", target.x(), target.y() + 24);
        PlacedDrawing after = TopologyLayout.arrange(drawing, dragged);
        Rect wireless = network(after, "n-gw");
        assertEquals(target.x(), wireless.x());
        assertEquals(target.y() + 24, wireless.y());
        assertEquals(network(before, "n-his"), network(after, "n-his"), "above it nothing moves");
        assertTrue(after.places().of("n-gw").orElseThrow().pinned(), "and it stays there the next time");
        assertEquals(0, LayoutMetrics.of(after).faults(), () -> LayoutMetrics.of(after).toString());
    }

    @Test
    void aDraggedCardTakesTheNearestCell() {
        Drawing drawing = SampleDrawings.handa().build();
        PlacedDrawing before = TopologyLayout.arrange(drawing);
        Rect taken = TopologyLayoutTest.card(before, "sv-9").area();
        PlacedDrawing after = TopologyLayout.arrange(drawing, before.places().moved(drawing, "sv-1", taken.x() + 20, taken.y() - 17));
        assertEquals(taken, TopologyLayoutTest.card(after, "sv-1").area());
        assertEquals(0, LayoutMetrics.of(after).cardOnCard());
    }

    @Test
    void aNewNetworkAndANewFacilityGoBelowTheOthers() {
        PlacedDrawing before = TopologyLayout.arrange(SampleDrawings.handa().build());
        DrawingBuilder builder = SampleDrawings.handa();
        builder.network("n-new", "新しい網", "", NetworkTint.OFFICE, true)
                .card("new-1", "端末", "", Glyph.CLIENT, MarkKind.NONE, 0, false).card("new-2", "端末", "", Glyph.CLIENT, MarkKind.NONE, 0,
                false);
        builder.facility("f-new", "D社", "", "D社", Band.OUTSIDE)
                .network("n-d", "網", "", NetworkTint.OFFICE, false)
                .card("new-3", "端末", "", Glyph.CLIENT, MarkKind.NONE, 0, false);
        PlacedDrawing after = TopologyLayout.arrange(builder.build(), before.places());
        Map<String, Rect> cards = areas(after);
        areas(before).forEach((id, area) -> assertEquals(area, cards.get(id), id));
        assertEquals(0, LayoutMetrics.of(after).faults(), () -> LayoutMetrics.of(after).toString());
    }

    private static Rect network(PlacedDrawing placed, String id) {
        return placed.networks().stream().filter(network -> network.box().id().equals(id)).findFirst().orElseThrow().area();
    }

    private static Map<String, Rect> areas(PlacedDrawing placed) {
        Map<String, Rect> areas = new TreeMap<>();
        placed.cards().forEach(card -> areas.put(card.card().id(), card.area()));
        return areas;
    }
}

package org.bunkai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bunkai.notation.drawing.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A line runs through the corners that a person gave it, and others make way. */
class BentLinesTest {

    private static final PlacedDrawing HANDA = TopologyLayout.arrange(SampleDrawings.handa().build());

    private static Place bends(Point... bends) {
        return new Place(0, 0, 0, 0, List.of(bends), bends.length > 0, Optional.empty());
    }

    private static List<Point> route(PlacedDrawing placed, String line) {
        return placed.lines().stream().filter(found -> found.id().equals(line)).findFirst().orElseThrow().route().points();
    }

    private static void sound(PlacedDrawing placed) {
        LayoutMetrics metrics = LayoutMetrics.of(placed);
        assertEquals(0, metrics.lineOnCard() + metrics.lineOnMark() + metrics.lineOnTitle() + metrics.lineOnLine() + metrics.unplaced(),
                metrics::toString);
    }

    private static void othersStay(PlacedDrawing placed, String line) {
        HANDA.lines().stream().filter(other -> !other.id().equals(line))
                .forEach(other -> assertEquals(other.route().points(), route(placed, other.id()), other.id()));
    }

    /** Both ways to lay out Handa with corners for some lines; what they say of these lines is the same. */
    private static PlacedDrawing bent(Map<String, Place> places) {
        SavedLayout saved = HANDA.places().with(places);
        PlacedDrawing arranged = TopologyLayout.arrange(HANDA.drawing(), saved);
        PlacedDrawing refreshed = TopologyLayout.refresh(HANDA, HANDA.drawing(), saved);
        places.keySet().forEach(line -> assertEquals(route(arranged, line), route(refreshed, line), line));
        sound(arranged);
        sound(refreshed);
        assertEquals(saved, arranged.places());
        assertEquals(saved, refreshed.places());
        return refreshed;
    }

    @Test
    void aLinkRunsThroughItsCornersExactly() {
        PlacedDrawing placed = bent(Map.of("l7", bends(new Point(684, 144), new Point(684, 408))));
        assertEquals(List.of(new Point(600, 144), new Point(684, 144), new Point(684, 408), new Point(804, 408)), route(placed, "l7"));
        othersStay(placed, "l7");
    }

    @Test
    void cornersComeOnTheLatticeAndAreJoinedAtRightAngles() {
        PlacedDrawing placed = bent(Map.of("l3", bends(new Point(301, 500), new Point(339, 402))));
        assertEquals(List.of(new Point(228, 540), new Point(300, 540), new Point(300, 504), new Point(336, 504), new Point(336, 132),
                new Point(408, 132)), route(placed, "l3"), "through 300, 504 and 336, 408");
    }

    @Test
    void aSmallDrawingIsBentToo() {
        Drawing clinic = SampleDrawings.clinic().build();
        PlacedDrawing before = TopologyLayout.arrange(clinic);
        SavedLayout saved = before.places().with(Map.of("l5", bends(new Point(972, 288), new Point(972, 144))));
        for (PlacedDrawing placed : List.of(TopologyLayout.arrange(clinic, saved), TopologyLayout.refresh(before, clinic, saved))) {
            assertEquals(List.of(new Point(936, 288), new Point(972, 288), new Point(972, 144), new Point(1044, 144)), route(placed, "l5"));
            sound(placed);
        }
    }

    @Test
    void aCornerInACardIsRefused() {
        Rect card = TopologyLayoutTest.card(HANDA, "fw-1").area();
        PlacedDrawing placed = bent(Map.of("l7", bends(new Point(684, 144), card.centre())));
        assertEquals(route(HANDA, "l7"), route(placed, "l7"));
        othersStay(placed, "l7");
    }

    @Test
    void aCornerBehindACardOrOffTheMapIsRefused() {
        Point behind = new Point(504, 360);
        assertEquals(route(HANDA, "l5"), route(bent(Map.of("l5", bends(new Point(504, 240), behind))), "l5"));
        assertEquals(route(HANDA, "l5"), route(bent(Map.of("l5", bends(new Point(19_000, -19_000)))), "l5"));
    }

    @Test
    void aLineMayNotRunAlongABus() {
        assertEquals(route(HANDA, "l7"), route(bent(Map.of("l7", bends(new Point(780, 144), new Point(780, 432)))), "l7"));
    }

    @Test
    void othersMakeWay() {
        List<Point> taken = route(HANDA, "l3");
        PlacedDrawing placed = bent(Map.of("l2", bends(new Point(360, 132), new Point(360, 144))));
        assertEquals(List.of(new Point(228, 132), new Point(360, 132), new Point(360, 144), new Point(408, 144)), route(placed, "l2"));
        assertNotEquals(taken, route(placed, "l3"));
    }

    @Test
    void aTieRunsThroughItsCornersToTheBus() {
        PlacedDrawing placed = bent(Map.of("sw-1.n-mo", bends(new Point(1032, 240), new Point(1032, 684))));
        assertEquals(List.of(new Point(984, 240), new Point(1032, 240), new Point(1032, 684), new Point(1080, 684)),
                route(placed, "sw-1.n-mo"));
    }

    @Test
    void cornersStayUntilTheyAreTakenAway(@TempDir Path folder) throws Exception {
        Place corners = bends(new Point(684, 144), new Point(684, 408));
        PlacedDrawing placed = bent(Map.of("l7", corners));
        assertSame(placed, TopologyLayout.refresh(placed, HANDA.drawing(), placed.places()));
        Path file = folder.resolve("x.layout.json");
        LayoutFile.empty().exactly("topology", placed.places()).write(file);
        SavedLayout loaded = LayoutFile.read(file).view("topology");
        assertEquals(placed.places(), loaded);
        Drawing renamed = DrawingEdits.rename(HANDA.drawing(), "sv-1", "改名");
        assertEquals(placed.lines(), TopologyLayout.refresh(placed, renamed, loaded).lines());
        for (SavedLayout without : List.of(HANDA.places(), loaded.with(Map.of("l7", bends())))) {
            assertEquals(HANDA.lines(), TopologyLayout.refresh(placed, HANDA.drawing(), without).lines());
            assertEquals(HANDA.lines(), TopologyLayout.arrange(HANDA.drawing(), without).lines());
        }
        assertEquals(corners, loaded.without(HANDA.drawing(), List.of("n-his")).of("l7").orElseThrow());
        assertEquals(Optional.empty(), loaded.without(HANDA.drawing(), List.of("n-web")).of("l7"));
    }

    @Test
    void cornersComeAlongWithTheBoxAroundTheLine() {
        SavedLayout saved = HANDA.places().with(Map.of("l1", bends(new Point(132, 228), new Point(144, 228))));
        Rect area = HANDA.places().of("f-c").orElseThrow().area();
        List<Point> moved = saved.moved(HANDA.drawing(), "f-c", area.x() - 24, area.y() - 36).bends("l1");
        assertEquals(List.of(new Point(108, 192), new Point(120, 192)), moved);
    }

    static Stream<Drawing> drawings() {
        return Stream.of(SampleDrawings.clinic().build(), SampleDrawings.nasty().build(), RefreshTest.hub());
    }

    /** Every line in turn is given the corners it has, and then keeps them; no line is drawn through a card for another's sake. */
    @ParameterizedTest
    @MethodSource("drawings")
    void theCornersALineHasAreNoChange(Drawing drawing) {
        PlacedDrawing before = TopologyLayout.arrange(drawing);
        for (PlacedLine line : before.lines()) {
            List<Point> points = line.route().points();
            if (points.size() > 2) {
                Point[] corners = points.subList(1, points.size() - 1).toArray(Point[]::new);
                PlacedDrawing after = TopologyLayout.refresh(before, drawing, before.places().with(Map.of(line.id(), bends(corners))));
                assertTrue(route(after, line.id()).containsAll(List.of(corners)), () -> line + " became " + route(after, line.id()));
                sound(after);
            }
        }
    }
}

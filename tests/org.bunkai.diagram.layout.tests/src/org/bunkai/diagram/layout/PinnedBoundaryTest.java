package org.bunkai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A boundary is cut where a person put it, and stays there. */
class PinnedBoundaryTest {

    private static final PlacedDrawing HANDA = TopologyLayout.arrange(SampleDrawings.handa().build());

    private static SavedLayout pinned(String id, Point centre) {
        Rect square = Rect.around(centre, 45);
        return HANDA.places().with(Map.of(id, new Place(square.x(), square.y(), square.w(), square.h(), List.of(), true, Optional.empty())));
    }

    private static PlacedBoundary boundary(PlacedDrawing placed, String id) {
        return placed.boundaries().stream().filter(found -> found.boundary().id().equals(id)).findFirst().orElseThrow();
    }

    private static Segment longest(String line) {
        return HANDA.lines().stream().filter(found -> found.id().equals(line)).findFirst().orElseThrow().own().segments().stream()
                .max((a, b) -> a.length() - b.length()).orElseThrow();
    }

    /** A point beside the first third of the longest piece of a line, which is where its boundary has to come. */
    private static Point third(Segment piece) {
        return new Point(piece.a().x() + (piece.b().x() - piece.a().x()) / 3, piece.a().y() + (piece.b().y() - piece.a().y()) / 3);
    }

    private static Point beside(Segment piece, int by) {
        return piece.horizontal() ? third(piece).moved(0, by) : third(piece).moved(by, 0);
    }

    @Test
    void theCutIsAtTheNearestPointOfTheLine() {
        Segment piece = longest("l5");
        Point wanted = third(piece);
        SavedLayout saved = pinned("b2", beside(piece, 7));
        PlacedDrawing arranged = TopologyLayout.arrange(HANDA.drawing(), saved);
        assertEquals(wanted, boundary(arranged, "b2").at());
        assertEquals(boundary(HANDA, "b1"), boundary(arranged, "b1"), "the other one stays");
        PlacedDrawing refreshed = TopologyLayout.refresh(HANDA, HANDA.drawing(), saved);
        assertEquals(wanted, boundary(refreshed, "b2").at());
        assertEquals(HANDA.lines(), refreshed.lines());
        assertEquals(arranged.boundaries(), refreshed.boundaries());
        assertEquals(0, LayoutMetrics.of(refreshed).faults(), () -> LayoutMetrics.of(refreshed).toString());
    }

    @Test
    void itIsNeverOnACorner() {
        Polyline own = HANDA.lines().stream().filter(line -> line.id().equals("l5")).findFirst().orElseThrow().own();
        for (Point corner : own.points()) {
            Point at = boundary(TopologyLayout.arrange(HANDA.drawing(), pinned("b2", corner)), "b2").at();
            assertEquals(10, Math.abs(at.x() - corner.x()) + Math.abs(at.y() - corner.y()), () -> corner + " " + own);
        }
    }

    @Test
    void itStaysUntilItsPlaceIsForgotten(@TempDir Path folder) throws Exception {
        SavedLayout saved = pinned("b2", beside(longest("l5"), 7));
        PlacedDrawing placed = TopologyLayout.refresh(HANDA, HANDA.drawing(), saved);
        assertEquals(saved, placed.places());
        assertSame(placed, TopologyLayout.refresh(placed, HANDA.drawing(), placed.places()));
        Path file = folder.resolve("x.layout.json");
        LayoutFile.empty().exactly("topology", placed.places()).write(file);
        SavedLayout loaded = LayoutFile.read(file).view("topology");
        assertEquals(saved, loaded);
        assertEquals(placed.boundaries(), TopologyLayout.arrange(HANDA.drawing(), loaded).boundaries());
        PlacedDrawing renamed = TopologyLayout.refresh(placed, DrawingEdits.rename(HANDA.drawing(), "sv-1", "改名"), placed.places());
        assertEquals(placed.boundaries(), renamed.boundaries());
        PlacedDrawing undone = TopologyLayout.refresh(placed, HANDA.drawing(), HANDA.places());
        assertEquals(boundary(HANDA, "b2").at(), boundary(undone, "b2").at());
    }

    @Test
    void itsPlaceGoesWithTheBoxItsLineEndsIn() {
        SavedLayout saved = pinned("b2", new Point(500, 500));
        assertTrue(saved.without(HANDA.drawing(), List.of("n-his")).of("b2").isPresent());
        assertEquals(Optional.empty(), saved.without(HANDA.drawing(), List.of("n-ms")).of("b2"));
    }
}

package org.bunkai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.bunkai.diagram.edit.LayoutEdits.Alignment;
import org.bunkai.diagram.layout.LayoutFile;
import org.bunkai.diagram.layout.Place;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.session.ModelSession;
import org.bunkai.session.SessionRegistry;
import org.bunkai.session.SessionSettings;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places as commands, and the file they are kept in. */
class LayoutEditsTest {

    private static final String VIEW = LayoutFile.TOPOLOGY;

    @TempDir
    private Path folder;
    private final EditableLayout layout = EditableLayout.empty();
    private final LayoutEdits edits = new LayoutEdits(layout, VIEW, Locale.JAPANESE);
    private final CommandStack stack = new BasicCommandStack();
    private Bench bench;
    private PlacedDrawing shown;

    @BeforeEach
    void draw() throws Exception {
        bench = Bench.small();
        shown = Drawn.placed(bench.architecture, SavedLayout.NONE);
    }

    /** Executes a command with its undo and redo; the drawing is then as the layout says. */
    private void run(Optional<Command> command) {
        SavedLayout before = layout.view(VIEW);
        stack.execute(command.orElseThrow());
        SavedLayout after = layout.view(VIEW);
        stack.undo();
        assertEquals(before, layout.view(VIEW));
        stack.redo();
        assertEquals(after, layout.view(VIEW));
        shown = Drawn.placed(bench.architecture, after);
    }

    private Place place(String id) {
        return layout.view(VIEW).of(id).orElseThrow();
    }

    private Rect seen(String id) {
        return shown.places().of(id).orElseThrow().area();
    }

    @Test
    void whatIsMovedIsPinnedAndTheRestStays() {
        Rect before = seen("n-2");
        Rect inside = seen("md-1");
        Rect other = seen("n-1");
        run(edits.move(shown, Map.of("n-2", new Point(before.x() + 120, before.y() + 600))));
        assertTrue(place("n-2").pinned());
        assertFalse(place("md-1").pinned());
        assertEquals(before.moved(120, 600), seen("n-2"));
        assertEquals(inside.moved(120, 600), seen("md-1"), "with what is in it");
        assertEquals(other, seen("n-1"));
        assertEquals("「検査」の位置の変更", edits.move(shown, Map.of("n-2", new Point(0, 0))).orElseThrow().getLabel());
        assertEquals("2個の要素の位置の変更", edits.move(shown, Map.of("n-2", new Point(0, 0), "n-1", new Point(0, 0))).orElseThrow().getLabel());
        run(edits.resize(shown, "n-1", new Rect(other.x(), other.y(), other.w() + 240, other.h() + 120)));
        assertTrue(place("n-2").pinned(), "pinned as long as nobody arranges anew");
        assertEquals(new Rect(other.x(), other.y(), other.w() + 240, other.h() + 120), seen("n-1"));
    }

    @Test
    void nothingToDoIsNoStep() {
        assertEquals(Optional.empty(), edits.move(shown, Map.of("nobody", new Point(1, 1))));
        assertEquals(Optional.empty(), edits.align(shown, List.of("n-1"), Alignment.LEFT));
        assertEquals(Optional.empty(), edits.distribute(shown, List.of("n-1", "n-2"), true));
        assertEquals(Optional.empty(), edits.resize(shown, "nobody", new Rect(0, 0, 1, 1)));
        run(edits.arrange(shown.places()));
        assertEquals(Optional.empty(), edits.arrange(shown.places()));
    }

    @Test
    void boxesAreAlignedWithTheFirst() {
        Map<Alignment, Point> corners = new LinkedHashMap<>();
        Rect first = seen("f-1");
        Rect box = seen("f-2");
        for (Alignment alignment : Alignment.values()) {
            stack.execute(edits.align(shown, List.of("f-1", "f-2"), alignment).orElseThrow());
            corners.put(alignment, new Point(place("f-2").x(), place("f-2").y()));
            assertEquals(first, place("f-1").area());
            stack.undo();
        }
        assertEquals(Map.of(Alignment.LEFT, new Point(first.x(), box.y()),
                Alignment.CENTRE, new Point(first.x() + (first.w() - box.w()) / 2, box.y()),
                Alignment.RIGHT, new Point(first.right() - box.w(), box.y()), Alignment.TOP, new Point(box.x(), first.y()),
                Alignment.MIDDLE, new Point(box.x(), first.y() + (first.h() - box.h()) / 2),
                Alignment.BOTTOM, new Point(box.x(), first.bottom() - box.h())), corners);
    }

    @Test
    void boxesAreSpreadEvenlyBetweenTheOutermost() {
        run(edits.put(shown, Map.of("a", new Rect(0, 100, 10, 20), "b", new Rect(12, 0, 20, 20), "c", new Rect(100, 300, 10, 40))));
        run(edits.distribute(shown, List.of("c", "a", "b"), true));
        assertEquals(List.of(0, 45, 100), List.of(place("a").x(), place("b").x(), place("c").x()));
        run(edits.distribute(shown, List.of("c", "a", "b"), false));
        assertEquals(List.of(150, 0, 300), List.of(place("a").y(), place("b").y(), place("c").y()));
    }

    @Test
    void linesAndMarksHavePlacesToo() {
        run(edits.bend(shown, "l-1", List.of(new Point(1, 2), new Point(3, 4))));
        assertEquals(new Place(0, 0, 0, 0, List.of(new Point(1, 2), new Point(3, 4)), true, Optional.empty()), place("l-1"));
        run(edits.bend(shown, "l-1", List.of()));
        assertEquals(new Place(0, 0, 0, 0, List.of(), false, Optional.empty()), place("l-1"));
        run(edits.move(shown, Map.of("b-1", new Point(40, 50))));
        assertEquals(new Place(40, 50, 90, 90, List.of(), true, Optional.empty()), place("b-1"), "its square");
    }

    @Test
    void arrangingAnewForgetsThePins() {
        run(edits.move(shown, Map.of("n-2", new Point(600, 600))));
        run(edits.arrange(Drawn.placed(bench.architecture, SavedLayout.NONE).places()));
        assertFalse(place("n-2").pinned());
    }

    @Test
    void aNewElementIsPlacedInTheStepThatMakesIt() {
        Edit edit = bench.ja.create(Palette.of(Locale.JAPANESE).tool("node:Facility").orElseThrow(), null)
                .andThen(made -> edits.put(shown, Map.of(made.getFirst().getId(), new Rect(1200, 48, 0, 0))));
        bench.domain.getCommandStack().execute(edit.command().orElseThrow());
        assertEquals(new Point(1200, 48), new Point(place("f-3").x(), place("f-3").y()));
        bench.domain.getCommandStack().undo();
        assertTrue(layout.view(VIEW).isEmpty());
        assertFalse(bench.has("f-3"));
    }

    @Test
    void anElementDroppedWhereItIsAlreadyIsOnlyPlaced() {
        Point corner = new Point(seen("md-1").x() + 12, seen("md-1").y() + 12);
        Edit edit = bench.ja.move(List.of(bench.get("md-1")), bench.get("n-2")).andThen(moved -> edits.move(shown, Map.of("md-1", corner)));
        run(edit.command());
        assertEquals(corner, new Point(place("md-1").x(), place("md-1").y()));
        assertTrue(bench.ja.move(List.of(bench.get("md-1")), null).andThen(moved -> edits.move(shown, Map.of("md-1", corner))).command()
                .isEmpty(), "what is refused is not placed");
    }

    @Test
    void newElementsAreDrawnWhereTheyWerePut() throws Exception {
        run(edits.arrange(shown.places()));
        Palette palette = Palette.of(Locale.JAPANESE);
        Rect facility = seen("f-1");
        List<String> made = new ArrayList<>();
        for (String tool : List.of("node:Facility", "node:Network.INTERNET")) {
            Point corner = new Point(facility.x(), facility.bottom() + 240 * (1 + made.size()));
            Edit edit = bench.ja.create(palette.tool(tool).orElseThrow(), null)
                    .andThen(e -> edits.put(shown, Map.of(e.getFirst().getId(), new Rect(corner.x(), corner.y(), 0, 0))));
            String id = bench.run(edit).getFirst().getId();
            shown = Drawn.placed(bench.architecture, layout.view(VIEW));
            made.add(id + " " + (seen(id).x() - corner.x()) + " " + (seen(id).y() - corner.y()) + (seen(id).w() > 0 ? "" : " flat"));
        }
        Point inside = new Point(seen("n-1").x() + 24, seen("n-1").y() + 96);
        Edit edit = bench.ja.create(palette.tool("node:Client").orElseThrow(), bench.get("n-1"))
                .andThen(e -> edits.put(shown, Map.of(e.getFirst().getId(), new Rect(inside.x(), inside.y(), 0, 0))));
        String id = bench.run(edit).getFirst().getId();
        shown = Drawn.placed(bench.architecture, layout.view(VIEW));
        made.add(id + " " + (seen(id).x() - inside.x()) + " " + (seen(id).y() - inside.y()));
        assertEquals(List.of("f-3 0 0", "n-6 0 0", "pc-4 12 48"), made, "a card stands in the cell that is nearest");
        assertTrue(seen("pc-4").inside(seen("n-1")));
    }

    @Test
    void whatIsDeletedIsForgottenInAllViewsUntilUndo() throws Exception {
        run(edits.arrange(shown.places()));
        run(new LayoutEdits(layout, "facility f-2", Locale.JAPANESE).put(shown, Map.of("pc-3", new Rect(0, 0, 1, 1))));
        SavedLayout before = layout.view(VIEW);
        bench.run(bench.ja.delete(List.of(bench.get("f-2"), bench.get("n-3"))).andThen(layout::forget));
        Set<String> gone = new TreeSet<>(before.places().keySet());
        gone.removeAll(layout.view(VIEW).places().keySet());
        assertEquals(Set.of("f-2", "n-3", "n-3.cloud", "n-4", "pc-3"), gone);
        assertTrue(layout.view("facility f-2").of("pc-3").isEmpty());
        bench.domain.getCommandStack().undo();
        assertEquals(before, layout.view(VIEW));
        assertEquals(Optional.empty(), layout.forget(List.of(bench.facility("f-1").getOperator())), "it has no place");
    }

    @Test
    void listenersHearOfUndoToo() {
        List<String> heard = new ArrayList<>();
        layout.addListener(heard::add);
        run(edits.bend(shown, "l-1", List.of(new Point(1, 2))));
        assertEquals(List.of(VIEW, VIEW, VIEW), heard);
    }

    private ModelSession open(SessionRegistry registry) throws Exception {
        Path file = folder.resolve("small.bunkai");
        Files.write(file, Bench.class.getResourceAsStream("small.bunkai").readAllBytes());
        return registry.open(file);
    }

    @Test
    void placesAreSavedWithTheModelAndOnOneStack() throws Exception {
        Path file = folder.resolve("small.layout.json");
        Files.writeString(file, "{\n  \"other\": {\n    \"z\": {\"x\":0,\"y\":0,\"w\":0,\"h\":0,\"new\":1}\n  }\n}\n");
        String original = Files.readString(file);
        try (SessionRegistry registry = new SessionRegistry(SessionSettings.of(folder.resolve("recovery"), Runnable::run, () -> null))) {
            ModelSession session = open(registry);
            List<Exception> problems = new ArrayList<>();
            EditableLayout places = SessionLayout.of(session, problems::add);
            LayoutEdits moves = new LayoutEdits(places, VIEW, Locale.JAPANESE);
            session.save();
            assertEquals(original, Files.readString(file), "nothing to write");
            session.execute(moves.move(shown, Map.of("n-2", new Point(600, 600))).orElseThrow());
            assertTrue(session.isDirty());
            assertTrue(places.isDirty());
            session.save();
            assertFalse(session.isDirty());
            assertFalse(places.isDirty());
            assertEquals(places.view(VIEW), LayoutFile.read(file).view(VIEW));
            session.domain().getCommandStack().undo();
            assertTrue(session.isDirty() && places.isDirty());
            session.save();
            assertEquals(original, Files.readString(file));
            session.domain().getCommandStack().redo();
            session.saveAs(folder.resolve("copy.bunkai"));
            assertEquals(places.view(VIEW), LayoutFile.read(folder.resolve("copy.layout.json")).view(VIEW));
            session.execute(moves.arrange(SavedLayout.NONE).orElseThrow());
            session.reload();
            assertEquals(LayoutFile.read(folder.resolve("copy.layout.json")).view(VIEW), places.view(VIEW));
            assertFalse(places.isDirty());
            assertEquals(List.of(), problems);
        }
    }

    @Test
    void aModelWithoutPlacesGetsNoFile() throws Exception {
        try (SessionRegistry registry = new SessionRegistry(SessionSettings.of(folder.resolve("recovery"), Runnable::run, () -> null))) {
            ModelSession session = open(registry);
            SessionLayout.of(session, problem -> { });
            session.saveAs(folder.resolve("copy.bunkai"));
            assertTrue(Files.notExists(folder.resolve("copy.layout.json")));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() throws Exception {
        Files.createDirectory(folder.resolve("small.layout.json"));
        try (SessionRegistry registry = new SessionRegistry(SessionSettings.of(folder.resolve("recovery"), Runnable::run, () -> null))) {
            ModelSession session = registry.create(Bench.small().architecture);
            List<Exception> problems = new ArrayList<>();
            EditableLayout places = SessionLayout.of(session, problems::add);
            session.execute(new LayoutEdits(places, VIEW, Locale.JAPANESE).arrange(shown.places()).orElseThrow());
            session.saveAs(folder.resolve("small.bunkai"));
            assertEquals(1, problems.size());
            assertFalse(session.isDirty(), "the model is saved all the same");
            assertTrue(places.isDirty());
        }
    }
}

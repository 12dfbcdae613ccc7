package org.bunkai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bunkai.diagram.layout.LayoutFileException.Reason;
import org.bunkai.notation.drawing.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutFileTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("x.layout.json"), text);
    }

    @Test
    void aMissingFileIsEmpty() throws IOException {
        assertTrue(LayoutFile.read(folder.resolve("none.layout.json")).view(LayoutFile.TOPOLOGY).isEmpty());
    }

    @Test
    void itStandsBesideTheModel() {
        assertEquals(Path.of("a", "b.c.layout.json"), LayoutFile.beside(Path.of("a", "b.c.bunkai")));
        assertEquals(Path.of("b.layout.json"), LayoutFile.beside(Path.of("b")));
    }

    @Test
    void exactPlacesLetTheOthersGoAndKeepWhatIsUnknown() throws IOException {
        Path file = file("""
                {"v": {"a": {"x": 0, "y": 0, "w": 12, "h": 12, "new": 1}, "b": {"x": 0, "y": 0, "w": 12, "h": 12}}, "w": {}}""");
        Place place = new Place(12, 0, 12, 12, List.of(), false, Optional.empty());
        LayoutFile.read(file).exactly("v", new SavedLayout(new TreeMap<>(Map.of("a", place)))).write(file);
        assertEquals("""
                {
                  "v": {
                    "a": {"x":12,"y":0,"w":12,"h":12,"new":1}
                  },
                  "w": {}
                }
                """, Files.readString(file));
        assertEquals(List.of("v", "w"), List.copyOf(LayoutFile.read(file).views()));
        assertTrue(LayoutFile.empty().isEmpty());
        assertFalse(LayoutFile.read(file).isEmpty());
    }

    @Test
    void placesComeBackAndTheDrawingIsTheSame() throws IOException {
        Drawing drawing = SampleDrawings.handa().build();
        PlacedDrawing placed = TopologyLayout.arrange(drawing);
        Path file = folder.resolve("x.layout.json");
        LayoutFile.empty().with(LayoutFile.TOPOLOGY, placed.places()).write(file);
        SavedLayout saved = LayoutFile.read(file).view(LayoutFile.TOPOLOGY);
        assertEquals(placed.places(), saved);
        assertEquals(placed, TopologyLayout.arrange(drawing, saved));
        assertEquals(List.of(file), Files.list(folder).toList(), "nothing is left beside it");
    }

    @Test
    void oneElementIsOneLineInTheOrderOfNames() throws IOException {
        Place line = new Place(0, 0, 0, 0, List.of(new Point(12, 24), new Point(12, 36)), false, Optional.empty());
        Place network = new Place(-24, 0, 240, 120, List.of(), true, Optional.of(new Place.Grid(1, 24, 96)));
        Path file = folder.resolve("x.layout.json");
        LayoutFile.empty().with("b", new SavedLayout(new TreeMap<>(Map.of("z", network, "a", line)))).with("a", SavedLayout.NONE)
                .write(file);
        assertEquals("""
                {
                  "a": {},
                  "b": {
                    "a": {"x":0,"y":0,"w":0,"h":0,"bends":[[12,24],[12,36]]},
                    "z": {"x":-24,"y":0,"w":240,"h":120,"pinned":true,"grid":{"columns":1,"gap":24,"pitch":96}}
                  }
                }
                """, Files.readString(file));
    }

    @Test
    void whatIsUnknownIsKept() throws IOException {
        Path file = file("""
                {
                  "future": {
                    "q": {"x":1,"y":2,"w":3,"h":4}
                  },
                  "note": "kept",
                  "topology": {
                    "fw-1": {"x":0,"y":0,"w":192,"h":48,"colour":"blue"},
                    "gone": {"x":5,"y":5,"w":5,"h":5}
                  }
                }
                """.replace("  \"note\": \"kept\",\n", ""));
        Place moved = Place.of(new Rect(12, 24, 192, 48));
        LayoutFile.read(file).with(LayoutFile.TOPOLOGY, new SavedLayout(new TreeMap<>(Map.of("fw-1", moved)))).write(file);
        assertEquals("""
                {
                  "future": {
                    "q": {"x":1,"y":2,"w":3,"h":4}
                  },
                  "topology": {
                    "fw-1": {"x":12,"y":24,"w":192,"h":48,"colour":"blue"},
                    "gone": {"x":5,"y":5,"w":5,"h":5}
                  }
                }
                """, Files.readString(file));
    }

    @Test
    void placesOfElementsThatAreGoneSurviveALayout() {
        SavedLayout saved = new SavedLayout(new TreeMap<>(Map.of("gone", Place.of(new Rect(0, 0, 12, 12)))));
        assertTrue(TopologyLayout.arrange(SampleDrawings.clinic().build(), saved).places().of("gone").isPresent());
    }

    static Stream<Arguments> damaged() {
        return Stream.of(Arguments.of("{\n  \"a\": {,}\n}", Reason.SYNTAX, "2:9"), Arguments.of("{} {}", Reason.SYNTAX, "1:4"),
                Arguments.of("{\"a\":{}, \"a\":{}}", Reason.SYNTAX, "1:13"), Arguments.of("[]", Reason.NOT_AN_OBJECT, "/"),
                Arguments.of("", Reason.NOT_AN_OBJECT, "/"), Arguments.of("{\"a\":3}", Reason.NOT_AN_OBJECT, "/a"),
                Arguments.of("{\"a\":{\"b\":3}}", Reason.NOT_AN_OBJECT, "/a/b"),
                Arguments.of("{\"a\":{\"b\":{\"x\":\"1\"}}}", Reason.NOT_A_LENGTH, "/a/b/x"),
                Arguments.of("{\"a\":{\"b\":{\"x\":1,\"y\":1,\"w\":-1,\"h\":0}}}", Reason.NOT_A_LENGTH, "/a/b/w"),
                Arguments.of("{\"a\":{\"b\":{\"x\":2000000000,\"y\":1,\"w\":1,\"h\":0}}}", Reason.NOT_A_LENGTH, "/a/b/x"),
                Arguments.of("{\"a\":{\"b\":{\"x\":0,\"y\":1,\"w\":1,\"h\":0,\"bends\":[[1]]}}}", Reason.NOT_POINTS, "/a/b/bends/0"),
                Arguments.of("{\"a\":{\"b\":{\"x\":0,\"y\":1,\"w\":1,\"h\":0,\"grid\":{\"columns\":0}}}}", Reason.NOT_A_LENGTH,
                "/a/b/grid/columns"));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void aDamagedFileIsNamedWithItsPlace(String text, Reason reason, String place) throws IOException {
        Path file = file(text);
        LayoutFileException damage = assertThrows(LayoutFileException.class, () -> LayoutFile.read(file));
        assertEquals(reason, damage.reason());
        assertEquals(place, damage.place());
        assertTrue(damage.getMessage().startsWith(file + ": ") && damage.getMessage().contains(place), damage.getMessage());
        assertTrue(damage.message(Locale.JAPANESE).contains("。"), damage.message(Locale.JAPANESE));
    }

    @Test
    void wildPlacesGiveADrawingAllTheSame() {
        Drawing drawing = SampleDrawings.handa().build();
        PlacedDrawing before = TopologyLayout.arrange(drawing);
        TreeMap<String, Place> wild = new TreeMap<>(before.places().places());
        wild.put("n-his", new Place(-731, 5003, 1, 1, List.of(), true, Optional.of(new Place.Grid(9999, 7, 1))));
        wild.put("sv-1", new Place(19_999, -20_000, 0, 0, List.of(), false, Optional.empty()));
        wild.put("f-c", new Place(3, 7, 11, 13, List.of(), false, Optional.empty()));
        PlacedDrawing after = TopologyLayout.arrange(drawing, new SavedLayout(wild));
        assertEquals(0, LayoutMetrics.of(after).cardOnCard());
        assertEquals(0, LayoutMetrics.of(after).sheetOnDrawing());
    }
}

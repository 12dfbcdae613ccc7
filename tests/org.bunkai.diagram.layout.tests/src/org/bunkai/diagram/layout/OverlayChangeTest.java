package org.bunkai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.notation.TopologyNotation;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.engine.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another overlay moves no box of the models that are shipped, and moves lines only where a new mark is in the way. */
class OverlayChangeTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"handa-2021/as-attacked", "handa-2021/remediated", "uda-2018/as-attacked", "uda-2018/remediated",
        "templates/clinic", "templates/hospital", "templates/large-hospital"})
    void onlyWhatAMarkIsInTheWayOfMoves(String model) throws ModelException {
        Path file = Path.of(System.getProperty("bunkai.root"), "samples", model + ".bunkai");
        CheckResult result = new Checker(new Engine(List.of(new Operations13()))).check(ModelLoader.load(file),
                CheckRequest.of(model, LocalDate.of(2026, 11, 1)));
        for (Overlay first : Overlay.values()) {
            PlacedDrawing before = TopologyLayout.arrange(drawing(result, first));
            for (Overlay second : Overlay.values()) {
                Drawing drawing = drawing(result, second);
                String change = first + " to " + second;
                PlacedDrawing after = TopologyLayout.refresh(before, drawing, before.places());
                PlacedDrawing whole = TopologyLayout.arrange(drawing, before.places());
                assertEquals(drawing, after.drawing(), change);
                assertEquals(before.places(), after.places(), change);
                assertEquals(boxes(whole), boxes(after), change);
                assertEquals(buses(whole), buses(after), change);
                assertEquals(outcomes(whole), outcomes(after), change);
                assertEquals(0, LayoutMetrics.of(after).faults(), change);
                if (changedMarks(before, after).isEmpty()) {
                    assertEquals(before.wires(), after.wires(), change);
                }
            }
        }
    }

    /** Facilities, networks and cards with their texts and marks. */
    private static List<Object> boxes(PlacedDrawing placed) {
        return List.of(placed.facilities(), placed.networks(), placed.cards());
    }

    private static List<Wire> buses(PlacedDrawing placed) {
        return placed.wires().stream().filter(wire -> wire.kind() == Wire.Kind.BUS).toList();
    }

    private static Map<String, MarkKind> outcomes(PlacedDrawing placed) {
        return placed.lines().stream().collect(Collectors.toMap(PlacedLine::id, PlacedLine::mark));
    }

    /** Marks and counts over cards that were not there before. */
    private static List<Rect> changedMarks(PlacedDrawing before, PlacedDrawing after) {
        List<Rect> marks = new ArrayList<>(marks(after));
        marks.removeAll(marks(before));
        return marks;
    }

    private static List<Rect> marks(PlacedDrawing placed) {
        return placed.cards().stream().flatMap(card -> Stream.concat(card.mark().stream(), card.pill().stream())).toList();
    }

    private static Drawing drawing(CheckResult result, Overlay overlay) {
        return new TopologyNotation(result, new NotationOptions(Locale.JAPANESE, overlay, null)).drawing();
    }
}

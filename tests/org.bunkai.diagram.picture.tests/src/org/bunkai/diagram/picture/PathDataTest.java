package org.bunkai.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.stream.Stream;

import org.bunkai.diagram.svg.Glyphs;
import org.bunkai.diagram.svg.Marks;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.MarkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathDataTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M1 2L3,4-5 6                     | M1 2 L3 4 L-5 6
            m1 2 3 4 5 6                     | M1 2 L4 6 L9 12
            M1 2H5V6h-1v-1.5                 | M1 2 L5 2 L5 6 L4 6 L4 4.5
            M.5.5Q1 1 2 0q1 1 2 0            | M0.5 0.5 Q1 1 2 0 Q3 1 4 0
            M0 0C1 1 2 1 3 0c1-1 2-1 3 0     | M0 0 C1 1 2 1 3 0 C4 -1 5 -1 6 0
            M1 1h2v2zl1 1                    | M1 1 L3 1 L3 3 Z M1 1 L2 2
            M1 1A0 5 0 0 1 3 3               | M1 1 L3 3
            """)
    void commandsBecomeSegments(String data, String segments) {
        assertEquals(segments, segments(PathData.read(data)));
    }

    /** The four arcs between two points, by what they touch. */
    @ParameterizedTest
    @CsvSource({ "M0 0A5 5 0 0 1 10 0, 0 -5 10 5", "M0 0A5 5 0 0 0 10 0, 0 0 10 5", "M0 0a5 5 0 01 5 5, 0 0 5 5",
            "M0 0a5 5 0 11 5 5, 0 -5 10 10", "M0 0a1 1 0 0 1 10 0, 0 -5 10 5", "M0 0a10 5 90 0 1 10 0, 0 -10 10 10" })
    void arcsTouchWhatTheyShould(String data, String expected) {
        Rectangle2D box = flat(PathData.read(data));
        double[] sides = Stream.of(expected.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertEquals(sides[0], box.getX(), 0.02, box::toString);
        assertEquals(sides[1], box.getY(), 0.02, box::toString);
        assertEquals(sides[2], box.getWidth(), 0.04, box::toString);
        assertEquals(sides[3], box.getHeight(), 0.04, box::toString);
    }

    @Test
    void everySymbolOfTheNotationIsReadAndStaysInItsSquare() {
        Stream<String> marks = Stream.of(MarkKind.values()).filter(kind -> kind != MarkKind.NONE)
                .flatMap(kind -> Stream.of(Marks.shape(kind), Marks.sign(kind)));
        Rectangle2D square = new Rectangle2D.Double(0, 0, 24, 24);
        Stream.concat(marks, Stream.of(Glyph.values()).map(Glyphs::path))
                .forEach(data -> assertTrue(square.contains(flat(PathData.read(data))), () -> data + ": " + flat(PathData.read(data))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1 2", "M1", "M1 2X3", "M1 2L3", "M1 2A1 1 0 2 0 3 3", "M1 2S1 2 3 4", "M1 2Z3 4", "M1 2L#" })
    void anythingElseIsRefused(String data) {
        assertThrows(IllegalArgumentException.class, () -> PathData.read(data));
    }

    private static Rectangle2D flat(Shape shape) {
        Path2D flat = new Path2D.Double();
        flat.append(shape.getPathIterator(null, 0.001), false);
        return flat.getBounds2D();
    }

    private static String segments(Path2D path) {
        StringBuilder text = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            text.append(text.isEmpty() ? "" : " ").append("MLQCZ".charAt(kind));
            int numbers = new int[] {2, 2, 4, 6, 0}[kind];
            for (int n = 0; n < numbers; n++) {
                String number = String.format(Locale.ROOT, "%.1f", c[n]).replace(".0", "");
                text.append(n == 0 ? "" : " ").append(number);
            }
        }
        return text.toString();
    }
}

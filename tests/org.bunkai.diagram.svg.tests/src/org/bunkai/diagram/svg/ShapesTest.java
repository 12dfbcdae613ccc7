package org.bunkai.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.MarkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data of icons and marks. */
class ShapesTest {

    static Stream<String> paths() {
        return Stream.concat(Arrays.stream(Glyph.values()).map(Glyphs::path),
                marks().flatMap(kind -> Stream.of(Marks.shape(kind), Marks.sign(kind))));
    }

    private static Stream<MarkKind> marks() {
        return Arrays.stream(MarkKind.values()).filter(kind -> kind != MarkKind.NONE);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isOnePathInItsSquare(String path) {
        assertTrue(path.matches("M[MLHVACZmlhvacz0-9 .-]+"), path);
        for (String absolute : path.split("(?=[A-Za-z])")) {
            if (absolute.matches("[MLHV].*")) {
                for (String number : absolute.substring(1).trim().split("[ ]+")) {
                    double value = Double.parseDouble(number);
                    assertTrue(value >= 0 && value <= ShapeData.UNITS, absolute);
                }
            }
        }
    }

    @Test
    void noTwoLookAlike() {
        assertEquals(paths().count(), paths().distinct().count());
    }

    @Test
    void noMarkForNoOutcome() {
        assertThrows(IllegalArgumentException.class, () -> Marks.shape(MarkKind.NONE));
    }
}

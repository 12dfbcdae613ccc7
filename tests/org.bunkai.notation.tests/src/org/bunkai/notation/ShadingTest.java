package org.bunkai.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.bunkai.notation.drawing.Hue;
import org.bunkai.notation.drawing.Shade;
import org.bunkai.notation.drawing.Shading;
import org.junit.jupiter.api.Test;

/** Which element has which shade. */
class ShadingTest {

    private static final Shade A = new Shade("a", Hue.BLUE, "A", "first");
    private static final Shade B = new Shade("b", Hue.TEAL, "B", "second");
    private static final Shading SHADING = new Shading(List.of(A, B), new TreeMap<>(Map.of("x", "b", "y", "b")));

    @Test
    void elementsHaveTheirShadeAndOthersHaveNone() {
        assertEquals(Optional.of(B), SHADING.shade("x"));
        assertEquals(Optional.empty(), SHADING.shade("z"));
        assertEquals(Optional.empty(), Shading.NONE.shade("x"));
    }

    @Test
    void theLegendHasOnlyWhatOccurs() {
        assertEquals(List.of(B), SHADING.used());
        assertEquals(List.of(A, B), SHADING.with(Map.of("z", "a")).used());
        assertEquals(List.of(), SHADING.only(Set.of("z")).used());
        assertEquals(Map.of("x", "b"), SHADING.only(List.of("x", "x", "z")).of());
    }

    @Test
    void aShadeThatIsNotThereIsRefused() {
        assertEquals("shade c of x is not in [a]", assertThrows(IllegalArgumentException.class,
                () -> new Shading(List.of(A), new TreeMap<>(Map.of("x", "c")))).getMessage());
    }

    @Test
    void huesOfEqualRankComeAgainAndNeverAlarm() {
        assertEquals(Hue.BLUE, Hue.of(0));
        assertEquals(Hue.BROWN, Hue.of(6));
        assertEquals(Hue.BLUE, Hue.of(7));
    }
}

package org.bunkai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bunkai.notation.drawing.FontWidths;
import org.bunkai.notation.drawing.TextMetrics;
import org.junit.jupiter.api.Test;

/** Widths are those of the font's own tables; the layout stands or falls with them. */
class FontWidthsTest {

    private final TextMetrics metrics = FontWidths.get();

    @Test
    void ideographsAreOneEmAndLatinIsProportional() {
        assertEquals(24, metrics.width("病院", 12, false), 1e-9);
        assertEquals(683 / 2048.0 * 12, metrics.width(" ", 12, false), 1e-9);
        assertEquals((1065 - 963) / 2048.0 * 10, metrics.width("\"", 10, true) - metrics.width("\"", 10, false), 1e-9);
        assertEquals(20, metrics.width("𠮷𠮷", 10, false), 1e-9, "outside the first plane too");
    }

    @Test
    void textIsShortenedWithAnEllipsisOnlyWhenItMust() {
        assertEquals("電子カルテ", metrics.fit("電子カルテ", 12, true, metrics.width("電子カルテ", 12, true)));
        String shortened = metrics.fit("電子カルテ サーバ", 12, true, 60);
        assertTrue(shortened.endsWith("…") && metrics.width(shortened, 12, true) <= 60, shortened);
        assertEquals("", metrics.fit("電子", 12, true, 8));
        assertEquals("𠮷…", metrics.fit("𠮷𠮷𠮷", 10, false, 10 + metrics.width("…", 10, false)), "never half a character");
    }
}

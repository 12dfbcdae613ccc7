package org.bunkai.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.bunkai.diagram.layout.LegendItem;
import org.bunkai.notation.drawing.FontWidths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    /** px the layout leaves for the words of outcomes and of the other entries, at the scale of the paper. */
    private static final double OUTCOME_ROOM = 188;
    private static final double OTHER_ROOM = 168;

    static Stream<Locale> languages() {
        return Stream.of(Locale.JAPANESE, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyEntryOfTheLegendHasWordsThatFit(Locale language) {
        Words words = new Words(language);
        for (LegendItem item : LegendItem.values()) {
            String text = words.get("legend", item);
            double width = FontWidths.get().width(text, item == LegendItem.COUNTS ? 10.5 : 12, false);
            assertTrue(width <= (item.outcome() ? OUTCOME_ROOM : OTHER_ROOM), text + " " + width);
        }
    }

    @Test
    void regionsOfALanguageShareItsWords() {
        assertEquals("ja", new Words(Locale.JAPAN).languageTag());
    }
}

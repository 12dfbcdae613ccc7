package org.bunkai.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bunkai.notation.drawing.Hue;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.Tone;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2.2 defines it: at least 4.5 : 1 for text. */
class PaletteTest {

    @Test
    void textsCanBeReadWhereTheyStand() {
        List<String> grounds = Stream.concat(Stream.of(Palette.PAPER, Palette.FACILITY),
                Arrays.stream(NetworkTint.values()).map(tint -> Palette.network(tint).fill())).toList();
        List<String> inks = Stream.concat(Stream.of(Palette.INK, Palette.GREY_TEXT), Arrays.stream(Tone.values()).map(Palette::tone))
                .toList();
        for (String ground : grounds) {
            for (String ink : inks) {
                assertContrast(ink, ground);
            }
        }
        for (Hue hue : Hue.values()) {
            inks.forEach(ink -> assertContrast(ink, Palette.pale(hue)));
            assertContrast(Palette.PAPER, Palette.strong(hue));
        }
        assertContrast(Palette.LINE, Palette.PILL);
        for (MarkKind kind : MarkKind.values()) {
            assertContrast(kind.color(), Palette.PAPER);
        }
    }

    private static void assertContrast(String ink, String ground) {
        double a = luminance(ink) + 0.05;
        double b = luminance(ground) + 0.05;
        double ratio = Math.max(a, b) / Math.min(a, b);
        assertTrue(ratio >= 4.5, ink + " on " + ground + ": " + ratio);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

package org.bunkai.diagram.svg;

import java.util.Locale;
import java.util.Objects;
import org.bunkai.notation.drawing.FontWidths;
import org.bunkai.notation.drawing.TextMetrics;

/**
 * How a drawing is written.
 *
 * @param language language of the legend's words; those of the drawing itself are in its texts. Japanese and English
 *        exist; any other language gives English
 * @param metrics measures the words of legend and title block; use those of the layout
 */
public record SvgOptions(Locale language, TextMetrics metrics) {

    public SvgOptions {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(metrics, "metrics");
    }

    /**
     * Makes the options for a language.
     *
     * @param language language of the legend's words
     * @return options with the widths of the standard font
     */
    public static SvgOptions in(Locale language) {
        return new SvgOptions(language, FontWidths.get());
    }
}

package org.bunkai.diagram.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters of a line that stand in the same font.
 *
 * @param typeface the font
 * @param text the characters; the font has a glyph for each code point
 * @param x where they start, in em from the start of the line
 * @param width their width in em
 */
record GlyphRun(Typeface typeface, String text, double x, double width) {

    /** Stands for a character of which no font has a glyph, as printers put a type upside down. */
    static final int GETA = 0x3013;

    /**
     * Divides a line by the first font that has each of its characters.
     *
     * @param line a {@linkplain org.bunkai.model.PrintableText#simple simple} text
     * @param typefaces fonts in order of preference; the first has {@link #GETA}
     */
    static List<GlyphRun> of(String line, List<Typeface> typefaces) throws IOException {
        List<GlyphRun> runs = new ArrayList<>();
        int[] points = line.codePoints().toArray();
        double x = 0;
        for (int start = 0; start < points.length;) {
            Typeface typeface = typeface(points[start], typefaces);
            StringBuilder text = new StringBuilder();
            double width = 0;
            int end = start;
            for (; end < points.length && typeface(points[end], typefaces) == typeface; end++) {
                int point = typeface.has(points[end]) ? points[end] : GETA;
                text.appendCodePoint(point);
                width += typeface.advance(point);
            }
            runs.add(new GlyphRun(typeface, text.toString(), x, width));
            x += width;
            start = end;
        }
        return runs;
    }

    /** The width of a line in em. */
    static double width(List<GlyphRun> runs) {
        return runs.isEmpty() ? 0 : runs.getLast().x + runs.getLast().width;
    }

    private static Typeface typeface(int point, List<Typeface> typefaces) {
        return typefaces.stream().filter(typeface -> typeface.has(point)).findFirst().orElse(typefaces.getFirst());
    }
}

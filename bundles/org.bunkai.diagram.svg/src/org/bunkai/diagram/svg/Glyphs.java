package org.bunkai.diagram.svg;

import java.util.EnumMap;
import java.util.Map;
import org.bunkai.notation.drawing.Glyph;

/**
 * The line icons of the cards. The data is in {@code glyphs/<name>.svgpath} beside this class, name being the constant in
 * lower case: one line of SVG path data for a square of 24 units, drawn as a stroke of {@link #STROKE} units with round
 * caps and joins and without filling. A dot is a stroke of hardly any length.
 */
public final class Glyphs {

    /** Side of the square the path data is made for, in units. */
    public static final int UNITS = ShapeData.UNITS;
    /** Width of the stroke, in units. */
    public static final double STROKE = 1.5;

    private static final Map<Glyph, String> PATHS = new EnumMap<>(Glyph.class);

    static {
        for (Glyph glyph : Glyph.values()) {
            PATHS.put(glyph, ShapeData.lines("glyphs", glyph).getFirst());
        }
    }

    private Glyphs() {
    }

    /**
     * Returns the outline of a symbol.
     *
     * @param glyph the symbol
     * @return SVG path data for a square of {@link #UNITS} units
     */
    public static String path(Glyph glyph) {
        return PATHS.get(glyph);
    }
}

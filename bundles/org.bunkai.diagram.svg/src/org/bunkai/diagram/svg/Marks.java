package org.bunkai.diagram.svg;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bunkai.notation.drawing.MarkKind;

/**
 * The outcome marks: octagon ×, diamond ?, square 手, circle ✓, triangle !, told apart by shape and sign without their
 * colour and without a font. The data is in {@code marks/<name>.svgpath} beside this class, name being the constant in
 * lower case: two lines of SVG path data for a square of 24 units, first the shape (filled), then the sign (drawn as a
 * stroke of {@link #STROKE} units with round caps and joins).
 */
public final class Marks {

    /** Side of the square the path data is made for, in units. */
    public static final int UNITS = ShapeData.UNITS;
    /** Width of the stroke of a sign, in units. */
    public static final double STROKE = 2.2;

    private static final Map<MarkKind, List<String>> PATHS = new EnumMap<>(MarkKind.class);

    static {
        for (MarkKind kind : MarkKind.values()) {
            if (kind != MarkKind.NONE) {
                PATHS.put(kind, ShapeData.lines("marks", kind));
            }
        }
    }

    private Marks() {
    }

    /**
     * Returns the outline of a mark.
     *
     * @param kind the outcome; not {@link MarkKind#NONE}
     * @return SVG path data for a square of {@link #UNITS} units
     * @throws IllegalArgumentException when the outcome has no mark
     */
    public static String shape(MarkKind kind) {
        return paths(kind).get(0);
    }

    /**
     * Returns the sign in a mark.
     *
     * @param kind the outcome; not {@link MarkKind#NONE}
     * @return SVG path data for a square of {@link #UNITS} units
     * @throws IllegalArgumentException when the outcome has no mark
     */
    public static String sign(MarkKind kind) {
        return paths(kind).get(1);
    }

    private static List<String> paths(MarkKind kind) {
        List<String> paths = PATHS.get(kind);
        if (paths == null) {
            throw new IllegalArgumentException(kind + " has no mark");
        }
        return paths;
    }
}

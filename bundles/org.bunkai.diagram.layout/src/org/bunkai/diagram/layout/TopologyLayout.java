package org.bunkai.diagram.layout;

import java.util.Objects;
import org.bunkai.diagram.layout.internal.Arrangement;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FontWidths;

/**
 * Gives every part of a topology drawing its place: outside parties left, open networks next, the institution right;
 * orthogonal wires that overlap nothing; labels that cover nothing; a sheet of A3 around it.
 *
 * <p>Equal input gives equal output. The class has no state; calls may run side by side.
 */
public final class TopologyLayout {

    private TopologyLayout() {
    }

    /**
     * Arranges a drawing afresh.
     *
     * @param drawing what to place
     * @return the drawing with every coordinate
     */
    public static PlacedDrawing arrange(Drawing drawing) {
        return arrange(drawing, SavedLayout.NONE);
    }

    /**
     * Arranges a drawing from saved places: what has a place stays there, unless a neighbour grew.
     *
     * @param drawing what to place
     * @param saved places from {@link PlacedDrawing#places()} or from a person
     * @return the drawing with every coordinate
     */
    public static PlacedDrawing arrange(Drawing drawing, SavedLayout saved) {
        Objects.requireNonNull(drawing, "drawing");
        Objects.requireNonNull(saved, "saved");
        return new Arrangement(drawing, saved, FontWidths.get()).make();
    }
}

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

    /**
     * Arranges a drawing after a small change, fast enough to wait for: places come from the saved ones as in
     * {@link #arrange(Drawing, SavedLayout)}; lines keep their course unless an end moved or something now stands in their way,
     * labels their place unless something new lies there. When too much changed, everything is routed afresh.
     *
     * @param before the drawing before the change
     * @param now what to place
     * @param saved the places of {@code before}, those of moved elements replaced
     * @return the drawing with every coordinate; {@code before} itself when nothing changed
     */
    public static PlacedDrawing refresh(PlacedDrawing before, Drawing now, SavedLayout saved) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(saved, "saved");
        return new Arrangement(now, saved, FontWidths.get()).follow(before);
    }
}

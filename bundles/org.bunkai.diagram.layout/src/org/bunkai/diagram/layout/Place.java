package org.bunkai.diagram.layout;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an element stood. Of a boundary only the middle counts, and only when it is pinned: its cut is at the nearest point of
 * its line. Of a line only the corners count, and only when it is pinned: it runs through them, unless it would run through a card,
 * mark or title, along or into a bus or another such line, or more than 72 px around all boxes; then it is routed freely.
 *
 * @param x left, px
 * @param y top, px
 * @param w width, px; 0 for a line
 * @param h height, px; 0 for a line
 * @param bends corners of a line, given by a person; empty for a box and for a line that may be routed freely
 * @param pinned put there by a person: it stays exactly, others give way
 * @param grid cells of a network
 */
public record Place(int x, int y, int w, int h, List<Point> bends, boolean pinned, Optional<Grid> grid) {

    /**
     * The cells in which the cards of a network stand; without it they would shift when the network grows.
     *
     * @param columns number of columns
     * @param gap px between columns
     * @param pitch px from row to row
     */
    public record Grid(int columns, int gap, int pitch) {
    }

    public Place {
        bends = List.copyOf(bends);
        Objects.requireNonNull(grid, "grid");
    }

    /**
     * Makes the place of a box that the layout chose.
     *
     * @param area its rectangle
     * @return the place
     */
    public static Place of(Rect area) {
        return new Place(area.x(), area.y(), area.w(), area.h(), List.of(), false, Optional.empty());
    }

    /** {@return the rectangle} */
    public Rect area() {
        return new Rect(x, y, w, h);
    }

    /**
     * Copies this place for an element that a person moved.
     *
     * @param left new left, px
     * @param top new top, px
     * @return the pinned copy
     */
    public Place movedTo(int left, int top) {
        return new Place(left, top, w, h, bends, true, grid);
    }

    /**
     * Copies this place, shifted.
     *
     * @param dx px to the right
     * @param dy px down
     * @return the copy, pinned as before
     */
    public Place shifted(int dx, int dy) {
        return new Place(x + dx, y + dy, w, h, bends.stream().map(bend -> bend.moved(dx, dy)).toList(), pinned, grid);
    }
}

package org.bunkai.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The place of an outcome mark in the title line of a box.
 *
 * @param square square of the mark
 * @param pill rectangle of the count beside it
 */
public record PlacedMark(Rect square, Optional<Rect> pill) {

    /** {@return everything it covers} */
    public List<Rect> areas() {
        List<Rect> areas = new ArrayList<>(List.of(square));
        pill.ifPresent(areas::add);
        return areas;
    }

    /**
     * Copies this mark, moved.
     *
     * @param dx px to the right
     * @param dy px down
     * @return the copy
     */
    public PlacedMark moved(int dx, int dy) {
        return new PlacedMark(square.moved(dx, dy), pill.map(area -> area.moved(dx, dy)));
    }
}

package org.bunkai.diagram.layout;

import java.util.List;
import java.util.Optional;
import org.bunkai.notation.drawing.NetworkBox;

/**
 * A network at its place.
 *
 * @param box what it is
 * @param facility id of the facility around it
 * @param area its rectangle
 * @param name title
 * @param subtitle grey text beside the title
 * @param mark outcome mark at the right end of the title line
 * @param notes lines below its cards
 */
public record PlacedNetwork(NetworkBox box, String facility, Rect area, PlacedText name, Optional<PlacedText> subtitle,
        Optional<PlacedMark> mark, List<PlacedText> notes) {

    /** Room in the title line for the letter of the shade, in px. */
    public static final int TAG_ROOM = 20;
    private static final int TAG = 16;

    public PlacedNetwork {
        notes = List.copyOf(notes);
    }

    /** {@return the square with the letter of the shade, before the title} */
    public Rect tag() {
        return new Rect(area.x() + 12, area.y() + 9, TAG, TAG);
    }

    /**
     * Copies this network, moved.
     *
     * @param dx px to the right
     * @param dy px down
     * @return the copy
     */
    public PlacedNetwork moved(int dx, int dy) {
        return new PlacedNetwork(box, facility, area.moved(dx, dy), name.moved(dx, dy), subtitle.map(text -> text.moved(dx, dy)),
                mark.map(place -> place.moved(dx, dy)), notes.stream().map(text -> text.moved(dx, dy)).toList());
    }
}

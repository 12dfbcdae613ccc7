package org.bunkai.diagram.layout;

import java.util.List;
import java.util.Optional;
import org.bunkai.notation.drawing.FacilityBox;

/**
 * A facility at its place. A facility of the open band has a rectangle around its networks and no texts: it is not drawn.
 *
 * @param box what it is
 * @param area its rectangle
 * @param name title; empty in the open band
 * @param kind grey text beside the title
 * @param operator text in the pill
 * @param pill rectangle of the pill around the operator
 * @param mark outcome mark left of the operator
 * @param notes lines at its foot
 */
public record PlacedFacility(FacilityBox box, Rect area, Optional<PlacedText> name, Optional<PlacedText> kind,
        Optional<PlacedText> operator, Optional<Rect> pill, Optional<PlacedMark> mark, List<PlacedText> notes) {

    /** Room in the title line for the letter of the shade, in px. */
    public static final int TAG_ROOM = 24;
    private static final int TAG = 18;

    public PlacedFacility {
        notes = List.copyOf(notes);
    }

    /** {@return the square with the letter of the shade, before the title} */
    public Rect tag() {
        return new Rect(area.x() + 14, area.y() + 13, TAG, TAG);
    }

    /**
     * Copies this facility, moved.
     *
     * @param dx px to the right
     * @param dy px down
     * @return the copy
     */
    public PlacedFacility moved(int dx, int dy) {
        return new PlacedFacility(box, area.moved(dx, dy), name.map(text -> text.moved(dx, dy)), kind.map(text -> text.moved(dx, dy)),
                operator.map(text -> text.moved(dx, dy)), pill.map(rect -> rect.moved(dx, dy)), mark.map(place -> place.moved(dx, dy)),
                notes.stream().map(text -> text.moved(dx, dy)).toList());
    }
}

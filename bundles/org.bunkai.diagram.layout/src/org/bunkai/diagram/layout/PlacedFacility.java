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

    public PlacedFacility {
        notes = List.copyOf(notes);
    }
}

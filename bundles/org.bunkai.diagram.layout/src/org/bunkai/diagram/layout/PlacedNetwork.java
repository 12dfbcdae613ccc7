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

    public PlacedNetwork {
        notes = List.copyOf(notes);
    }
}

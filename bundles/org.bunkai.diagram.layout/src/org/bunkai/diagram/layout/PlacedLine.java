package org.bunkai.diagram.layout;

import java.util.Optional;
import org.bunkai.notation.drawing.MarkKind;

/**
 * One link or tie, end to end. Lines of a common tree share stretches, so painting uses the {@link Wire wires}; this is
 * for selecting, colouring and following one of them.
 *
 * @param id id of the link or tie
 * @param from id of the card at its first end
 * @param to id of the card, or of a tie the network, at its other end
 * @param mark worst outcome of the line
 * @param route its course from first to other end
 * @param own the part no other line shares, in the same direction
 * @param sign square of the outcome mark on it; empty when nothing asks for attention
 */
public record PlacedLine(String id, String from, String to, MarkKind mark, Polyline route, Polyline own,
        Optional<Rect> sign) {
}

package org.bunkai.diagram.layout;

import java.util.List;
import java.util.Optional;
import org.bunkai.notation.drawing.BoundaryMark;

/**
 * A boundary across its line. The party names carry their arrow ("C社 ◀", "▶ 病院"; beside a vertical line ▲ and ▼).
 *
 * @param boundary what it is
 * @param at where it crosses the line
 * @param bars the two strokes across the line
 * @param circle centre of the numbered circle
 * @param leader from the bars to a circle that stands apart
 * @param left name of the party on the left or upper side
 * @param right name of the party on the right or lower side
 * @param sign square of the outcome mark beside the circle; empty when nothing asks for attention
 */
public record PlacedBoundary(BoundaryMark boundary, Point at, List<Segment> bars, Point circle, Optional<Segment> leader,
        Optional<PlacedText> left, Optional<PlacedText> right, Optional<Rect> sign) {

    /** Radius of the numbered circle, in px. */
    public static final int RADIUS = 11;

    public PlacedBoundary {
        bars = List.copyOf(bars);
    }
}

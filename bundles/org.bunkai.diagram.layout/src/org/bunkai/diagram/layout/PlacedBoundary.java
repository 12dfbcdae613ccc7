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

    /** {@return the smallest square around {@link #at()} that holds bars and circle} */
    public Rect square() {
        int reach = Math.max(Math.abs(circle.x() - at.x()), Math.abs(circle.y() - at.y())) + RADIUS;
        for (Segment bar : bars) {
            for (Point end : List.of(bar.a(), bar.b())) {
                reach = Math.max(reach, Math.max(Math.abs(end.x() - at.x()), Math.abs(end.y() - at.y())));
            }
        }
        return Rect.around(at, reach);
    }

    /**
     * Copies this boundary, moved.
     *
     * @param dx px to the right
     * @param dy px down
     * @return the copy
     */
    public PlacedBoundary moved(int dx, int dy) {
        return new PlacedBoundary(boundary, at.moved(dx, dy), bars.stream().map(bar -> bar.moved(dx, dy)).toList(), circle.moved(dx, dy),
                leader.map(line -> line.moved(dx, dy)), left.map(text -> text.moved(dx, dy)), right.map(text -> text.moved(dx, dy)),
                sign.map(rect -> rect.moved(dx, dy)));
    }
}

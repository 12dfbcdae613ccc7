package org.bunkai.notation.drawing;

import java.util.List;
import java.util.Objects;

/**
 * One boundary of responsibility: what stands next to it, and what either party answers for.
 *
 * @param boundary the cut; its number is 0 when it lies on no line of the topology drawing
 * @param hop the line that it cuts
 * @param left the side towards end a of the line
 * @param right the other side
 */
public record BoundaryStrip(BoundaryMark boundary, StripHop hop, Side left, Side right) {

    public BoundaryStrip {
        Objects.requireNonNull(boundary, "boundary");
        Objects.requireNonNull(hop, "hop");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
    }

    /**
     * One side of a boundary.
     *
     * @param shade colour and letter of its party, as in the view of responsibilities
     * @param range what is recorded as its range, in words
     * @param recorded whether a range is recorded
     * @param stops at most two cards, from the cut outwards; neighbours are joined by a wire
     */
    public record Side(Shade shade, String range, boolean recorded, List<StripStop> stops) {

        public Side {
            Objects.requireNonNull(shade, "shade");
            Objects.requireNonNull(range, "range");
            stops = List.copyOf(stops);
            if (stops.size() > 2) {
                throw new IllegalArgumentException(stops.size() + " stops");
            }
        }
    }
}

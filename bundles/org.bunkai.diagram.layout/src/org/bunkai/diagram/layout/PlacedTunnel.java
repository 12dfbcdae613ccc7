package org.bunkai.diagram.layout;

import java.util.List;
import java.util.Optional;
import org.bunkai.notation.drawing.TunnelLine;

/**
 * A tunnel beside the lines that carry it.
 *
 * @param tunnel what it is
 * @param lines one piece per carrier, in order and direction from end a to end b; already moved aside from the carrier
 * @param label text of the pill
 * @param pill rectangle of the pill
 * @param leader from the tunnel to the pill; empty when they touch
 * @param sign square of the outcome mark on it; empty when nothing asks for attention
 */
public record PlacedTunnel(TunnelLine tunnel, List<Polyline> lines, Optional<PlacedText> label, Optional<Rect> pill,
        Optional<Segment> leader, Optional<Rect> sign) {

    public PlacedTunnel {
        lines = List.copyOf(lines);
    }
}

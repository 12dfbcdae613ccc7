package org.bunkai.diagram.layout.internal;

import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.LinkLine;

/** A link under construction. */
final class LinkEdge {

    final LinkLine line;
    final DeviceNode a;
    final DeviceNode b;
    int boundaries;
    int tunnels;

    LinkEdge(LinkLine line, DeviceNode a, DeviceNode b) {
        this.line = line;
        this.a = a;
        this.b = b;
    }

    DeviceNode other(DeviceNode end) {
        return end == a ? b : a;
    }

    /** The carrier's device of a link between an open network and the institution; {@code null} for other links. */
    DeviceNode carrier() {
        Band bandA = a.home.band();
        Band bandB = b.home.band();
        if (bandA == Band.OPEN && bandB == Band.INSTITUTION) {
            return a;
        }
        return bandB == Band.OPEN && bandA == Band.INSTITUTION ? b : null;
    }
}

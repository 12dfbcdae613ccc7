package org.bunkai.diagram.layout;

import java.util.List;

/**
 * A connected set of strokes: what is painted for one link, for the tree of a device's links or ties, or for the bus of
 * a network. No two wires share a stretch.
 *
 * @param kind what it is
 * @param owner id of the link, of the card in the middle of the tree, or of the network
 * @param elements ids of the links and ties it draws; empty for a bus
 * @param lines strokes between ends and junctions
 * @param junctions where strokes meet and a dot tells it from a crossing
 */
public record Wire(Kind kind, String owner, List<String> elements, List<Polyline> lines, List<Point> junctions) {

    /** What a wire draws. */
    public enum Kind {
        /** One link. */
        LINK,
        /** All links of a carrier into the institution. */
        TRUNK,
        /** All ties of a card. */
        TIES,
        /** The line on which the devices of a network hang. */
        BUS
    }

    public Wire {
        elements = List.copyOf(elements);
        lines = List.copyOf(lines);
        junctions = List.copyOf(junctions);
    }
}

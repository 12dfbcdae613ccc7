package org.bunkai.diagram.layout;

import java.util.List;
import java.util.Optional;
import org.bunkai.notation.drawing.FindingPath;

/**
 * The path of a finding over the lines.
 *
 * @param path what it is
 * @param hops its hops in order
 */
public record PlacedPath(FindingPath path, List<Hop> hops) {

    /** Radius of the circle with the hop's number, in px. */
    public static final int RADIUS = 11;

    /**
     * One hop.
     *
     * @param number 1 for the first
     * @param route its course; empty when no line joins the two cards
     * @param circle centre of the circle with the number
     */
    public record Hop(int number, Polyline route, Optional<Point> circle) {
    }

    public PlacedPath {
        hops = List.copyOf(hops);
    }
}

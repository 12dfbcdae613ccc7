package org.bunkai.notation.drawing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What leads from one stop of a strip to the next.
 *
 * @param number its place on the whole path, from 1; 0 where hops are not counted
 * @param label network or tunnel that is crossed; may be empty
 * @param line what the line looks like
 * @param network kind of the network that is crossed, if it is one
 * @param mark outcome, if the hop itself is what was found
 * @param cuts boundaries that the hop crosses, in the direction of the path, with the party that is left on the left
 */
public record StripHop(int number, String label, Line line, Optional<NetworkTint> network, Mark mark, List<BoundaryMark> cuts) {

    /** What a hop leads over. */
    public enum Line {
        /** A cable, or a network of which nothing else is recorded. */
        WIRE,
        RADIO,
        TUNNEL
    }

    public StripHop {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(mark, "mark");
        cuts = List.copyOf(cuts);
    }
}

package org.bunkai.notation.drawing;

import java.util.List;
import java.util.Objects;

/**
 * The path of a finding as one row of small cards.
 *
 * @param path every step in words
 * @param outcome outcome of the finding
 * @param stops the cards, at least two and at most {@value #STOPS}
 * @param hops what joins each of them with the next
 */
public record Strip(List<String> path, MarkKind outcome, List<StripStop> stops, List<StripHop> hops) {

    /** So many cards stand on one strip; others are folded. */
    public static final int STOPS = 7;

    public Strip {
        path = List.copyOf(path);
        Objects.requireNonNull(outcome, "outcome");
        stops = List.copyOf(stops);
        hops = List.copyOf(hops);
        if (stops.size() < 2 || stops.size() > STOPS || hops.size() != stops.size() - 1) {
            throw new IllegalArgumentException(stops.size() + " stops, " + hops.size() + " hops");
        }
    }
}

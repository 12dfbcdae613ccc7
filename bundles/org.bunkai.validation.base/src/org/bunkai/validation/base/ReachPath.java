package org.bunkai.validation.base;

import java.util.List;

import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.PathStep;

/**
 * The answer to "does A reach B".
 *
 * @param reach the answer
 * @param steps the shortest path that gives it, from A to B: devices and, between them, network, link or tunnel; {@code via} = the interface
 *        by which the segment is entered or left. Empty if the answer is NONE
 * @param uncertain the facts whose lack makes hops of that path uncertain; empty unless the answer is MAY. For NONE turned MAY by an
 *        incomplete inventory: the facility's completeness answer
 */
public record ReachPath(Reach reach, List<PathStep> steps, List<Fact> uncertain) {

    /** No path. */
    public static final ReachPath NONE = new ReachPath(Reach.NONE, List.of(), List.of());

    public ReachPath {
        steps = List.copyOf(steps);
        uncertain = List.copyOf(uncertain);
    }

    /** The path of the stronger answer; the first of two equal ones. */
    public static ReachPath stronger(ReachPath one, ReachPath other) {
        return other.reach.compareTo(one.reach) > 0 ? other : one;
    }

    /** Whether there is a path; misses the facts of its uncertain hops. */
    public Condition exists() {
        return reach == Reach.MAY ? Condition.unknown(uncertain) : Condition.known(reach == Reach.MUST);
    }
}

package org.bunkai.validation.base;

import java.util.List;
import java.util.Objects;

import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.PathStep;

/** The answer to "does A reach B". Most answers are only compared, so what there is to show is found when it is first asked for. */
public final class ReachPath {

    /** No path. */
    public static final ReachPath NONE = new ReachPath(Reach.NONE, List.of(), List.of());

    /** Finds what there is to show; the same whenever it is asked. */
    public interface Telling {

        /** See {@link ReachPath#steps}. */
        List<PathStep> steps();

        /** See {@link ReachPath#uncertain}. */
        List<Fact> uncertain();
    }

    private final Reach reach;
    private final Telling telling;
    private List<PathStep> steps;
    private List<Fact> uncertain;

    /** An answer of which everything is known. */
    public ReachPath(Reach reach, List<PathStep> steps, List<Fact> uncertain) {
        this.reach = Objects.requireNonNull(reach);
        this.telling = null;
        this.steps = List.copyOf(steps);
        this.uncertain = List.copyOf(uncertain);
    }

    /** An answer of which the rest is found when it is asked for. */
    public ReachPath(Reach reach, Telling telling) {
        this.reach = Objects.requireNonNull(reach);
        this.telling = Objects.requireNonNull(telling);
    }

    /** The answer. */
    public Reach reach() {
        return reach;
    }

    /**
     * The shortest path that gives it, from A to B: devices and, between them, network, link or tunnel; {@code via} = the interface by
     * which the segment is entered or left. Empty if the answer is NONE.
     */
    public List<PathStep> steps() {
        if (steps == null) {
            steps = List.copyOf(telling.steps());
        }
        return steps;
    }

    /**
     * The facts whose lack makes hops of that path uncertain; empty unless the answer is MAY. For NONE turned MAY by an incomplete
     * inventory: the facility's completeness answer.
     */
    public List<Fact> uncertain() {
        if (uncertain == null) {
            uncertain = List.copyOf(telling.uncertain());
        }
        return uncertain;
    }

    /** The path of the stronger answer; the first of two equal ones. */
    public static ReachPath stronger(ReachPath one, ReachPath other) {
        return other.reach.compareTo(one.reach) > 0 ? other : one;
    }

    /** Whether there is a path; misses the facts of its uncertain hops. */
    public Condition exists() {
        return reach == Reach.MAY ? Condition.unknown(this::uncertain) : Condition.known(reach == Reach.MUST);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReachPath path && reach == path.reach && steps().equals(path.steps())
                && uncertain().equals(path.uncertain());
    }

    @Override
    public int hashCode() {
        return Objects.hash(reach, steps(), uncertain());
    }

    @Override
    public String toString() {
        return "ReachPath[reach=" + reach + ", steps=" + steps() + ", uncertain=" + uncertain() + "]";
    }
}

package org.bunkai.validation.base;

import java.util.Objects;
import java.util.Optional;

import org.bunkai.model.architecture.Segment;

/**
 * Whether a measure is met on every path of a flow (RULES.md §1.3): YES if over all MAY paths, NO if it is missing on a MUST path, else
 * unknown.
 *
 * @param condition the answer
 * @param segment the first segment that decides or leaves open the answer; empty if the measure is met everywhere.
 *        {@link FlowPath#pathOf} gives a path over it
 */
public record Demand(Condition condition, Optional<Segment> segment) {

    public Demand {
        Objects.requireNonNull(condition);
        Objects.requireNonNull(segment);
    }
}

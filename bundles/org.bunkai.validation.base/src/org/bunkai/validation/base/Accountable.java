package org.bunkai.validation.base;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Party;

/**
 * Who answers for an element (RULES.md §1.4).
 *
 * @param parties the accountable parties in the order of their ids: several if ranges of different parties hold the element, none if
 *        nothing is recorded
 * @param source where that is recorded
 * @param sides the boundary sides whose range holds the element
 * @param attribute the element's own attribute, or {@code null}; never fills a boundary's range
 */
public record Accountable(List<Party> parties, Source source, List<BoundarySide> sides, Party attribute) {

    /** Where accountability is recorded. */
    public enum Source {

        /** In the range of a boundary's side. */
        BOUNDARY,

        /** In the element's own attribute. */
        ATTRIBUTE,

        /** Nowhere. */
        NONE
    }

    public Accountable {
        parties = List.copyOf(parties);
        Objects.requireNonNull(source);
        sides = List.copyOf(sides);
    }

    /** The party, if it is recorded and only one. */
    public Optional<Party> party() {
        return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
    }

    /** Whether the attribute names another party than the ranges (a finding of its own, ops 13①). */
    public boolean isContradictory() {
        return source == Source.BOUNDARY && attribute != null && !parties.contains(attribute);
    }
}

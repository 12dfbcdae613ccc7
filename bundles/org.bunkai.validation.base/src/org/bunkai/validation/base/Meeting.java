package org.bunkai.validation.base;

import java.util.List;
import java.util.Objects;

import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;

/**
 * A place on the communication path where two sides join, and perhaps two parties meet (ops 13①).
 *
 * @param at the interface or link where they join
 * @param one what lies on one side: the device
 * @param other what lies on the other side: network, link, or the device at the other end of a link that no party of its own answers for
 * @param partyChanges whether different parties answer for the two; misses the accountable party of either
 * @param parties the two parties in the order of their ids if {@code partyChanges} holds, else empty
 * @param boundaries the COMMUNICATION_PATH boundaries there between them: at the interface, its link, the segment, or a tunnel that ends at
 *        the device
 */
public record Meeting(Element at, Element one, Element other, Condition partyChanges, List<Party> parties,
        List<ResponsibilityBoundary> boundaries) {

    public Meeting {
        Objects.requireNonNull(at);
        Objects.requireNonNull(one);
        Objects.requireNonNull(other);
        Objects.requireNonNull(partyChanges);
        parties = List.copyOf(parties);
        boundaries = List.copyOf(boundaries);
    }
}

package org.bunkai.rules.mhlw.ops13;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.PeerConfirmation;
import org.bunkai.model.architecture.Segment;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Places;

/**
 * How the ends of a connection confirm each other (13②, ④). Reads {@code Segment.peerConfirmations}, {@code PeerConfirmation.end} and
 * {@code method}, and what the conditions of the callers read.
 */
final class PeerConfirmations {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private PeerConfirmations() {
    }

    /** Whether something holds for every confirmation at every end; misses the confirmations of an end that has none recorded. */
    static Condition atEveryEnd(Segment segment, Places places, Function<PeerConfirmation, Condition> condition) {
        return Condition.allOf(places.devicesAt(segment).stream().map(end -> {
            List<PeerConfirmation> there = at(segment, end);
            return there.isEmpty() ? Condition.unknown(segment, P.getSegment_PeerConfirmations())
                    : Condition.allOf(there.stream().map(condition).toList());
        }).toList());
    }

    /** Whether an end confirms the other; misses a method that is unknown or undecided. */
    static Condition confirms(PeerConfirmation confirmation) {
        return switch (confirmation.getMethod()) {
            case UNKNOWN, UNDECIDED -> Condition.unknown(confirmation, P.getPeerConfirmation_Method());
            case NONE -> Condition.known(false);
            default -> Condition.known(true);
        };
    }

    private static List<PeerConfirmation> at(Segment segment, Device end) {
        return segment.getPeerConfirmations().stream().filter(each -> Places.deviceOf(each.getEnd()).filter(end::equals).isPresent())
                .sorted(Comparator.comparing(PeerConfirmation::getId, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }
}

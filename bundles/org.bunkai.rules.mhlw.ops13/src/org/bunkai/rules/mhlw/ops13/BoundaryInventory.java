package org.bunkai.rules.mhlw.ops13;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.base.Places;

/**
 * Whether a boundary that is not drawn is known to be missing (RULES.md §1.1): only where all boundaries of the facility are recorded.
 * Reads {@code Facility.boundaryComplete}.
 */
final class BoundaryInventory {

    private BoundaryInventory() {
    }

    /**
     * The completeness answers to ask for before a boundary between two elements counts as missing; empty if it is missing for certain. The
     * institution's facilities answer, and others only where neither element stands in one.
     */
    static List<Fact> unanswered(Places places, Element one, Element other) {
        List<Facility> there = Stream.of(one, other).map(places::facilityOf).flatMap(Optional::stream).distinct().toList();
        List<Facility> own = there.stream().filter(places.facilities()::contains).toList();
        return (own.isEmpty() ? there : own).stream().filter(facility -> facility.getBoundaryComplete() != Answer.YES)
                .map(facility -> new Fact(facility, ArchitecturePackage.eINSTANCE.getFacility_BoundaryComplete())).toList();
    }
}

package org.bunkai.rules.mhlw.ops13;

import java.util.Comparator;
import java.util.List;

import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.ResponsibilityBoundary;

/** The sides of a boundary in a fixed order, so that answers do not depend on the order in the file. */
final class Sides {

    private Sides() {
    }

    /** By id; a side without one comes first. */
    static List<BoundarySide> of(ResponsibilityBoundary boundary) {
        return boundary.getSides().stream()
                .sorted(Comparator.comparing(BoundarySide::getId, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }
}

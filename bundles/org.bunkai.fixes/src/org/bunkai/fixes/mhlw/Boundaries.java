package org.bunkai.fixes.mhlw;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.fixes.FixContext;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.BoundaryKind;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;

/** Responsibility boundaries between the two parties that a finding names. */
final class Boundaries {

    private Boundaries() {
    }

    /** The two parties between which a finding misses something; empty unless there are two, both still in the model. */
    static List<Party> parties(FixContext context) {
        List<Party> parties = Stream.concat(context.finding().others().stream(), context.finding().related().stream())
                .filter(Party.class::isInstance).map(Party.class::cast).distinct()
                .flatMap(party -> context.edited(party).stream()).toList();
        return parties.size() == 2 ? parties : List.of();
    }

    /** The boundaries that have a side of each of the parties. */
    static Stream<ResponsibilityBoundary> between(Architecture architecture, List<Party> parties) {
        return architecture.getBoundaries().stream()
                .filter(boundary -> boundary.getSides().stream().map(BoundarySide::getParty).toList().containsAll(parties));
    }

    /** A boundary of which only the place and the parties are known; what they agree on is still to be recorded. */
    static ResponsibilityBoundary create(BoundaryKind kind, Element at, List<Party> parties) {
        ResponsibilityBoundary boundary = ArchitectureFactory.eINSTANCE.createResponsibilityBoundary();
        boundary.setName(parties.stream().map(Party::getName).filter(Objects::nonNull).collect(Collectors.joining(" / ")));
        boundary.setKind(kind);
        boundary.setAt(at);
        parties.forEach(party -> {
            BoundarySide side = ArchitectureFactory.eINSTANCE.createBoundarySide();
            side.setParty(party);
            boundary.getSides().add(side);
        });
        return boundary;
    }
}

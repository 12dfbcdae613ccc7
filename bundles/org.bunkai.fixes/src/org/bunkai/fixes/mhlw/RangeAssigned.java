package org.bunkai.fixes.mhlw;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.fixes.Edits;
import org.bunkai.fixes.FixContext;
import org.bunkai.fixes.FixInput;
import org.bunkai.fixes.KeyedFix;
import org.bunkai.fixes.Proposal;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BoundaryKind;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Segment;

/**
 * Puts an element that nobody answers for into the range of one of the two parties; where they have no boundary yet, one is added at their
 * connection.
 */
final class RangeAssigned extends KeyedFix {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    RangeAssigned(String id, String... keys) {
        super(FixLabels.TEXTS, id, List.of(keys));
    }

    @Override
    protected Stream<Proposal> proposals(FixContext context) {
        List<Party> parties = Boundaries.parties(context);
        Optional<Element> connection = context.finding().related().stream().filter(related -> !(related instanceof Party))
                .map(Element.class::cast).flatMap(related -> context.edited(related).stream()).findFirst();
        return parties.isEmpty() || connection.isEmpty() ? Stream.empty() : context.edited((Element) context.finding().element()).stream()
                .map(element -> proposal(element,
                        List.of(FixInput.of(element, P.getBoundarySide_Party()).among(candidates(element, parties))),
                        (edits, values) -> assign(element, values.get(P.getBoundarySide_Party(), Party.class).orElseThrow(), parties,
                                connection.get(), edits)));
    }

    /** Both, unless it is recorded at the element itself who answers for it: a range that says something else would contradict that. */
    private static List<Party> candidates(Element element, List<Party> parties) {
        Party recorded = switch (element) {
            case Device device -> device.getAccountable();
            case Segment segment -> segment.getAccountable();
            default -> null;
        };
        return recorded == null ? parties : parties.stream().filter(recorded::equals).toList();
    }

    private static void assign(Element element, Party chosen, List<Party> parties, Element connection, Edits edits) {
        ResponsibilityBoundary boundary = Boundaries.between(edits.architecture(), parties).findFirst()
                .orElseGet(() -> Boundaries.create(BoundaryKind.COMMUNICATION_PATH, connection, parties));
        if (boundary.eContainer() == null) {
            edits.add(edits.architecture(), P.getArchitecture_Boundaries(), boundary);
        }
        boundary.getSides().stream().filter(side -> side.getParty() == chosen).findFirst()
                .ifPresent(side -> edits.add(side, P.getBoundarySide_Range(), element));
    }
}

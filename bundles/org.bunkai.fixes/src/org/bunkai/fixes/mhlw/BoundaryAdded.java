package org.bunkai.fixes.mhlw;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.fixes.Edits;
import org.bunkai.fixes.FixContext;
import org.bunkai.fixes.KeyedFix;
import org.bunkai.fixes.Proposal;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BoundaryKind;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Party;

/** Adds a boundary of one kind at the finding's element, between the two parties that the finding names, with nothing agreed yet. */
final class BoundaryAdded extends KeyedFix {

    private final BoundaryKind kind;

    BoundaryAdded(String id, BoundaryKind kind, String... keys) {
        super(FixLabels.TEXTS, id, List.of(keys));
        this.kind = kind;
    }

    @Override
    protected Stream<Proposal> proposals(FixContext context) {
        List<Party> parties = Boundaries.parties(context);
        return parties.isEmpty() ? Stream.empty() : context.edited((Element) context.finding().element()).stream()
                .map(element -> proposal(element, List.of(), (edits, values) -> add(element, parties, edits)));
    }

    private void add(Element element, List<Party> parties, Edits edits) {
        if (Boundaries.between(edits.architecture(), parties).noneMatch(each -> each.getKind() == kind && each.getAt() == element)) {
            edits.add(edits.architecture(), ArchitecturePackage.eINSTANCE.getArchitecture_Boundaries(),
                    Boundaries.create(kind, element, parties));
        }
    }
}

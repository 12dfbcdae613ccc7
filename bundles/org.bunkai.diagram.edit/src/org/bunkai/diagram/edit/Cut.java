package org.bunkai.diagram.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Software;
import org.bunkai.notation.Parties;

/** Lays a boundary of responsibility across a line. */
final class Cut {

    private Cut() {
    }

    /** Gives a new boundary its place and two sides: with the recorded parties if they are two, else open. */
    static void lay(ResponsibilityBoundary boundary, Element at) {
        boundary.setAt(at);
        List<Party> parties = parties(at);
        boolean differ = parties.get(0) != parties.get(1);
        for (Party party : parties) {
            BoundarySide side = ArchitectureFactory.eINSTANCE.createBoundarySide();
            side.setParty(differ ? party : null);
            boundary.getSides().add(side);
        }
    }

    private static List<Party> parties(Element at) {
        List<Party> parties = new ArrayList<>();
        List<Element> ends = at instanceof Software software ? List.of(Ends.device(software)) : Ends.of(at);
        if (ends.size() <= 2) {
            ends.forEach(end -> parties.add(party(end)));
        }
        while (parties.size() < 2) {
            parties.add(null);
        }
        return Collections.unmodifiableList(parties);
    }

    /** Who is recorded to stand behind an end of a line. */
    static Party party(Element end) {
        return end instanceof Network network ? Parties.of(network) : Parties.of((Device) end);
    }
}

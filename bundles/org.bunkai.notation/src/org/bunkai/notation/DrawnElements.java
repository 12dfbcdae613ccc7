package org.bunkai.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.Network;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.NetworkBox;
import org.eclipse.emf.ecore.EObject;

/** The elements of an architecture by the ids under which they are drawn. */
final class DrawnElements {

    private final Map<String, EObject> elements = new HashMap<>();
    private final Set<String> clouds = new HashSet<>();

    DrawnElements(Architecture architecture) {
        for (Iterator<EObject> all = architecture.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element && element.getId() != null) {
                elements.put(element.getId(), element);
            }
        }
        for (Network network : architecture.getNetworks()) {
            elements.put(Cards.cloudId(network), network);
            clouds.add(Cards.cloudId(network));
        }
    }

    /** The element; for the card of an external network the network; {@code null} for what only the drawing has. */
    EObject element(String id) {
        return elements.get(id);
    }

    /** Whether an id is that of the card of an external network. */
    boolean cloud(String id) {
        return clouds.contains(id);
    }

    /** Ids of everything that can have a shade: facilities, networks, cards, links. */
    static List<String> ids(Drawing drawing) {
        List<String> ids = new ArrayList<>();
        drawing.facilities().forEach(facility -> ids.add(facility.id()));
        drawing.networks().stream().map(NetworkBox::id).forEach(ids::add);
        drawing.cards().stream().map(Card::id).forEach(ids::add);
        drawing.links().stream().map(LinkLine::id).forEach(ids::add);
        return ids;
    }
}

package org.bunkai.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Identified;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.NetworkBox;
import org.eclipse.emf.ecore.EObject;

/** The elements of an architecture by the ids of what is drawn. The copy that checks work on stands in no resource, which would know. */
public final class DrawnElements {

    private final Map<String, EObject> elements = new HashMap<>();

    /** Reads an architecture once. */
    public DrawnElements(Architecture architecture) {
        for (Iterator<EObject> all = architecture.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element && element.getId() != null) {
                elements.put(element.getId(), element);
            }
        }
    }

    /**
     * The element that a shape stands for.
     *
     * @param drawn id of a shape, or of the element itself
     * @return the element as {@link DrawnId#model} tells; empty for what only the drawing has
     */
    public Optional<EObject> of(String drawn) {
        return Optional.ofNullable(elements.getOrDefault(drawn, elements.get(DrawnId.model(drawn))));
    }

    /** The element that has a shade where it is drawn: itself, or the network of a cloud; empty for other shapes that the notation adds. */
    Optional<EObject> shaded(String drawn) {
        return isCloud(drawn) ? of(drawn) : Optional.ofNullable(elements.get(drawn));
    }

    /** Whether a shape is the card of an external network. */
    boolean isCloud(String drawn) {
        return DrawnId.isCloud(drawn) && !elements.containsKey(drawn);
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

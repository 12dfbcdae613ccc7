package org.bunkai.diagram.layout;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.NetworkBox;

/**
 * Places of one view, by element id. A layout that starts from them moves as little as it can.
 *
 * @param places element id to place; ids that are not in the drawing do no harm
 */
public record SavedLayout(SortedMap<String, Place> places) {

    /** No places: everything is arranged afresh. */
    public static final SavedLayout NONE = new SavedLayout(new TreeMap<>());

    public SavedLayout {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /**
     * Returns the place of an element.
     *
     * @param id id of the element
     * @return its place, if one is saved
     */
    public Optional<Place> of(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** {@return whether nothing is saved} */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /**
     * Copies this layout with some places replaced or added.
     *
     * @param changed element id to new place
     * @return the copy
     */
    public SavedLayout with(Map<String, Place> changed) {
        SortedMap<String, Place> merged = new TreeMap<>(places);
        merged.putAll(changed);
        return new SavedLayout(merged);
    }

    /**
     * Copies this layout for an element that a person moved, with everything in it. The element is pinned: the next layout
     * leaves it exactly there (on the lattice of 12 px) and lets others give way.
     *
     * @param drawing the drawing, to know what is in the element
     * @param id id of the facility, network or card
     * @param x its new left, px
     * @param y its new top, px
     * @return the copy; this layout itself when the element has no place
     */
    public SavedLayout moved(Drawing drawing, String id, int x, int y) {
        Place before = places.get(id);
        if (before == null) {
            return this;
        }
        Map<String, Place> changed = new TreeMap<>();
        for (String inner : inside(drawing, id)) {
            of(inner).ifPresent(place -> changed.put(inner, place.shifted(x - before.x(), y - before.y())));
        }
        changed.put(id, before.movedTo(x, y));
        return with(changed);
    }

    /**
     * Copies this layout without the places of what is in some boxes, so that it is arranged anew; the boxes keep their corners.
     *
     * @param drawing the drawing, to know what is in them
     * @param ids ids of facilities and networks
     * @return the copy
     */
    public SavedLayout without(Drawing drawing, Collection<String> ids) {
        SortedMap<String, Place> kept = new TreeMap<>(places);
        ids.forEach(id -> kept.keySet().removeAll(inside(drawing, id)));
        return new SavedLayout(kept);
    }

    private static Set<String> inside(Drawing drawing, String id) {
        Set<String> ids = new HashSet<>();
        for (FacilityBox facility : drawing.facilities()) {
            for (NetworkBox network : facility.networks()) {
                if (facility.id().equals(id)) {
                    ids.add(network.id());
                }
                if (facility.id().equals(id) || network.id().equals(id)) {
                    network.cards().forEach(card -> ids.add(card.id()));
                }
            }
        }
        return ids;
    }
}

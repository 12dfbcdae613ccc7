package org.bunkai.diagram.layout;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * Returns the corners that a person gave a line.
     *
     * @param id id of the link or tie
     * @return its corners from its first end to its other end; none when it may be routed freely
     */
    public List<Point> bends(String id) {
        return of(id).filter(Place::pinned).map(Place::bends).orElse(List.of());
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
     * Copies this layout for an element that a person moved, with everything in it, lines and their boundaries too. The element
     * is pinned: the next layout leaves it exactly there (on the lattice of 12 px) and lets others give way.
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
        Set<String> inside = inside(drawing, id);
        Set<String> lines = lines(drawing, line -> inside.contains(line.from) && inside.contains(line.to));
        for (String inner : with(inside, lines, drawing)) {
            of(inner).ifPresent(place -> changed.put(inner, place.shifted(x - before.x(), y - before.y())));
        }
        changed.put(id, before.movedTo(x, y));
        return with(changed);
    }

    /**
     * Copies this layout without the places of what is in some boxes and of lines that end there, with their boundaries, so that they
     * are arranged anew; the boxes keep their corners.
     *
     * @param drawing the drawing, to know what is in them
     * @param ids ids of facilities and networks
     * @return the copy
     */
    public SavedLayout without(Drawing drawing, Collection<String> ids) {
        SortedMap<String, Place> kept = new TreeMap<>(places);
        for (String id : ids) {
            Set<String> inside = inside(drawing, id);
            Set<String> lines = lines(drawing, line -> inside.contains(line.from) || inside.contains(line.to));
            kept.keySet().removeAll(with(inside, lines, drawing));
        }
        return new SavedLayout(kept);
    }

    /** A link, tie or tunnel. */
    private record Line(String id, String from, String to) {
    }

    private static Set<String> lines(Drawing drawing, Predicate<Line> which) {
        Stream<Line> links = drawing.links().stream().map(link -> new Line(link.id(), link.a(), link.b()));
        Stream<Line> ties = drawing.cards().stream()
                .flatMap(card -> card.also().stream().map(tie -> new Line(tie.id(), card.id(), tie.network())));
        Stream<Line> tunnels = drawing.tunnels().stream().map(tunnel -> new Line(tunnel.id(), tunnel.a(), tunnel.b()));
        return Stream.of(links, ties, tunnels).flatMap(line -> line).filter(which).map(Line::id).collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> boxes, Set<String> lines, Drawing drawing) {
        Set<String> ids = new HashSet<>(boxes);
        ids.addAll(lines);
        drawing.boundaries().stream().filter(boundary -> lines.contains(boundary.on())).forEach(boundary -> ids.add(boundary.id()));
        return ids;
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

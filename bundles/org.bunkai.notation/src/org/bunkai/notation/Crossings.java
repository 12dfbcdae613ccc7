package org.bunkai.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.Segment;
import org.bunkai.notation.drawing.BoundaryMark;
import org.eclipse.emf.ecore.EObject;

/** The boundaries of the topology drawing, by the lines that they cut. */
final class Crossings {

    private final Lines lines;
    private final Map<String, List<BoundaryMark>> on = new HashMap<>();
    /** Card at either end of a line that joins two cards, end a first; a tie starts at the card of its interface. */
    private final Map<String, String[]> ends = new HashMap<>();

    Crossings(Lines lines) {
        this.lines = lines;
        lines.boundaries().forEach(boundary -> on.computeIfAbsent(boundary.on(), key -> new ArrayList<>()).add(boundary));
        lines.links().forEach(link -> ends.put(link.id(), new String[] {link.a(), link.b()}));
        lines.tunnels().forEach(tunnel -> ends.put(tunnel.id(), new String[] {tunnel.a(), tunnel.b()}));
    }

    /** The boundary as it is drawn; empty if it lies on no line. */
    Optional<BoundaryMark> of(String boundary) {
        return lines.boundaries().stream().filter(mark -> mark.id().equals(boundary)).findFirst();
    }

    /** Ids of the cards that a line joins; empty for a tie, which joins a card and a network. */
    Optional<List<String>> ends(String line) {
        return Optional.ofNullable(ends.get(line)).map(List::of);
    }

    /** What is crossed on the way to a place, each with the party that is left on its left. */
    List<BoundaryMark> of(PathWalk.Leg leg, EObject to) {
        Set<String> crossed = new LinkedHashSet<>();
        List<BoundaryMark> cuts = new ArrayList<>();
        leg.segments().stream().map(Segment::getId).forEach(crossed::add);
        Map<String, EObject> devices = new HashMap<>();
        leg.ends().forEach(end -> Optional.ofNullable(lines.lineOf(end)).ifPresent(line -> {
            crossed.add(line);
            devices.put(line, end.eContainer());
        }));
        for (String line : crossed) {
            boolean back = ends.containsKey(line) ? isCard(to, ends.get(line)[0]) : Objects.equals(devices.get(line), to);
            on.getOrDefault(line, List.of()).forEach(boundary -> cuts.add(back ? turned(boundary) : boundary));
        }
        return cuts;
    }

    private static boolean isCard(EObject place, String card) {
        return place instanceof Identified element && DrawnId.model(card).equals(element.getId());
    }

    static BoundaryMark turned(BoundaryMark boundary) {
        return new BoundaryMark(boundary.number(), boundary.id(), boundary.on(), boundary.right(), boundary.left(), boundary.agreement(),
                boundary.mark());
    }
}

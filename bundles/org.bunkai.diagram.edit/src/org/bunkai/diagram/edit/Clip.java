package org.bunkai.diagram.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.notation.Homes;
import org.bunkai.session.Copies;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A copy of a part of a drawing, to be pasted any number of times, into the same model or another. It holds the boxes and parts that were
 * chosen, the devices of the networks among them, the links, tunnels and flows that end at nothing else, and chosen boundaries on those.
 * Later edits of the model do not reach it.
 */
public final class Clip {

    /**
     * One of the things that are copied, with everything in it.
     *
     * @param element the copy, in no model
     * @param home number of the interface that decided where a device was drawn; -1: none, or no device
     */
    record Piece(EObject element, int home) {
    }

    private final List<Piece> pieces;

    private Clip(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static Clip of(Collection<? extends EObject> elements) {
        return of(outermost(elements), lines(elements));
    }

    private static Clip of(List<EObject> boxes, List<EObject> lines) {
        List<EObject> originals = Stream.concat(boxes.stream(), lines.stream()).toList();
        List<EObject> copies = Copies.of(originals);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < copies.size(); i++) {
            int home = originals.get(i) instanceof Device device
                    ? Homes.deciding(device).map(end -> device.getInterfaces().indexOf(end)).orElse(-1) : -1;
            pieces.add(new Piece(copies.get(i), home));
        }
        return new Clip(List.copyOf(pieces));
    }

    /** Whether something is put somewhere; lines are where their ends are. */
    static boolean isBox(EObject element) {
        return element instanceof Facility || element instanceof Network || element instanceof Device || element instanceof Software
                || element instanceof StorageMedium;
    }

    /** Whether nothing was chosen that can be copied. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The same once more, for one pasting. */
    Clip again() {
        List<EObject> copies = Copies.of(pieces.stream().map(Piece::element).toList());
        List<Piece> again = new ArrayList<>();
        for (int i = 0; i < copies.size(); i++) {
            again.add(new Piece(copies.get(i), pieces.get(i).home()));
        }
        return new Clip(List.copyOf(again));
    }

    /** The boxes and parts among elements, none inside another, with the devices of networks; networks first. */
    static List<EObject> outermost(Collection<? extends EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>(elements.stream().filter(Network.class::isInstance).toList());
        for (EObject element : elements) {
            if (element instanceof Network network) {
                all.addAll(MoveRules.homes(network));
            } else if (isBox(element)) {
                all.add(element);
            }
        }
        return all.stream().filter(e -> all.stream().noneMatch(o -> o != e && EcoreUtil.isAncestor(o, e))).toList();
    }

    /** The lines that end at nothing else than what is copied, and the chosen boundaries on anything that is copied. */
    private static List<EObject> lines(Collection<? extends EObject> elements) {
        List<EObject> boxes = outermost(elements);
        if (boxes.isEmpty()) {
            return List.of();
        }
        Architecture model = Ends.model(boxes.getFirst());
        List<EObject> lines = new ArrayList<>();
        Stream.<List<? extends Element>>of(model.getLinks(), model.getTunnels(), model.getFlows()).flatMap(List::stream)
                .filter(line -> ends(line).allMatch(end -> end != null && isIn(boxes, end))).forEach(lines::add);
        elements.stream().filter(ResponsibilityBoundary.class::isInstance).map(ResponsibilityBoundary.class::cast)
                .filter(b -> b.getAt() != null && (lines.contains(b.getAt()) || isIn(boxes, b.getAt()))).distinct().forEach(lines::add);
        return List.copyOf(lines);
    }

    private static Stream<? extends Element> ends(Element line) {
        return switch (line) {
            case Link link -> Stream.of(link.getEnd1(), link.getEnd2());
            case Flow flow -> Stream.of(flow.getSource(), flow.getTarget());
            case Tunnel tunnel -> tunnel.getEnds().size() < 2 ? Stream.of((Interface) null) : tunnel.getEnds().stream();
            default -> throw new IllegalArgumentException(line.eClass().getName());
        };
    }

    private static boolean isIn(List<EObject> boxes, EObject element) {
        return boxes.stream().anyMatch(box -> EcoreUtil.isAncestor(box, element));
    }
}

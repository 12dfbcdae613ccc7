package org.bunkai.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Segment;
import org.bunkai.validation.api.PathStep;
import org.eclipse.emf.ecore.EObject;

/** A reported path as places, and what leads from each to the next: links, tunnels and networks of facilities are crossed, not visited. */
final class PathWalk {

    private final List<EObject> places = new ArrayList<>();
    private final List<Leg> legs = new ArrayList<>();

    /**
     * What leads from one place to the next.
     *
     * @param segments links, tunnels and networks that are crossed, in their order
     * @param ends interfaces by which places are left and entered, as far as reported
     */
    record Leg(List<Segment> segments, List<Interface> ends) {

        Leg {
            segments = List.copyOf(segments);
            ends = List.copyOf(ends);
        }
    }

    PathWalk(List<PathStep> path) {
        List<Segment> segments = new ArrayList<>();
        List<Interface> ends = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            EObject element = place(path.get(i).element());
            if (path.get(i).via() instanceof Interface via) {
                ends.add(via);
            }
            boolean end = i == 0 || i == path.size() - 1;
            if (element instanceof Segment segment && !end && isCrossed(segment)) {
                segments.add(segment);
            } else if (places.isEmpty()) {
                places.add(element);
            } else if (element != places.getLast() || !segments.isEmpty()) {
                places.add(element);
                legs.add(new Leg(segments, ends));
                segments.clear();
                ends.clear();
            }
        }
    }

    private static boolean isCrossed(Segment segment) {
        return !(segment instanceof Network network) || network.eContainer() instanceof Facility;
    }

    /** What runs on a device is met there. */
    private static EObject place(EObject element) {
        return element instanceof Segment ? element
                : FindingMarks.of(element).stream().filter(Device.class::isInstance).findFirst().orElse(element);
    }

    /** Devices and external networks; at the ends whatever stands there. */
    List<EObject> places() {
        return places;
    }

    /** One less than places. */
    List<Leg> legs() {
        return legs;
    }

    /** The address of a device on the path: that by which it is entered, else by which it is left; empty if none is recorded. */
    String address(int place) {
        List<Interface> ends = new ArrayList<>();
        if (place > 0) {
            ends.addAll(legs.get(place - 1).ends().reversed());
        }
        if (place < legs.size()) {
            ends.addAll(legs.get(place).ends());
        }
        return ends.stream().filter(end -> end.eContainer() == places.get(place)).map(Interface::getAddress).filter(Objects::nonNull)
                .filter(address -> !address.isBlank()).findFirst().orElse("");
    }
}

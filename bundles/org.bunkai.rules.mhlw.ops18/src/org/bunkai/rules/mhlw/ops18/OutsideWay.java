package org.bunkai.rules.mhlw.ops18;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.MedicalInformation;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.eclipse.emf.ecore.EObject;

/**
 * A way between outside and a device with medical information, in or out, that is left when something has been switched off.
 *
 * @param outside an external network, or a network or device in another institution's facility
 * @param inside the device of the facility
 * @param path the path
 * @param isOpen whether it is there for sure
 */
record OutsideWay(Element outside, Device inside, ReachPath path, Condition isOpen) {

    /**
     * The first way that is there for sure, else the first that may be.
     *
     * @param devices those of the facility
     * @param switched what is switched off
     */
    static Optional<OutsideWay> left(Facility facility, List<Device> devices, Set<EObject> switched, ModelView model) {
        Places places = Places.of(model);
        Reachability reachability = model.derived(Reachability.view());
        ReachQuery query = ReachQuery.of(Relation.SESSION).withoutElements(switched);
        List<Device> inside = MedicalInformation.possiblyOn(devices);
        if (devices.stream().noneMatch(device -> isEntryLeft(device, query, places, reachability))) {
            return Optional.empty();
        }
        OutsideWay possible = null;
        for (Element outside : outside(facility, places, model)) {
            Condition isOutside = places.isOutside(outside);
            Map<Device, Reach> in = reachability.from(outside, query);
            Map<Device, Reach> out = reachability.to(outside, query);
            for (Device device : inside) {
                boolean entering = in.getOrDefault(device, Reach.NONE).compareTo(out.getOrDefault(device, Reach.NONE)) >= 0;
                Reach reach = (entering ? in : out).getOrDefault(device, Reach.NONE);
                Condition counts = Condition.allOf(isOutside, MedicalInformation.on(device));
                boolean certain = counts.isYes() && reach == Reach.MUST;
                if (certain || possible == null && reach != Reach.NONE) {
                    ReachPath path = entering ? reachability.path(outside, device, query) : reachability.path(device, outside, query);
                    OutsideWay way = new OutsideWay(outside, device, path, Condition.allOf(counts, path.exists()));
                    if (certain) {
                        return Optional.of(way);
                    }
                    possible = way;
                }
            }
        }
        return Optional.ofNullable(possible);
    }

    /** Networks outside, those of the facility's own connections first; and devices outside that are in no network. */
    private static Set<Element> outside(Facility facility, Places places, ModelView model) {
        Set<Element> outside = new LinkedHashSet<>(places.externalNetworks(facility));
        Stream<Element> networks = model.all(Network.class).map(Element.class::cast);
        Stream<Element> devices = places.devices().stream().filter(d -> places.networksOf(d).isEmpty()).map(Element.class::cast);
        Stream.concat(networks, devices).filter(element -> !places.isOutside(element).isNo()).forEach(outside::add);
        return outside;
    }

    /** Whether a device still has an interface, link or tunnel that leaves the facility. */
    private static boolean isEntryLeft(Device device, ReachQuery query, Places places, Reachability reachability) {
        Set<EObject> switched = query.without();
        return !switched.contains(device) && places.outwardSegments(device).stream().filter(segment -> !switched.contains(segment))
                .anyMatch(segment -> segment instanceof Tunnel
                        ? places.devicesAt(segment).stream().anyMatch(end -> end != device && isJoined(device, end, query, reachability))
                        : device.getInterfaces().stream().anyMatch(port -> !switched.contains(port) && isAt(port, segment)));
    }

    private static boolean isAt(Interface port, Segment segment) {
        return Places.isEnabled(port)
                && (segment instanceof Link link ? link.getEnd1() == port || link.getEnd2() == port : port.getNetwork() == segment);
    }

    private static boolean isJoined(Device one, Device other, ReachQuery query, Reachability reachability) {
        return reachability.path(one, other, query).reach() != Reach.NONE || reachability.path(other, one, query).reach() != Reach.NONE;
    }
}

package org.bunkai.rules.mhlw.ops18;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.eclipse.emf.ecore.EObject;

/**
 * What single devices of a facility are still joined with once what the incident plan names is switched: their own ports, and the network
 * devices on the way. Ports of other devices do not count, since the rest of the facility is not to be taken apart to isolate one device.
 */
final class Isolation {

    private static final ReachQuery SESSIONS = ReachQuery.of(Relation.SESSION);

    /** Between devices in one network nothing filters: what is joined has a session as well, and is cheaper to ask. */
    private static final ReachQuery JOINED = ReachQuery.of(Relation.CONNECTED);

    private final Facility facility;
    private final Set<EObject> points;
    private final Set<EObject> atNetworkDevices;
    private final Places places;
    private final Reachability reachability;

    private Isolation(Facility facility, Set<EObject> points, ModelView model) {
        this.facility = facility;
        this.points = points;
        this.atNetworkDevices = points.stream().filter(p -> Places.deviceOf(p).filter(NetworkDevice.class::isInstance).isPresent())
                .collect(Collectors.toSet());
        this.places = Places.of(model);
        this.reachability = model.derived(Reachability.view());
    }

    static Isolation of(Facility facility, Set<EObject> points, ModelView model) {
        return new Isolation(facility, points, model);
    }

    /** A session path between a device and another one, or an external network, that is left; network devices alone do not count. */
    ReachPath leftOf(Device device) {
        if (isSwitched(device)) {
            return ReachPath.NONE;
        }
        Set<EObject> switched = new HashSet<>(atNetworkDevices);
        device.getInterfaces().stream().filter(points::contains).forEach(switched::add);
        return neighbour(device, switched).map(other -> reachability.path(device, other, JOINED.withoutElements(switched)))
                .orElseGet(() -> fartherOf(device, SESSIONS.withoutElements(switched)));
    }

    /** Itself or its host is a point, or all its interfaces or all of its host's are. */
    private boolean isSwitched(Device device) {
        Set<Device> seen = new HashSet<>();
        for (Device each = device; each != null && seen.add(each); each = each.getHostedOn()) {
            List<Interface> ports = each.getInterfaces().stream().filter(Places::isEnabled).toList();
            if (points.contains(each) || !ports.isEmpty() && points.containsAll(ports)) {
                return true;
            }
        }
        return false;
    }

    /** The first other device in a network of the device: nothing lies between them. */
    private Optional<Device> neighbour(Device device, Set<EObject> switched) {
        return places.networksOf(device).stream().filter(network -> isOn(device, network, switched))
                .flatMap(network -> places.devicesOn(network).stream().filter(other -> isOn(other, network, switched)))
                .filter(other -> other != device && !(other instanceof NetworkDevice)).findFirst();
    }

    private static boolean isOn(Device device, Network network, Set<EObject> switched) {
        return device.getInterfaces().stream().anyMatch(i -> i.getNetwork() == network && Places.isEnabled(i) && !switched.contains(i));
    }

    private ReachPath fartherOf(Device device, ReachQuery query) {
        Stream<ReachPath> out = strongest(reachability.from(device, query)).map(other -> reachability.path(device, other, query)).stream();
        Stream<ReachPath> in = strongest(reachability.to(device, query)).map(other -> reachability.path(other, device, query)).stream();
        Stream<ReachPath> external = places.externalNetworks(facility).stream()
                .flatMap(n -> Stream.of(reachability.path(device, n, query), reachability.path(n, device, query)));
        return Stream.of(out, in, external).flatMap(paths -> paths).reduce(ReachPath.NONE, ReachPath::stronger);
    }

    private static Optional<Device> strongest(Map<Device, Reach> reached) {
        return reached.entrySet().stream().filter(each -> !(each.getKey() instanceof NetworkDevice))
                .reduce((one, other) -> other.getValue().compareTo(one.getValue()) > 0 ? other : one).map(Map.Entry::getKey);
    }
}

package org.bunkai.workbench.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Network;
import org.eclipse.emf.ecore.EObject;

/**
 * An element where it is connected. A device with interfaces in several networks has a place in each.
 *
 * @param element the element
 * @param above what it is shown below, {@code null} for the outermost ones
 * @param below what is shown below it
 */
record Place(EObject element, EObject above, List<Place> below) {

    /** Facilities with their networks, then the networks outside; in each network its devices, and last in a facility those in none. */
    static List<Place> of(Architecture architecture) {
        Map<Network, Set<Device>> members = members(architecture);
        List<Place> places = new ArrayList<>();
        for (Facility facility : architecture.getFacilities()) {
            Stream<Place> networks = facility.getNetworks().stream().map(network -> place(network, facility, members));
            Stream<Place> alone = facility.getDevices().stream().filter(device -> networks(device).findAny().isEmpty())
                    .map(device -> new Place(device, facility, List.of()));
            places.add(new Place(facility, null, Stream.concat(networks, alone).toList()));
        }
        architecture.getNetworks().forEach(network -> places.add(place(network, null, members)));
        return places;
    }

    private static Place place(Network network, EObject above, Map<Network, Set<Device>> members) {
        return new Place(network, above, members.getOrDefault(network, Set.of()).stream()
                .map(device -> new Place(device, network, List.of())).toList());
    }

    private static Map<Network, Set<Device>> members(Architecture architecture) {
        Map<Network, Set<Device>> members = new LinkedHashMap<>();
        architecture.getFacilities().stream().flatMap(facility -> facility.getDevices().stream()).forEach(device -> networks(device)
                .forEach(network -> members.computeIfAbsent(network, key -> new LinkedHashSet<>()).add(device)));
        return members;
    }

    private static Stream<Network> networks(Device device) {
        return device.getInterfaces().stream().map(Interface::getNetwork).filter(Objects::nonNull);
    }

    /** Places of one element below one other are the same to a viewer, whatever is below them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && place.element == element && place.above == above;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(element) * 31 + System.identityHashCode(above);
    }
}

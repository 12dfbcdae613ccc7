package org.bunkai.workbench.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Network;
import org.junit.jupiter.api.Test;

/** Devices stand where they are connected. */
class PlaceTest {

    private static final ArchitectureFactory F = ArchitectureFactory.eINSTANCE;

    private final Facility facility = F.createFacility();

    @Test
    void aDeviceStandsInEveryNetworkOrAlone() {
        Architecture architecture = F.createArchitecture();
        facility.setName("本院");
        architecture.getFacilities().add(facility);
        Network inside = network("院内");
        facility.getNetworks().add(inside);
        Network internet = network("インターネット");
        architecture.getNetworks().add(internet);
        device("ルータ", internet, inside);
        device("端末", inside, inside);
        device("予備機");
        assertEquals("本院[院内[ルータ,端末],予備機],インターネット[ルータ]", text(Place.of(architecture)));
    }

    private static Network network(String name) {
        Network network = F.createNetwork();
        network.setName(name);
        return network;
    }

    private void device(String name, Network... networks) {
        Device device = F.createServer();
        device.setName(name);
        List.of(networks).forEach(network -> {
            Interface end = F.createInterface();
            end.setNetwork(network);
            device.getInterfaces().add(end);
        });
        facility.getDevices().add(device);
    }

    private static String text(List<Place> places) {
        return places.stream().map(place -> ((Element) place.element()).getName()
                + (place.below().isEmpty() ? "" : "[" + text(place.below()) + "]")).collect(Collectors.joining(","));
    }
}

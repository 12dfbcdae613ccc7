package org.bunkai.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Network;

/** Where devices are drawn: each in its home network, that of its first interface inside its own facility. */
public final class Homes {

    private Homes() {
    }

    /** The interface that decides in which network a device is drawn; empty if the device stands in none of its facility. */
    public static Optional<Interface> deciding(Device device) {
        return device.getInterfaces().stream().filter(Homes::isPresent)
                .filter(i -> i.getNetwork() != null && i.getNetwork().eContainer() == device.eContainer()).findFirst();
    }

    /** The network that a device is drawn in, or {@code null} if it stands in none of its facility. */
    public static Network of(Device device) {
        return deciding(device).map(Interface::getNetwork).orElse(null);
    }

    /** Whether an interface is there: unknown counts as enabled (RULES.md §1.3). */
    public static boolean isPresent(Interface end) {
        return end.getEnabled() != Answer.NO;
    }

    /** Devices of a facility by home network; those without one under {@code null}. */
    public static Map<Network, List<Device>> in(Facility facility) {
        Map<Network, List<Device>> homes = new LinkedHashMap<>();
        facility.getDevices().forEach(d -> homes.computeIfAbsent(of(d), n -> new ArrayList<>()).add(d));
        return homes;
    }
}

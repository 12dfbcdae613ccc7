package org.bunkai.notation;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Party;

/** Whose a thing is where a line of a drawing ends at it: what is recorded, {@code null} if nothing is. */
public final class Parties {

    private Parties() {
    }

    /** Who answers for a device, else who operates its facility. */
    public static Party of(Device device) {
        return of(device, device.eContainer());
    }

    /** As {@link #of(Device)}, if the device stood in another container. */
    public static Party of(Device device, Object container) {
        return device.getAccountable() != null ? device.getAccountable() : operator(container);
    }

    /** Who operates a network in a facility, else its facility; the carrier of an external one. */
    public static Party of(Network network) {
        return of(network, network.eContainer());
    }

    /** As {@link #of(Network)}, if the network stood in another container. */
    public static Party of(Network network, Object container) {
        if (!(container instanceof Facility)) {
            return network.getCarrier();
        }
        return network.getOperator() != null ? network.getOperator() : operator(container);
    }

    private static Party operator(Object container) {
        return container instanceof Facility facility ? facility.getOperator() : null;
    }
}

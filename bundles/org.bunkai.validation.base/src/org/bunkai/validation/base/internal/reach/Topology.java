package org.bunkai.validation.base.internal.reach;

import java.util.List;
import java.util.Map;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.base.Truth;
import org.eclipse.emf.ecore.EObject;

/**
 * The model as reachability sees it, read once. Stations, nodes and ports refer to each other by index; the order of stations and nodes is
 * that of the ids. Ports of stations that may pass something on come first ({@code index < through}).
 *
 * @param stations the devices that are not planned
 * @param nodes networks, links and pairs of tunnel ends
 * @param ports where stations are attached to nodes
 * @param through how many ports belong to stations that may forward or relay
 * @param sites the facilities
 * @param signatures who is told apart by filters
 * @param services which services are told apart by filters
 * @param stationOf the index of a device
 * @param nodesOf the indices of a segment: one, or for a tunnel one per pair of ends; for a link inside a network that of the network
 * @param tunnels the tunnels, those without two ends in the model included
 * @param groups stations that no question can tell apart
 */
record Topology(Station[] stations, Node[] nodes, Port[] ports, int through, Site[] sites, Signatures signatures, Services services,
        Map<Device, Integer> stationOf, Map<Segment, int[]> nodesOf, List<Tunnel> tunnels, Groups groups) {

    /** No station, site or port. */
    static final int NOBODY = -1;

    /** {@link Port#zone} of a port that is the end of a link only. */
    static final int NO_NETWORK = -1;

    /** {@link Port#zone} of a tunnel end, which is no port at all. */
    static final int NO_ZONE = -2;

    /**
     * A device.
     *
     * @param bridge passes between ports of one zone unfiltered (switch, access point, IDS, media converter)
     * @param forwards whether it passes packets between nodes otherwise
     * @param relays whether it relays sessions
     * @param filters what it lets through, {@code null} if that is not recorded
     * @param ports in the order of nodes
     */
    record Station(Device device, int site, boolean bridge, Truth forwards, Truth relays, Filters filters, int[] ports) {

        boolean through() {
            return bridge || forwards != Truth.NO || relays != Truth.NO;
        }
    }

    /**
     * A medium: what one port sends, all other ports receive.
     *
     * @param site where a network is, {@link #NOBODY} for others
     * @param stranger the signature of a sender on a network that is no device of the model
     * @param ports in the order of stations
     * @param through those of them that belong to stations that may forward or relay
     */
    record Node(Segment segment, int site, int stranger, int[] ports, int[] through) {
    }

    /**
     * A station at a node.
     *
     * @param zone the node of the network the port is in, {@link #NO_NETWORK} or {@link #NO_ZONE}
     * @param signature of the station when it sends or receives here
     * @param interfaces by which it is attached, none for a tunnel; in the order of ids
     * @param unaddressed the facts whose lack leaves open which addresses the station has here
     */
    record Port(int station, int node, int zone, int signature, List<Interface> interfaces, List<Fact> unaddressed) {
    }

    /**
     * A facility.
     *
     * @param complete its external connections are known to be all drawn
     * @param connected some are drawn
     */
    record Site(Facility facility, boolean complete, boolean connected) {

        /** What is not drawn may lead in or out (RULES.md §1.3, adjacent). */
        boolean open() {
            return !complete && !connected;
        }
    }

    /** Stations with equal attachments and signatures that pass nothing on: group by station, and one station for each group. */
    record Groups(int[] of, int[] representative) {
    }

    /** The port by which a station is at a node that it is at; there is one only. */
    int portAt(Station station, int node) {
        int low = 0;
        int high = station.ports.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ports[station.ports[middle]].node < node) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return station.ports[low];
    }

    Station station(Port port) {
        return stations[port.station];
    }

    /** Whether a switch or the like passes between two of its ports as within one network. */
    boolean isBridged(int in, int out) {
        int zone = ports[in].zone;
        return station(ports[in]).bridge && zone != NO_ZONE && zone == ports[out].zone;
    }

    /** The site that holds an element with this index of its own; {@code null} outside of all. */
    Site site(int index) {
        return index == NOBODY ? null : sites[index];
    }

    /** Whether two sites may have a connection that is not drawn (RULES.md §1.3, adjacent). */
    boolean mayBeJoined(Site one, Site other) {
        return one != other && (one != null && one.open() || other != null && other.open());
    }

    /** Whether a port belongs to a station that may forward or relay. */
    boolean isThrough(int port) {
        return port != NOBODY && port < through;
    }

    /** The index of an element of {@code nodes}, if it has one. */
    int[] nodes(EObject segment) {
        return segment instanceof Segment s ? nodesOf.getOrDefault(s, new int[0]) : new int[0];
    }
}

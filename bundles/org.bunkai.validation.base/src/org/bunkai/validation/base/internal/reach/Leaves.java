package org.bunkai.validation.base.internal.reach;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.bunkai.model.architecture.Network;
import org.bunkai.validation.base.internal.reach.Topology.Node;
import org.bunkai.validation.base.internal.reach.Topology.Station;

/**
 * Networks with one way out. Packets of a device on such a leaf all leave it by one port of one station, the gateway; if the gateway treats
 * several leaves alike, what lies behind it is the same for the devices of all of them. A search for one of them, with the leaf and the
 * port exchanged, is one for all. Not so for sessions, which may be relayed inside a leaf.
 */
final class Leaves {

    /** Devices with one port, in a leaf, by gateway and signature. */
    private record Kind(int gateway, int signature) {
    }

    private final Topology topology;
    private final int[] gatewayPort;
    private final int[] kindOf;

    Leaves(Topology topology) {
        this.topology = topology;
        gatewayPort = new int[topology.nodes().length];
        Arrays.setAll(gatewayPort, this::findGatewayPort);
        kindOf = new int[topology.stations().length];
        Map<Kind, Integer> kinds = new HashMap<>();
        Arrays.setAll(kindOf, s -> {
            int port = onlyPort(topology.stations()[s]);
            return port == Topology.NOBODY || gatewayPort[topology.ports()[port].node()] == Topology.NOBODY ? Topology.NOBODY
                    : kinds.computeIfAbsent(new Kind(gateway(port), topology.ports()[port].signature()), k -> kinds.size());
        });
    }

    /** A number for all devices in leaves that lead to the same; {@link Topology#NOBODY} for those that are not in a leaf. */
    int kindOf(int station) {
        return kindOf[station];
    }

    /** The leaf that an end is in, if it is a device in a leaf that is as drawn; else {@link Topology#NOBODY}. */
    int leafOf(Scene scene, Endpoint end) {
        if (end.isNetwork() || kindOf[end.station()] == Topology.NOBODY || end.doors().isEmpty()) {
            return Topology.NOBODY;
        }
        int node = end.doors().getFirst().node();
        return scene.isUp(node, true) && scene.hasPort(gatewayPort[node]) ? node : Topology.NOBODY;
    }

    private int gateway(int port) {
        return topology.ports()[gatewayPort[topology.ports()[port].node()]].station();
    }

    /** The port of a device that passes nothing on and has no other. */
    private static int onlyPort(Station station) {
        return station.through() || station.ports().length != 1 ? Topology.NOBODY : station.ports()[0];
    }

    private int findGatewayPort(int index) {
        Node node = topology.nodes()[index];
        if (!(node.segment() instanceof Network network)) {
            return Topology.NOBODY;
        }
        int[] outward = Arrays.stream(node.through()).filter(p -> topology.station(topology.ports()[p]).ports().length > 1).toArray();
        if (outward.length != 1) {
            return Topology.NOBODY;
        }
        Station gateway = topology.station(topology.ports()[outward[0]]);
        boolean treatedAlike = (gateway.filters() == null || !gateway.filters().names(network))
                && Arrays.stream(gateway.ports()).filter(p -> topology.ports()[p].zone() == index).count() == 1;
        return treatedAlike ? outward[0] : Topology.NOBODY;
    }
}

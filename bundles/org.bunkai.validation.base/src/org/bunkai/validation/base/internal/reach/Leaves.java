package org.bunkai.validation.base.internal.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.bunkai.model.architecture.Network;
import org.bunkai.validation.base.internal.reach.Topology.Node;
import org.bunkai.validation.base.internal.reach.Topology.Station;

/**
 * Networks with one way out. Packets of a device on such a leaf all leave it by one port of one station, the gateway; if the gateway treats
 * several leaves alike, what lies behind it is the same for the devices of all of them. A search for one of them, with the leaf and the
 * port exchanged, is one for all. Not so for sessions, which may be relayed inside a leaf. Leaves that a scene has cut off from their
 * gateways are alike, too.
 */
final class Leaves {

    /** Devices with one port, in a leaf, by gateway and signature. */
    private record Kind(int gateway, int signature) {
    }

    private final Topology topology;
    private final int[] gatewayPort;
    private final int[] kindOf;
    private final List<List<Integer>> members = new ArrayList<>();

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
        kinds.forEach((kind, number) -> members.add(new ArrayList<>()));
        for (int s = 0; s < kindOf.length; s++) {
            if (kindOf[s] != Topology.NOBODY) {
                members.get(kindOf[s]).add(s);
            }
        }
    }

    /** A number for all devices in leaves that lead to the same; for an end in a leaf. */
    int kindOf(Scene scene, Endpoint end, int leaf) {
        int kind = kindOf[end.station()];
        return isCut(scene, leaf) ? members.size() + kind : kind;
    }

    /** The leaf that an end is in, if it is a device in a leaf; else {@link Topology#NOBODY}. */
    int leafOf(Scene scene, Endpoint end) {
        if (end.isNetwork() || kindOf[end.station()] == Topology.NOBODY || end.doors().isEmpty()) {
            return Topology.NOBODY;
        }
        int node = end.doors().getFirst().node();
        return scene.isUp(node, true) ? node : Topology.NOBODY;
    }

    /** The first device that leads to the same as an end in a leaf, from one of the leaves wanted; {@code null} if there is none. */
    Endpoint standIn(Scene scene, Endpoint end, int leaf, IntPredicate wanted) {
        for (int station : members.get(kindOf[end.station()])) {
            int port = topology.stations()[station].ports()[0];
            int node = topology.ports()[port].node();
            if (wanted.test(node) && !scene.isDisturbed(station) && scene.isUp(node, true) && isCut(scene, node) == isCut(scene, leaf)) {
                return scene.endpoint(topology.stations()[station].device());
            }
        }
        return null;
    }

    private boolean isCut(Scene scene, int leaf) {
        return !scene.hasPort(gatewayPort[leaf]);
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

package org.bunkai.validation.base.internal.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Network;
import org.bunkai.validation.base.internal.reach.Topology.Node;
import org.bunkai.validation.base.internal.reach.Topology.Station;

/**
 * Networks with one way out. Packets of a leaf, or of a device with one port on it, all leave it by one port of one station, the gateway;
 * if the gateway treats several leaves alike, what lies behind it is the same for all of them. A search for one of them, with the leaf and
 * the port exchanged, is one for all. Not so for sessions, which may be relayed inside a leaf. Leaves that a scene has cut off from their
 * gateways are alike, too.
 */
final class Leaves {

    /** Ends in leaves, by gateway and how they send and receive. */
    private record Kind(int gateway, Object doors) {
    }

    /** How some of a network send and receive; a gateway that is alone in it does not receive what it sends. */
    private record NetworkDoor(int signature, boolean gatewayOnly) {
    }

    private final Topology topology;
    private final int[] gatewayPort;
    private final int[] kindOfStation;
    private final int[] kindOfNode;
    private final List<List<Element>> members = new ArrayList<>();

    /** @param scene with nothing taken out */
    Leaves(Scene scene) {
        topology = scene.topology();
        gatewayPort = new int[topology.nodes().length];
        Arrays.setAll(gatewayPort, this::findGatewayPort);
        Map<Kind, Integer> kinds = new HashMap<>();
        kindOfStation = new int[topology.stations().length];
        Arrays.setAll(kindOfStation, s -> number(kinds, kind(topology.stations()[s]), topology.stations()[s].device()));
        kindOfNode = new int[topology.nodes().length];
        Arrays.setAll(kindOfNode, n -> number(kinds, kind(scene, n), (Element) topology.nodes()[n].segment()));
    }

    private int number(Map<Kind, Integer> kinds, Kind kind, Element member) {
        if (kind == null) {
            return Topology.NOBODY;
        }
        int number = kinds.computeIfAbsent(kind, k -> kinds.size());
        if (number == members.size()) {
            members.add(new ArrayList<>());
        }
        members.get(number).add(member);
        return number;
    }

    private Kind kind(Station station) {
        int port = station.ports().length == 1 ? station.ports()[0] : Topology.NOBODY;
        return port == Topology.NOBODY || gatewayPort[topology.ports()[port].node()] == Topology.NOBODY ? null
                : new Kind(gateway(topology.ports()[port].node()), topology.ports()[port].signature());
    }

    private Kind kind(Scene scene, int node) {
        return gatewayPort[node] == Topology.NOBODY ? null
                : new Kind(gateway(node), scene.endpoint((Network) topology.nodes()[node].segment()).doors().stream()
                        .map(door -> new NetworkDoor(door.signature(), door.station() == gateway(node))).toList());
    }

    /** A number for all ends in leaves that lead to the same; for an end in a leaf. */
    int kindOf(Scene scene, Endpoint end, int leaf) {
        return isCut(scene, leaf) ? members.size() + kindOf(end) : kindOf(end);
    }

    private int kindOf(Endpoint end) {
        return end.isNetwork() ? kindOfNode[end.node()] : kindOfStation[end.station()];
    }

    /** The leaf that an end is in, if it is a leaf or a device in one; else {@link Topology#NOBODY}. */
    int leafOf(Scene scene, Endpoint end) {
        if (kindOf(end) == Topology.NOBODY || end.doors().isEmpty()) {
            return Topology.NOBODY;
        }
        int node = end.doors().getFirst().node();
        return scene.isUp(node, true) && !(end.isNetwork() && scene.isLessened(node)) ? node : Topology.NOBODY;
    }

    /** The first end that leads to the same as an end in a leaf, from one of the leaves wanted; {@code null} if there is none. */
    Endpoint standIn(Scene scene, Endpoint end, int leaf, IntPredicate wanted) {
        for (Element member : members.get(kindOf(end))) {
            if (scene.has(member)) {
                Endpoint other = scene.endpoint(member);
                int node = leafOf(scene, other);
                if (node != Topology.NOBODY && wanted.test(node) && isCut(scene, node) == isCut(scene, leaf)
                        && (other.isNetwork() || !scene.isDisturbed(other.station()))) {
                    return other;
                }
            }
        }
        return null;
    }

    private boolean isCut(Scene scene, int leaf) {
        return !scene.hasPort(gatewayPort[leaf]);
    }

    private int gateway(int leaf) {
        return topology.ports()[gatewayPort[leaf]].station();
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

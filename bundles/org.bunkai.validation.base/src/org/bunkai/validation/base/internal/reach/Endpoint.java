package org.bunkai.validation.base.internal.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.validation.base.internal.reach.Topology.Node;
import org.bunkai.validation.base.internal.reach.Topology.Port;

/**
 * A source or target: all ways in which it sends or receives.
 *
 * @param station {@link Topology#NOBODY} for a network
 * @param node {@link Topology#NOBODY} for a device
 */
record Endpoint(int station, int node, List<Door> doors) {

    /** A device or network that the scene has. */
    static Endpoint of(Scene scene, Element element) {
        return element instanceof Device device ? of(scene, scene.topology().stationOf().get(device))
                : ofNode(scene, scene.topology().nodes(element)[0]);
    }

    /** A device. */
    static Endpoint of(Scene scene, int station) {
        List<Door> doors = new ArrayList<>();
        for (int p : scene.topology().stations()[station].ports()) {
            Port port = scene.topology().ports()[p];
            if (scene.hasPort(p)) {
                doors.add(new Door(port.node(), station, p, port.signature(), p));
            }
        }
        return new Endpoint(station, Topology.NOBODY, doors);
    }

    /**
     * Everything on a network: its devices, and a stranger. Those that no filter tells apart are one door; where it is a single device,
     * the door knows it, because it does not receive what it sends itself.
     */
    private static Endpoint ofNode(Scene scene, int index) {
        Node node = scene.topology().nodes()[index];
        Map<Integer, Door> doors = new TreeMap<>();
        doors.put(node.stranger(), new Door(index, Topology.NOBODY, Topology.NOBODY, node.stranger(), Topology.NOBODY));
        for (int p : node.ports()) {
            Port port = scene.topology().ports()[p];
            if (scene.hasPort(p)) {
                doors.merge(port.signature(), new Door(index, port.station(), p, port.signature(), p),
                        (first, second) -> new Door(index, Topology.NOBODY, Topology.NOBODY, first.signature(), first.witness()));
            }
        }
        return new Endpoint(Topology.NOBODY, index, List.copyOf(doors.values()));
    }

    /** The way by a node with a signature: no two are the same in both. The only one, or one of a network, stands for that of like ends. */
    Door door(int at, int signature) {
        if (doors.size() == 1) {
            return doors.getFirst();
        }
        for (Door door : doors) {
            if ((isNetwork() || door.node() == at) && door.signature() == signature) {
                return door;
            }
        }
        throw new IllegalArgumentException("no way by node " + at);
    }

    /** Whether there is a way by a node. */
    boolean isAt(int index) {
        for (int i = 0; i < doors.size(); i++) {
            if (doors.get(i).node() == index) {
                return true;
            }
        }
        return false;
    }

    /** Those ways only that meet a condition. */
    Endpoint only(Predicate<Door> condition) {
        return new Endpoint(station, node, doors.stream().filter(condition).toList());
    }

    Map<Integer, List<Door>> byNode() {
        return doors.stream().collect(Collectors.groupingBy(Door::node));
    }

    List<Integer> signatures() {
        return doors.stream().map(Door::signature).distinct().toList();
    }

    boolean isNetwork() {
        return node != Topology.NOBODY;
    }
}

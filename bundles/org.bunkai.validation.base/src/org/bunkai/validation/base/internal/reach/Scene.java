package org.bunkai.validation.base.internal.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.internal.reach.Topology.Node;
import org.bunkai.validation.base.internal.reach.Topology.Port;
import org.bunkai.validation.base.internal.reach.Topology.Site;
import org.eclipse.emf.ecore.EObject;

/** A topology without the elements that a query takes out, and with its tunnels decided. */
final class Scene {

    private static final byte DOWN = 0;
    private static final byte UNCERTAIN = 1;
    private static final byte UP = 2;

    private final Topology topology;
    private final Set<EObject> without;
    private final Scene whole;
    private final BitSet portGone = new BitSet();
    private final byte[] state;
    private final BitSet disturbed = new BitSet();
    private final BitSet lessened = new BitSet();
    private final Region region = Region.whole(this);
    private final Map<Element, Endpoint> endpoints = new ConcurrentHashMap<>();

    /** The topology with nothing taken out. */
    Scene(Topology topology) {
        this(topology, Set.of(), null);
    }

    /** A scene with something taken out. */
    Scene(Scene whole, Set<EObject> without) {
        this(whole.topology, without, whole);
    }

    private Scene(Topology topology, Set<EObject> without, Scene whole) {
        this.topology = topology;
        this.without = without;
        this.whole = whole;
        this.state = new byte[topology.nodes().length];
        takeOut();
        decideMedia();
        new Tunnels().decide();
    }

    Topology topology() {
        return topology;
    }

    /** All of it. */
    Region region() {
        return region;
    }

    boolean hasPort(int port) {
        return !portGone.get(port);
    }

    boolean hasInterface(Interface port) {
        return !without.contains(port);
    }

    /** Whether a node carries packets, for sure or at all. */
    boolean isUp(int node, boolean certain) {
        return state[node] >= (certain ? UP : UNCERTAIN);
    }

    /** Whether an element is in the model and not taken out. */
    boolean has(EObject element) {
        return (without.isEmpty() || !without.contains(element)) && (element instanceof Device d ? topology.stationOf().containsKey(d)
                : element instanceof Network n && topology.nodesOf().containsKey(n));
    }

    /** Whether a station lost ports, so that it differs from the others of its group. */
    boolean isDisturbed(int station) {
        return station != Topology.NOBODY && disturbed.get(station);
    }

    /** Whether no station lost ports. */
    boolean isAsDrawn() {
        return disturbed.isEmpty();
    }

    /** Whether no other station lost ports. */
    boolean isAsDrawnBeside(int station) {
        return disturbed.isEmpty() || disturbed.cardinality() == 1 && isDisturbed(station);
    }

    /** All ways in which a device or network that the scene has sends or receives. */
    Endpoint endpoint(Element element) {
        if (whole != null && !isLessened(element)) {
            return whole.endpoint(element);
        }
        Endpoint known = endpoints.get(element);
        return known == null ? endpoints.computeIfAbsent(element, e -> Endpoint.of(this, e)) : known;
    }

    private boolean isLessened(Element element) {
        return element instanceof Device device ? isDisturbed(topology.stationOf().get(device)) : isLessened(topology.nodes(element)[0]);
    }

    /** Whether a node lost ports. */
    boolean isLessened(int node) {
        return lessened.get(node);
    }

    /** An end with all its ways. */
    Endpoint whole(Endpoint end) {
        return endpoint(end.isNetwork() ? (Element) topology.nodes()[end.node()].segment() : topology.stations()[end.station()].device());
    }

    /** One station for each group that is as the group was drawn; where there is none, the group is empty now and any will do. */
    int[] representatives() {
        int[] representatives = topology.groups().representative().clone();
        for (int s = 0; s < topology.stations().length && !disturbed.isEmpty(); s++) {
            int group = topology.groups().of()[s];
            if (isDisturbed(representatives[group]) && !isDisturbed(s)) {
                representatives[group] = s;
            }
        }
        return representatives;
    }

    private void takeOut() {
        Set<Device> touched = new HashSet<>();
        for (EObject element : without) {
            if (element instanceof Device device) {
                touched.add(device);
            } else if (element instanceof Interface port && port.eContainer() instanceof Device device) {
                touched.add(device);
            }
        }
        for (Device device : touched) {
            Integer station = topology.stationOf().get(device);
            if (station != null) {
                disturbed.set(station);
                for (int p : topology.stations()[station].ports()) {
                    List<Interface> interfaces = topology.ports()[p].interfaces();
                    if (without.contains(device) || !interfaces.isEmpty() && without.containsAll(interfaces)) {
                        portGone.set(p);
                        lessened.set(topology.ports()[p].node());
                    }
                }
            }
        }
    }

    private void decideMedia() {
        for (int n = 0; n < state.length; n++) {
            Node node = topology.nodes()[n];
            boolean gone = without.contains(node.segment())
                    || !(node.segment() instanceof Network) && Arrays.stream(node.ports()).anyMatch(portGone::get);
            state[n] = gone || node.segment() instanceof Tunnel ? DOWN : UP;
        }
    }

    /**
     * Which tunnels are up. Both the possible and the certain ones are a least fixed point: a tunnel without recorded carrier path is added
     * once its ends reach each other over what is there already, its own pairs of ends left aside; so none carries itself.
     */
    private final class Tunnels {

        private final Map<Tunnel, int[]> nodes = new HashMap<>();
        private final Set<Tunnel> lost = new HashSet<>();
        private final Set<Integer> pending = new HashSet<>();

        void decide() {
            for (Tunnel tunnel : topology.tunnels()) {
                if (!without.contains(tunnel)) {
                    nodes.put(tunnel, topology.nodes(tunnel));
                }
            }
            if (nodes.isEmpty()) {
                return;
            }
            findLost();
            begin();
            while (promote(UNCERTAIN)) { }
            pending.clear();
            nodes.values().forEach(indices -> Arrays.stream(indices).filter(n -> state[n] == UNCERTAIN).forEach(pending::add));
            while (promote(UP)) { }
        }

        /** Tunnels that lose a recorded carrier element, or are carried by such a tunnel. */
        private void findLost() {
            boolean changed = true;
            while (changed) {
                changed = false;
                for (Tunnel tunnel : nodes.keySet()) {
                    if (!lost.contains(tunnel) && tunnel.getCarrierPath().stream().anyMatch(this::isLost)) {
                        changed = lost.add(tunnel);
                    }
                }
            }
        }

        private boolean isLost(EObject carrier) {
            return without.contains(carrier) || lost.contains(carrier)
                    || carrier instanceof Interface port && without.contains(port.eContainer())
                    || !(carrier instanceof Tunnel) && carrier instanceof Segment && !(carrier instanceof Network)
                            && Arrays.stream(topology.nodes(carrier)).anyMatch(n -> state[n] == DOWN);
        }

        /** An end, or a device on the carrier path, that is cut off from a recorded carrier segment carries nothing any more. */
        private boolean isCutOff(Tunnel tunnel, int node) {
            Set<Integer> stations = new HashSet<>();
            Arrays.stream(topology.nodes()[node].ports()).forEach(p -> stations.add(topology.ports()[p].station()));
            for (EObject carrier : tunnel.getCarrierPath()) {
                if (carrier instanceof Device device && topology.stationOf().containsKey(device)) {
                    stations.add(topology.stationOf().get(device));
                }
            }
            return stations.stream().flatMapToInt(s -> Arrays.stream(topology.stations()[s].ports()))
                    .filter(portGone::get)
                    .anyMatch(p -> tunnel.getCarrierPath().contains(topology.nodes()[topology.ports()[p].node()].segment()));
        }

        private void begin() {
            nodes.forEach((tunnel, indices) -> {
                for (int n : indices) {
                    boolean ended = Arrays.stream(topology.nodes()[n].ports()).anyMatch(portGone::get);
                    if (ended || lost.contains(tunnel) || isCutOff(tunnel, n)) {
                        state[n] = DOWN;
                    } else if (!tunnel.getCarrierPath().isEmpty() || !isInventoryComplete(n)) {
                        state[n] = UNCERTAIN;
                    } else {
                        pending.add(n);
                    }
                }
            });
        }

        private boolean isInventoryComplete(int node) {
            return Arrays.stream(topology.nodes()[node].ports()).allMatch(p -> {
                Site site = topology.site(topology.station(topology.ports()[p]).site());
                return site == null || site.complete();
            });
        }

        private boolean promote(byte to) {
            List<Integer> promoted = new ArrayList<>();
            for (int node : pending) {
                Tunnel tunnel = (Tunnel) topology.nodes()[node].segment();
                boolean carried = tunnel.getCarrierPath().isEmpty() ? endsReach(tunnel, node, to == UP)
                        : tunnel.getCarrierPath().stream().allMatch(this::isPresent);
                if (carried) {
                    promoted.add(node);
                }
            }
            promoted.forEach(n -> state[n] = to);
            pending.removeAll(promoted);
            return !promoted.isEmpty();
        }

        private boolean isPresent(EObject carrier) {
            return switch (carrier) {
                case Device device -> topology.stationOf().containsKey(device);
                case Tunnel tunnel -> {
                    int[] pairs = topology.nodes(tunnel);
                    yield pairs.length > 0 && Arrays.stream(pairs).allMatch(n -> state[n] == UP);
                }
                case Segment segment -> topology.nodes(segment).length > 0;
                case Interface port -> port.eContainer() instanceof Device device && topology.stationOf().containsKey(device)
                        && Arrays.stream(topology.stations()[topology.stationOf().get(device)].ports())
                                .anyMatch(p -> topology.ports()[p].interfaces().contains(port));
                default -> true;
            };
        }

        private boolean endsReach(Tunnel tunnel, int node, boolean certain) {
            byte[] saved = state.clone();
            Arrays.stream(nodes.get(tunnel)).forEach(n -> state[n] = DOWN);
            Port end1 = topology.ports()[topology.nodes()[node].ports()[0]];
            Port end2 = topology.ports()[topology.nodes()[node].ports()[1]];
            boolean reached = reaches(end1.station(), end2.station(), certain) || reaches(end2.station(), end1.station(), certain);
            System.arraycopy(saved, 0, state, 0, saved.length);
            return reached;
        }

        private boolean reaches(int from, int to, boolean certain) {
            Endpoint target = Endpoint.of(Scene.this, to);
            Axis axis = new Axis(topology, true, target.signatures(), topology.services().asked(Topology.NOBODY));
            return new Flood(new Flood.Setting(Scene.this, Relation.PACKET, certain, axis), region, null)
                    .from(Endpoint.of(Scene.this, from).doors()).find(target.byNode()) != null;
        }
    }
}

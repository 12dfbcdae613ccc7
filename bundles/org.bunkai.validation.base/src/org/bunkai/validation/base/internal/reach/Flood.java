package org.bunkai.validation.base.internal.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Truth;
import org.bunkai.validation.base.internal.reach.Filters.Passing;
import org.bunkai.validation.base.internal.reach.Topology.Port;
import org.bunkai.validation.base.internal.reach.Topology.Station;

/**
 * One breadth-first search. Forward, a hop is "a port sends onto its node, another port receives, its station passes it to another of its
 * ports"; backward, the same is followed from the receiving end. The near side is where the search starts, the far side the other end:
 * source and target when forward, target and source when backward.
 *
 * <p>The state of a packet is the port that sent it, the signatures of its original source and final target, and the services that have
 * passed all filters so far (one bit each). A station does not receive what it has just sent, and does not send a packet back to the node
 * it came from: the members of a node are adjacent, so that would lead nowhere new.</p>
 */
final class Flood {

    /** What is fixed during a search. */
    record Setting(Scene scene, Relation relation, boolean certain, boolean forward, int page, long services) {
    }

    /**
     * A packet on a node.
     *
     * @param port the port that put it there, {@link Topology#NOBODY} at the start
     * @param station the station that put it there, {@link Topology#NOBODY} if several or nobody in the model can
     * @param before how it came, {@code null} at the start
     * @param entered the port by which the station got it
     * @param relayed whether the station relayed it rather than passed it on
     * @param start the door of the leg's original sender (forward; {@code null} after a relay)
     */
    record Packet(Layer layer, int node, int port, int station, long services, Packet before, int entered, boolean relayed, Door start) {
    }

    /** All packets between one pair of signatures. */
    static final class Layer {

        private static final int NONE_YET = -2;
        private static final int SEVERAL = -1;

        final int near;
        final int far;
        final boolean visited;
        private final long[] received;
        private final long[] sent;
        private final long[] onNode;
        private final int[] sender;

        private Layer(int near, int far, boolean visited, Topology topology) {
            this.near = near;
            this.far = far;
            this.visited = visited;
            received = new long[topology.through()];
            sent = new long[topology.through()];
            onNode = new long[topology.nodes().length];
            sender = new int[onNode.length];
            Arrays.fill(sender, NONE_YET);
        }

        long received(int port) {
            return received[port];
        }

        long sent(int port) {
            return sent[port];
        }

        /** The services that somebody other than a station has put on a node; for stations that pass nothing on. */
        long onNode(int node, int station) {
            return station != Topology.NOBODY && sender[node] == station ? 0 : onNode[node];
        }

        private void put(Packet packet) {
            onNode[packet.node] |= packet.services;
            sender[packet.node] = sender[packet.node] == NONE_YET || sender[packet.node] == packet.station ? packet.station : SEVERAL;
        }
    }

    private record Key(int near, int far, boolean visited) {
    }

    private final Setting setting;
    private final Topology topology;
    private final Scene scene;
    private final int[] farSignatures;
    private final Waypoint waypoint;
    private final Map<Key, Layer> layers = new HashMap<>();
    private final long[] relayed;
    private final long[] relayedAfterVisit;
    private final List<Packet> queue = new ArrayList<>();

    /**
     * @param farSignatures every signature of the far side that matters, those of relays included
     * @param waypoint what a path has to visit to count, or {@code null}
     */
    Flood(Setting setting, Collection<Integer> farSignatures, Waypoint waypoint) {
        this.setting = setting;
        this.scene = setting.scene;
        this.topology = scene.topology();
        this.farSignatures = farSignatures.stream().distinct().mapToInt(Integer::intValue).toArray();
        this.waypoint = waypoint;
        this.relayed = new long[topology.stations().length];
        this.relayedAfterVisit = waypoint == null ? relayed : new long[relayed.length];
    }

    /** Starts at each door. */
    Flood from(Collection<Door> doors) {
        for (Door door : doors) {
            for (int far : farSignatures) {
                send(new Packet(layer(door.signature(), far, waypoint == null), door.node(), door.port(), door.station(), setting.services, null,
                        Topology.NOBODY, false, door));
            }
        }
        return this;
    }

    /** Searches everything. */
    Flood run() {
        find(null);
        return this;
    }

    /** Searches until one of the doors is reached and returns how, or {@code null}. */
    Packet find(Map<Integer, List<Door>> goals) {
        for (int next = 0; next < queue.size(); next++) {
            Packet packet = queue.get(next);
            if (goals != null && packet.layer.visited) {
                for (Door door : goals.getOrDefault(packet.node, List.of())) {
                    if (door.signature() == packet.layer.far
                            && (door.station() == Topology.NOBODY || door.station() != packet.station)) {
                        return packet;
                    }
                }
            }
            deliver(packet);
        }
        return null;
    }

    /** Whether a door is reached, after {@link #run}. */
    boolean reaches(Door door) {
        Layer[] found = layersTo(door.signature());
        for (Layer layer : found) {
            if (arrived(layer, door) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The services that arrive at a door. */
    long arrived(Layer layer, Door door) {
        return topology.isThrough(door.port()) ? layer.received(door.port()) : layer.onNode(door.node(), door.station());
    }

    private Layer[] layersTo(int far) {
        return layers.values().stream().filter(l -> l.visited && l.far == far).toArray(Layer[]::new);
    }

    Collection<Layer> layers() {
        return layers.values();
    }

    /** The layer of a pair of signatures, {@code null} if no packet was ever in it. */
    Layer existing(int near, int far) {
        return layers.get(new Key(near, far, true));
    }

    private Layer layer(int near, int far, boolean visited) {
        return layers.computeIfAbsent(new Key(near, far, visited), k -> new Layer(near, far, visited, topology));
    }

    private void send(Packet packet) {
        if (!scene.isUp(packet.node, setting.certain) || packet.services == 0) {
            return;
        }
        if (waypoint != null && !packet.layer.visited && waypoint.isNode(packet.node)) {
            send(new Packet(layer(packet.layer.near, packet.layer.far, true), packet.node, packet.port, packet.station, packet.services,
                    packet.before, packet.entered, packet.relayed, packet.start));
            return;
        }
        long fresh = packet.services;
        if (packet.before != null) {
            fresh &= ~packet.layer.sent[packet.port];
            packet.layer.sent[packet.port] |= fresh;
        }
        if (fresh != 0) {
            Packet sent = fresh == packet.services ? packet : new Packet(packet.layer, packet.node, packet.port, packet.station, fresh,
                    packet.before, packet.entered, packet.relayed, packet.start);
            sent.layer.put(sent);
            queue.add(sent);
        }
    }

    private void deliver(Packet packet) {
        for (int port : topology.nodes()[packet.node].through()) {
            int station = topology.ports()[port].station();
            long fresh = packet.services & ~packet.layer.received[port];
            if (fresh != 0 && station != packet.station && scene.hasPort(port)) {
                packet.layer.received[port] |= fresh;
                pass(packet, port, topology.stations()[station], station, fresh);
                if (setting.relation == Relation.SESSION) {
                    relay(packet, port, topology.stations()[station], station, fresh);
                }
            }
        }
    }

    private void pass(Packet packet, int entered, Station station, int index, long services) {
        boolean meets = waypoint != null && !packet.layer.visited && waypoint.station() == index;
        Layer layer = meets ? layer(packet.layer.near, packet.layer.far, true) : packet.layer;
        for (int left : station.ports()) {
            if (scene.hasPort(left) && (left != entered || meets)) {
                long passing = services & (setting.forward ? crossing(station, entered, left, layer.near, layer.far)
                        : crossing(station, left, entered, layer.far, layer.near));
                send(new Packet(layer, topology.ports()[left].node(), left, index, passing, packet, entered, false, packet.start));
            }
        }
    }

    private void relay(Packet packet, int entered, Station station, int index, long services) {
        if (packet.layer.far != topology.ports()[entered].signature()
                || station.relays() != Truth.YES && (setting.certain || station.relays() == Truth.NO)) {
            return;
        }
        boolean visited = packet.layer.visited || waypoint.station() == index;
        long[] done = visited ? relayedAfterVisit : relayed;
        long fresh = services & ~done[index];
        done[index] |= fresh;
        if (fresh == 0) {
            return;
        }
        for (int left : station.ports()) {
            if (scene.hasPort(left)) {
                Port port = topology.ports()[left];
                for (int far : farSignatures) {
                    send(new Packet(layer(port.signature(), far, visited), port.node(), left, index, fresh, packet, entered, true, null));
                }
            }
        }
    }

    /** The services that a station passes from one port to another. */
    private long crossing(Station station, int in, int out, int source, int target) {
        if (topology.isBridged(in, out)) {
            return -1;
        }
        if (station.forwards() == Truth.NO) {
            return 0;
        }
        if (setting.relation == Relation.CONNECTED) {
            return -1;
        }
        if (setting.certain && (station.filters() == null || station.forwards() == Truth.UNKNOWN)) {
            return 0;
        }
        if (station.filters() == null) {
            return -1;
        }
        Passing passing = station.filters().passing(topology, in, out, source, target, setting.page);
        return setting.certain ? passing.certain() : passing.possible();
    }
}

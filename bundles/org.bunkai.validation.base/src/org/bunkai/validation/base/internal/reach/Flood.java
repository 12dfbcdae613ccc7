package org.bunkai.validation.base.internal.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Truth;
import org.bunkai.validation.base.internal.reach.Topology.Port;
import org.bunkai.validation.base.internal.reach.Topology.Station;

/**
 * One breadth-first search. Forward, a hop is "a port sends onto its node, another port receives, its station passes it to another of its
 * ports"; backward, the same is followed from the receiving end. The near side is where the search starts, the far side the other end:
 * source and target when forward, target and source when backward.
 *
 * <p>The state of a packet is the port that sent it, the filters it passed, the signature of its near end, and those signatures of the far
 * end, with services, for which it has passed all filters so far (one bit each, see {@link Axis}). A station does not receive what it has
 * just sent, and does not send a packet back to the node it came from: the members of a node are adjacent, so that would lead nowhere
 * new.</p>
 */
final class Flood {

    /** What is fixed during a search. */
    record Setting(Scene scene, Relation relation, boolean certain, Axis axis) {
    }

    /**
     * A packet on a node.
     *
     * @param passed the filters that it passed
     * @param mask the far signatures and services it stands for, of the axis
     * @param port the port that put it there
     * @param station the station that put it there, {@link Topology#NOBODY} if several or nobody in the model can
     * @param before how it came, {@code null} at the start
     * @param entered the port by which the station got it
     * @param relayed whether the station relayed it rather than passed it on
     * @param hops how often it was sent
     */
    record Packet(Layer layer, int node, int port, int station, Passed passed, long[] mask, Packet before, int entered, boolean relayed,
            int hops) {
    }

    /** The packet that arrived first, and where. */
    record Arrival(Packet packet, Door door) {
    }

    /** All packets with one signature of the near end. */
    static final class Layer {

        private static final int NONE_YET = -2;

        final int near;
        final boolean visited;
        private final Region region;
        private final Seen[] received;
        private final Seen[] sent;
        private final long[][] onNode;
        private final int[] sender;

        private Layer(int near, boolean visited, Region region) {
            this.near = near;
            this.visited = visited;
            this.region = region;
            received = new Seen[region.ports()];
            sent = new Seen[region.ports()];
            onNode = new long[region.nodes()][];
            sender = new int[onNode.length];
            Arrays.fill(sender, NONE_YET);
        }

        Seen received(int port) {
            return received[region.port(port)];
        }

        Seen sent(int port) {
            return sent[region.port(port)];
        }

        /** What of a mask a port has not received yet; from now on it has. */
        private long[] receive(int port, Passed passed, long[] mask) {
            return add(received, region.port(port), passed, mask);
        }

        /** What of a mask a port has not sent yet; from now on it has. */
        private long[] send(int port, Passed passed, long[] mask) {
            return add(sent, region.port(port), passed, mask);
        }

        private static long[] add(Seen[] seen, int index, Passed passed, long[] mask) {
            long[] fresh = Seen.fresh(seen[index], passed, mask);
            if (fresh != null) {
                seen[index] = Seen.add(seen[index], passed, fresh);
            }
            return fresh;
        }

        private void put(Packet packet) {
            int node = region.node(packet.node);
            onNode[node] = Masks.or(onNode[node], packet.mask);
            sender[node] = sender[node] == NONE_YET || sender[node] == packet.station ? packet.station : Topology.NOBODY;
        }
    }

    private record Key(int near, boolean visited) {
    }

    private final Setting setting;
    private final Axis axis;
    private final Topology topology;
    private final Scene scene;
    private final Region region;
    private final Waypoint waypoint;
    private final Map<Key, Layer> layers = new HashMap<>();
    private final Map<Integer, BitSet> relayed = new HashMap<>();
    private final Map<Integer, BitSet> relayedAfterVisit = new HashMap<>();
    /** By the number of filters passed. */
    private final List<Deque<Packet>> waiting = new ArrayList<>();

    private boolean byHops;
    private Hops hops;
    private int limit = Hops.ENDLESS;
    private int nextLimit = Hops.ENDLESS;

    /**
     * @param region of the scene; the ends of the search need not be in it
     * @param waypoint what a path has to visit to count, or {@code null}
     */
    Flood(Setting setting, Region region, Waypoint waypoint) {
        this.setting = setting;
        this.axis = setting.axis;
        this.scene = setting.scene;
        this.topology = scene.topology();
        this.region = region;
        this.waypoint = waypoint;
    }

    /** Looks for paths of so many hops only. */
    Flood within(int number, Hops left) {
        limit = number;
        hops = left;
        return this;
    }

    /** How long a path may be that was too long, {@link Hops#ENDLESS} if there was none. */
    int nextLimit() {
        return nextLimit;
    }

    private boolean isTooFar(int node, int number, boolean visited) {
        if (hops == null) {
            return false;
        }
        int least = number + hops.left(node, visited);
        nextLimit = least > limit ? Math.min(nextLimit, least) : nextLimit;
        return least > limit;
    }

    /** Starts at each door. */
    Flood from(Collection<Door> doors) {
        for (Door door : doors) {
            send(layer(door.signature(), waypoint == null), door.node(), door.port(), door.station(), Passed.NOTHING, axis.all(), null,
                    Topology.NOBODY, false);
        }
        return this;
    }

    /** Searches everything: packets that passed fewer filters first, because others that come later then have nothing to add. */
    Flood run() {
        for (int passed = 0; passed < waiting.size();) {
            Packet packet = waiting.get(passed).poll();
            if (packet == null) {
                passed++;
            } else {
                deliver(packet);
                passed = 0;
            }
        }
        return this;
    }

    /** Searches by the number of hops until one of the doors is reached; {@code null} if none is. */
    Arrival find(Map<Integer, List<Door>> goals) {
        byHops = true;
        for (Deque<Packet> queue = queue(Passed.NOTHING); !queue.isEmpty();) {
            Packet packet = queue.remove();
            if (packet.layer.visited) {
                for (Door door : goals.getOrDefault(packet.node, List.of())) {
                    if ((door.station() == Topology.NOBODY || door.station() != packet.station)
                            && axis.has(packet.mask, door.signature())) {
                        return new Arrival(packet, door);
                    }
                }
            }
            deliver(packet);
        }
        return null;
    }

    /** Whether a door is reached, after {@link #run}. */
    boolean reaches(Door door) {
        for (Layer layer : layers.values()) {
            if (layer.visited && axis.has(arrived(layer, door), door.signature())) {
                return true;
            }
        }
        return false;
    }

    /** What arrives at a door; for stations that pass nothing on it is read off the node. */
    long[] arrived(Layer layer, Door door) {
        if (topology.isThrough(door.port())) {
            return Seen.all(layer.received(door.port()));
        }
        boolean own = door.station() != Topology.NOBODY && layer.sender[region.node(door.node())] == door.station();
        return own ? null : layer.onNode[region.node(door.node())];
    }

    Collection<Layer> layers() {
        return layers.values();
    }

    private Layer layer(int near, boolean visited) {
        return layers.computeIfAbsent(new Key(near, visited), k -> new Layer(near, visited, region));
    }

    private void send(Layer from, int node, int port, int station, Passed passed, long[] mask, Packet before, int entered,
            boolean relayed) {
        if (mask == null || !scene.isUp(node, setting.certain) || region.node(node) == Region.NOWHERE) {
            return;
        }
        Layer layer = waypoint != null && !from.visited && waypoint.isNode(node) ? layer(from.near, true) : from;
        int number = before == null ? 1 : before.hops + 1;
        if (isTooFar(node, number, layer.visited)) {
            return;
        }
        long[] fresh = before == null ? mask : layer.send(port, passed, mask);
        if (fresh != null) {
            Packet sent = new Packet(layer, node, port, station, passed, fresh, before, entered, relayed, number);
            layer.put(sent);
            queue(passed).add(sent);
        }
    }

    private Deque<Packet> queue(Passed passed) {
        int number = byHops ? 0 : passed.size();
        while (waiting.size() <= number) {
            waiting.add(new ArrayDeque<>());
        }
        return waiting.get(number);
    }

    private void deliver(Packet packet) {
        for (int port : region.through(packet.node)) {
            int station = topology.ports()[port].station();
            if (station != packet.station) {
                long[] fresh = packet.layer.receive(port, packet.passed, packet.mask);
                if (fresh != null) {
                    pass(packet, port, topology.stations()[station], station, fresh);
                    if (setting.relation == Relation.SESSION) {
                        relay(packet, port, topology.stations()[station], station, fresh);
                    }
                }
            }
        }
    }

    private void pass(Packet packet, int entered, Station station, int index, long[] mask) {
        boolean meets = waypoint != null && !packet.layer.visited && waypoint.station() == index;
        Layer layer = meets ? layer(packet.layer.near, true) : packet.layer;
        boolean filter = setting.relation != Relation.CONNECTED && station.filters() != null && !station.filters().isUniform();
        boolean back = filter && packet.passed.contains(station.filters());
        Passed passed = back || !filter ? packet.passed : packet.passed.and(station.filters());
        for (int left : region.portsOf(index)) {
            if (left != entered || meets) {
                boolean bridged = topology.isBridged(entered, left);
                long[] passing = bridged ? mask : back ? null : Masks.and(mask, axis.isForward()
                        ? crossing(station, entered, left, layer.near) : crossing(station, left, entered, layer.near));
                if (passing != null) {
                    int sender = left == entered ? packet.station : index;
                    send(layer, topology.ports()[left].node(), left, sender, bridged ? packet.passed : passed, passing, packet, entered,
                            false);
                }
            }
        }
    }

    private void relay(Packet packet, int entered, Station station, int index, long[] mask) {
        if (station.relays() != Truth.YES && (setting.certain || station.relays() == Truth.NO)) {
            return;
        }
        boolean visited = packet.layer.visited || waypoint.station() == index;
        BitSet done = (visited ? relayedAfterVisit : relayed).computeIfAbsent(index, s -> new BitSet());
        BitSet fresh = axis.services(mask, topology.ports()[entered].signature());
        fresh.andNot(done);
        done.or(fresh);
        if (!fresh.isEmpty()) {
            long[] again = axis.withServices(fresh);
            for (int left : region.portsOf(index)) {
                Port port = topology.ports()[left];
                send(layer(port.signature(), visited), port.node(), left, index, Passed.NOTHING, again, packet, entered, true);
            }
        }
    }

    /** What a station passes from one port to another that is not bridged. */
    private long[] crossing(Station station, int in, int out, int near) {
        if (station.forwards() == Truth.NO) {
            return null;
        }
        if (setting.relation == Relation.CONNECTED) {
            return axis.all();
        }
        if (setting.certain && (station.filters() == null || station.forwards() == Truth.UNKNOWN)) {
            return null;
        }
        return station.filters() == null ? axis.all() : axis.passing(station.filters(), in, out, near, setting.certain);
    }
}

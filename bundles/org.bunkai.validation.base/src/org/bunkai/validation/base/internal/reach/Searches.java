package org.bunkai.validation.base.internal.reach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Truth;
import org.bunkai.validation.base.internal.reach.Flood.Arrival;
import org.bunkai.validation.base.internal.reach.Flood.Layer;
import org.bunkai.validation.base.internal.reach.Flood.Setting;
import org.bunkai.validation.base.internal.reach.Topology.Port;

/**
 * The searches on one topology. Keeps what several answers need; safe for several threads at once, since what two look for at the same time
 * is the same whoever finds it. Of the maps, each one asks only those declared before it while it fills itself.
 */
final class Searches {

    static final boolean[] CERTAIN_FIRST = {true, false};
    private static final int[] NO_MATTER = {0};

    /** How many searches are kept: enough for all kinds of ends in a large hospital group, and little memory. */
    private static final int KEPT = 1024;

    /** What searches look at side by side. */
    private record Sight(Relation relation, int service, boolean forward, Collection<Integer> signatures) {
    }

    /** A search of everything that can be met from one end. */
    private record Start(Ask ask, boolean forward, boolean certain, List<Door> doors) {
    }

    /** Two ends, each for all that no question can tell apart. */
    private record Ends(Ask ask, boolean certain, int source, int target) {
    }

    private final Topology topology;
    private final Set<Integer> relaySignatures = new HashSet<>();
    private final List<Integer> allSignatures;
    private final Map<Sight, Axis> axes = new ConcurrentHashMap<>();
    private final Recent<Start, Flood> floods = new Recent<>(KEPT);
    private final Map<Ends, Optional<BitSet>> met = new ConcurrentHashMap<>();
    private final Map<Ends, Region.Part> regions = new ConcurrentHashMap<>();
    private final Map<Ends, Optional<BitSet>> between = new ConcurrentHashMap<>();

    Searches(Topology topology) {
        this.topology = topology;
        allSignatures = IntStream.range(0, topology.signatures().size()).boxed().toList();
        for (Port port : topology.ports()) {
            if (topology.station(port).relays() != Truth.NO) {
                relaySignatures.add(port.signature());
            }
        }
    }

    /** The shortest drawn path, over certain hops if there is one. The ends may lack some of their ways. */
    Optional<Trace> find(Ask ask, Endpoint source, Waypoint by, Endpoint target) {
        Axis axis = axis(ask, true, target.signatures());
        Map<Integer, List<Door>> goals = target.byNode();
        for (boolean certain : CERTAIN_FIRST) {
            Setting setting = new Setting(ask.scene(), ask.relation(), certain, axis);
            Arrival arrival = null;
            if (ask.relation() == Relation.SESSION || by != null && by.station() != Topology.NOBODY) {
                arrival = new Flood(setting, ask.scene().region(), by).from(source.doors()).find(goals);
            } else {
                Ends ends = ends(ask, ask.scene().whole(source), ask.scene().whole(target), certain);
                Optional<BitSet> way = met(ends, ask.scene().whole(source), ask.scene().whole(target));
                if (way.isPresent() && (by == null || isMet(by, way.get()))) {
                    Region.Part region = regions.computeIfAbsent(ends, e -> Region.among(way.get(), ask.scene()));
                    arrival = find(setting, region, source.doors(), by, goals);
                }
            }
            if (arrival != null) {
                return Optional.of(new Trace(setting, arrival));
            }
        }
        return Optional.empty();
    }

    /** Looks for a path that is as short as can be, for the next longer one, and then for any. */
    private static Arrival find(Setting setting, Region.Part region, List<Door> doors, Waypoint by, Map<Integer, List<Door>> goals) {
        Hops hops = new Hops(region, goals.keySet(), by);
        int limit = doors.stream().map(Door::node).filter(n -> region.node(n) != Region.NOWHERE).mapToInt(n -> 1 + hops.left(n, by == null))
                .min().orElse(Hops.ENDLESS);
        for (int i = 0; limit < Hops.ENDLESS; i++) {
            Flood flood = new Flood(setting, region, by).within(i < 2 ? limit : Hops.ENDLESS - 1, hops).from(doors);
            Arrival arrival = flood.find(goals);
            if (arrival != null) {
                return arrival;
            }
            limit = flood.nextLimit();
        }
        return null;
    }

    private boolean isMet(Waypoint waypoint, BitSet way) {
        return Arrays.stream(waypoint.nodes()).anyMatch(n -> way.get(topology.stations().length + n));
    }

    /** Everything that can be met from one end; its doors as {@link #shared}. */
    Flood flood(Ask ask, List<Door> doors, boolean forward, boolean certain) {
        return floods.get(new Start(ask, forward, certain, doors),
                s -> new Flood(new Setting(ask.scene(), ask.relation(), certain, wideAxis(ask, forward)), ask.scene().region(), null)
                        .from(doors).run());
    }

    /** The doors of an end, the same for all that pass nothing on and cannot be told apart. */
    List<Door> shared(Endpoint endpoint) {
        return endpoint.isNetwork() || topology.stations()[endpoint.station()].through() ? endpoint.doors()
                : endpoint.doors().stream().map(Door::anonymous).toList();
    }

    private Axis wideAxis(Ask ask, boolean forward) {
        return axis(ask, forward, allSignatures);
    }

    private Axis axis(Ask ask, boolean forward, Collection<Integer> signatures) {
        return axes.computeIfAbsent(new Sight(ask.relation(), ask.service(), forward, signatures), s -> new Axis(topology, forward,
                far(ask, signatures), ask.relation() == Relation.CONNECTED ? NO_MATTER : topology.services().asked(ask.service())));
    }

    private Collection<Integer> far(Ask ask, Collection<Integer> signatures) {
        if (ask.relation() != Relation.SESSION) {
            return signatures;
        }
        Set<Integer> far = new HashSet<>(relaySignatures);
        far.addAll(signatures);
        return far;
    }

    /**
     * What lies between two ends, without them; empty if they do not reach each other. A packet has no reason to visit anything twice; a
     * session does, where a relay answers on the network that it was asked on.
     */
    Optional<BitSet> between(Ask ask, Endpoint source, Endpoint target, boolean certain) {
        if (ask.relation() == Relation.SESSION) {
            return met(ends(ask, source, target, certain), source, target);
        }
        return between.computeIfAbsent(ends(ask, source, target, certain), ends -> met(ends, source, target).map(met -> {
            BitSet vertices = (BitSet) met.clone();
            vertices.set(vertex(source));
            vertices.set(vertex(target));
            BitSet kept = SimplePaths.between(vertex(source), vertex(target), ask.scene(), vertices);
            kept.clear(vertex(source));
            kept.clear(vertex(target));
            return kept;
        }));
    }

    /**
     * The vertices that a search from the source and one from the target both meet, in the same state, the two ends only if they are met on
     * the way; empty if they do not reach each other.
     */
    private Optional<BitSet> met(Ends ends, Endpoint source, Endpoint target) {
        return met.computeIfAbsent(ends, e -> Optional.ofNullable(meet(e.ask, source, target, e.certain)));
    }

    private Ends ends(Ask ask, Endpoint source, Endpoint target, boolean certain) {
        return new Ends(ask, certain, kind(ask.scene(), source), kind(ask.scene(), target));
    }

    /** A number for all ends that no question can tell apart: stations of one group if they are as drawn. */
    int kind(Scene scene, Endpoint end) {
        int groups = topology.groups().representative().length;
        return end.isNetwork() || scene.isDisturbed(end.station()) ? groups + vertex(end) : topology.groups().of()[end.station()];
    }

    private int vertex(Endpoint end) {
        return end.isNetwork() ? topology.stations().length + end.node() : end.station();
    }

    private BitSet meet(Ask ask, Endpoint source, Endpoint target, boolean certain) {
        Axis targets = wideAxis(ask, true);
        Flood forward = flood(ask, shared(source), true, certain);
        if (target.doors().stream().noneMatch(forward::reaches)) {
            return null;
        }
        Axis sources = wideAxis(ask, false);
        Flood backward = flood(ask, shared(target), false, certain);
        BitSet met = new BitSet();
        int stations = topology.stations().length;
        for (Layer back : backward.layers()) {
            source.doors().stream().filter(d -> sources.has(backward.arrived(back, d), d.signature()))
                    .forEach(d -> met.set(stations + d.node()));
            for (Layer there : forward.layers()) {
                for (int p = 0; p < topology.through(); p++) {
                    if (there.sent(p) != null && back.received(p) != null
                            && meet(targets, there.sent(p), back.near, sources, back.received(p), there.near)) {
                        met.set(topology.ports()[p].station());
                        met.set(stations + topology.ports()[p].node());
                    }
                }
            }
        }
        return met;
    }

    /** Whether one service is seen from both sides, by filters that are not the same. */
    private static boolean meet(Axis targets, Seen fromSource, int target, Axis sources, Seen fromTarget, int source) {
        for (Seen one = fromSource; one != null; one = one.next()) {
            for (Seen other = fromTarget; other != null; other = other.next()) {
                if (one.passed().isDisjoint(other.passed()) && targets.shares(one.mask(), target, sources, other.mask(), source)) {
                    return true;
                }
            }
        }
        return false;
    }
}

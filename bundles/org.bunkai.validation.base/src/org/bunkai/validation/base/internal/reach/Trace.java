package org.bunkai.validation.base.internal.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Interface;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Truth;
import org.bunkai.validation.base.internal.reach.Filters.Party;
import org.bunkai.validation.base.internal.reach.Flood.Arrival;
import org.bunkai.validation.base.internal.reach.Flood.Packet;
import org.bunkai.validation.base.internal.reach.Flood.Setting;
import org.bunkai.validation.base.internal.reach.Topology.Station;

/**
 * The way that the last packet of a forward search took. Found once for all pairs of ends that cannot be told apart, and told for each of
 * them: what differs are the ends, the {@link Leaves leaves} they are in, and the facts about their addresses. Keeps nothing of the search.
 */
final class Trace {

    private static final ArchitecturePackage A = ArchitecturePackage.eINSTANCE;

    /** A {@link Packet} on the way; the first one has left the source. */
    private record Hop(int node, int port, int entered, boolean relayed, int near) {
    }

    private final Setting setting;
    private final Topology topology;
    private final List<Hop> hops = new ArrayList<>();
    private final Door end;
    private final int service;

    Trace(Setting setting, Arrival arrival) {
        this.setting = setting;
        this.topology = setting.scene().topology();
        for (Packet packet = arrival.packet(); packet != null; packet = packet.before()) {
            hops.addFirst(new Hop(packet.node(), packet.port(), packet.entered(), packet.relayed(), packet.layer().near));
        }
        this.end = arrival.door();
        this.service = setting.axis().firstService(arrival.packet().mask(), end.signature());
    }

    /** What the way proves. */
    Reach reach() {
        return setting.certain() ? Reach.MUST : Reach.MAY;
    }

    /** The path between two ends for which the search was made, or two of the same kind. */
    ReachPath path(Element from, Endpoint source, Element to, Endpoint target) {
        Door start = source.door(hops.getFirst().node, hops.getFirst().near);
        Door goal = target.door(end.node(), end.signature());
        return new ReachPath(reach(), new ReachPath.Telling() {

            @Override
            public List<PathStep> steps() {
                return Trace.this.steps(between(start, goal), from, start, to, goal, source, target);
            }

            @Override
            public List<Fact> uncertain() {
                return setting.certain() ? List.of() : List.copyOf(facts(between(start, goal), start, goal));
            }
        });
    }

    /** The same way between ends that may be in other leaves. */
    private List<Hop> between(Door start, Door goal) {
        if (start.node() == hops.getFirst().node && goal.node() == hops.getLast().node) {
            return hops;
        }
        List<Hop> way = new ArrayList<>(hops);
        int last = way.size() - 1;
        way.set(0, new Hop(start.node(), start.port(), Topology.NOBODY, false, hops.getFirst().near));
        if (last > 0) {
            Hop second = way.get(1);
            way.set(1, new Hop(second.node, second.port, portAt(second, start.node()), second.relayed, second.near));
            Hop arriving = way.get(last);
            way.set(last, new Hop(goal.node(), portAt(arriving, goal.node()), arriving.entered, arriving.relayed, arriving.near));
        }
        return way;
    }

    /** The port by which the sender of a hop is at a node. */
    private int portAt(Hop hop, int node) {
        return topology.portAt(sender(hop), node);
    }

    private List<PathStep> steps(List<Hop> way, Element from, Door start, Element to, Door goal, Endpoint source, Endpoint target) {
        List<PathStep> steps = new ArrayList<>(2 * way.size() + 1);
        steps.add(new PathStep(from, null));
        for (int i = 0; i < way.size(); i++) {
            Hop hop = way.get(i);
            if (i > 0) {
                steps.add(new PathStep(sender(hop).device(), via(hop.entered)));
            }
            if (i > 0 || !source.isNetwork()) {
                steps.add(new PathStep(topology.nodes()[hop.node].segment(), via(i == 0 ? start.port() : hop.port)));
            }
        }
        if (!target.isNetwork()) {
            steps.add(new PathStep(to, via(goal.port())));
        }
        return steps;
    }

    private Station sender(Hop hop) {
        return topology.station(topology.ports()[hop.port]);
    }

    private Interface via(int port) {
        List<Interface> ends = port == Topology.NOBODY ? List.of() : topology.ports()[port].interfaces();
        for (int i = 0; i < ends.size(); i++) {
            if (setting.scene().hasInterface(ends.get(i))) {
                return ends.get(i);
            }
        }
        return null;
    }

    private Set<Fact> facts(List<Hop> way, Door start, Door goal) {
        Set<Fact> facts = new LinkedHashSet<>();
        for (int i = 0; i < way.size(); i++) {
            Hop hop = way.get(i);
            if (hop.relayed) {
                Station relay = sender(hop);
                if (relay.relays() == Truth.UNKNOWN) {
                    facts.add(new Fact(relay.device(), A.getDevice_RelaysSessions()));
                }
            } else if (i > 0) {
                addCrossing(way, i, start, goal, facts);
            }
            if (!setting.scene().isUp(hop.node, true)) {
                facts.add(new Fact(topology.nodes()[hop.node].segment(), A.getTunnel_CarrierPath()));
            }
        }
        return facts;
    }

    private void addCrossing(List<Hop> way, int index, Door start, Door goal, Collection<Fact> facts) {
        Station station = sender(way.get(index));
        int in = way.get(index).entered;
        int out = way.get(index).port;
        if (topology.isBridged(in, out) || setting.relation() == Relation.CONNECTED) {
            return;
        }
        if (station.forwards() == Truth.UNKNOWN) {
            facts.add(new Fact(station.device(), A.getDevice_Forwards()));
        }
        if (station.filters() == null) {
            facts.add(new Fact(station.device(), A.getDevice_FiltersRecorded()));
            return;
        }
        Party source = sender(way, index, start);
        Party target = receiver(way, index, goal);
        if (!station.filters().passing(topology, in, out, source.signature(), target.signature()).get(service, true)) {
            station.filters().addUncertain(topology, in, out, source, target, service, facts);
        }
    }

    /** The original sender of the leg that a packet is on: the last relay, or the start. */
    private Party sender(List<Hop> way, int index, Door start) {
        int at = index;
        while (!way.get(at).relayed && at > 0) {
            at--;
        }
        Hop first = way.get(at);
        return party(first.near, first.relayed ? first.port : start.witness(), first.node);
    }

    /** The final receiver of that leg: the next relay, or the target. */
    private Party receiver(List<Hop> way, int index, Door goal) {
        for (int i = index + 1; i < way.size(); i++) {
            if (way.get(i).relayed) {
                int entered = way.get(i).entered;
                return party(topology.ports()[entered].signature(), entered, Topology.NOBODY);
            }
        }
        return party(goal.signature(), goal.witness(), goal.node());
    }

    private Party party(int signature, int witness, int node) {
        if (witness == Topology.NOBODY) {
            return new Party(signature, List.of(new Fact(topology.nodes()[node].segment(), A.getNetwork_Prefixes())));
        }
        return new Party(signature, topology.ports()[witness].unaddressed());
    }
}

package org.bunkai.validation.base.internal.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
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
import org.bunkai.validation.base.internal.reach.Topology.Port;
import org.bunkai.validation.base.internal.reach.Topology.Station;

/** Turns the last packet of a forward search into the path it took. */
final class Trace {

    private static final ArchitecturePackage A = ArchitecturePackage.eINSTANCE;

    private final Setting setting;
    private final Topology topology;
    private final Door goal;
    private final int service;
    private final List<Packet> packets = new ArrayList<>();

    Trace(Setting setting, Arrival arrival) {
        this.setting = setting;
        this.topology = setting.scene().topology();
        this.goal = arrival.door();
        this.service = setting.axis().firstService(arrival.packet().mask(), goal.signature());
        for (Packet packet = arrival.packet(); packet != null; packet = packet.before()) {
            packets.addFirst(packet);
        }
    }

    ReachPath path(Element from, Endpoint source, Element to, Endpoint target) {
        return new ReachPath(setting.certain() ? Reach.MUST : Reach.MAY, steps(from, source, to, target.isNetwork()),
                setting.certain() ? List.of() : List.copyOf(facts()));
    }

    private List<PathStep> steps(Element from, Endpoint source, Element to, boolean toNetwork) {
        List<PathStep> steps = new ArrayList<>();
        steps.add(new PathStep(from, null));
        for (Packet packet : packets) {
            if (packet.before() != null) {
                steps.add(new PathStep(sender(packet).device(), via(packet.entered())));
            }
            if (packet.before() != null || !source.isNetwork()) {
                steps.add(new PathStep(topology.nodes()[packet.node()].segment(), via(packet.port())));
            }
        }
        if (!toNetwork) {
            steps.add(new PathStep(to, via(goal.port())));
        }
        return steps;
    }

    private Station sender(Packet packet) {
        return topology.station(topology.ports()[packet.port()]);
    }

    private Interface via(int port) {
        return port == Topology.NOBODY ? null : topology.ports()[port].interfaces().stream()
                .filter(setting.scene()::hasInterface).findFirst().orElse(null);
    }

    private Set<Fact> facts() {
        Set<Fact> facts = new LinkedHashSet<>();
        for (int i = 0; i < packets.size(); i++) {
            Packet packet = packets.get(i);
            if (packet.relayed()) {
                Station relay = sender(packet);
                if (relay.relays() == Truth.UNKNOWN) {
                    facts.add(new Fact(relay.device(), A.getDevice_RelaysSessions()));
                }
            } else if (packet.before() != null) {
                addCrossing(packet, sender(i), receiver(i), facts);
            }
            if (!setting.scene().isUp(packet.node(), true)) {
                facts.add(new Fact(topology.nodes()[packet.node()].segment(), A.getTunnel_CarrierPath()));
            }
        }
        return facts;
    }

    private void addCrossing(Packet packet, Party source, Party target, Collection<Fact> facts) {
        Station station = sender(packet);
        int in = packet.entered();
        int out = packet.port();
        if (topology.isBridged(in, out) || setting.relation() == Relation.CONNECTED) {
            return;
        }
        if (station.forwards() == Truth.UNKNOWN) {
            facts.add(new Fact(station.device(), A.getDevice_Forwards()));
        }
        if (station.filters() == null) {
            facts.add(new Fact(station.device(), A.getDevice_FiltersRecorded()));
        } else if (!station.filters().passing(topology, in, out, source.signature(), target.signature()).get(service, true)) {
            station.filters().addUncertain(topology, in, out, source, target, service, facts);
        }
    }

    /** The original sender of the leg that a packet is on: the last relay, or the start. */
    private Party sender(int index) {
        int at = index;
        while (!packets.get(at).relayed() && packets.get(at).before() != null) {
            at--;
        }
        Packet first = packets.get(at);
        int witness = first.relayed() ? first.port() : first.start().witness();
        return party(first.layer().near, witness, first.node());
    }

    /** The final receiver of that leg: the next relay, or the target. */
    private Party receiver(int index) {
        for (int i = index + 1; i < packets.size(); i++) {
            if (packets.get(i).relayed()) {
                int entered = packets.get(i).entered();
                return party(topology.ports()[entered].signature(), entered, Topology.NOBODY);
            }
        }
        return party(goal.signature(), goal.witness(), goal.node());
    }

    private Party party(int signature, int witness, int node) {
        if (witness == Topology.NOBODY) {
            return new Party(signature, List.of(new Fact(topology.nodes()[node].segment(), A.getNetwork_Prefixes())));
        }
        Port port = topology.ports()[witness];
        Device device = topology.station(port).device();
        List<Interface> interfaces = port.interfaces().isEmpty() ? TopologyReader.addressed(device) : port.interfaces();
        if (interfaces.isEmpty()) {
            return new Party(signature, List.of(new Fact(device, A.getDevice_Interfaces())));
        }
        return new Party(signature, interfaces.stream().filter(i -> Prefix.host(i.getAddress()) == null)
                .map(i -> new Fact(i, A.getInterface_Address())).toList());
    }
}

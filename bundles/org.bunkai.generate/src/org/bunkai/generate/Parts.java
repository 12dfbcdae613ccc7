package org.bunkai.generate;

import java.util.List;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.FacilityKind;
import org.bunkai.model.architecture.FilterAction;
import org.bunkai.model.architecture.FilterRule;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.architecture.NetworkKind;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.PartyKind;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.architecture.TunnelKind;

/** Makes elements with an id, a name and the facts that every one of them has, and puts them in their place. */
final class Parts {

    static final ArchitectureFactory F = ArchitectureFactory.eINSTANCE;

    final Architecture architecture = F.createArchitecture();

    Party party(String id, String name, PartyKind kind) {
        Party party = F.createParty();
        party.setId(id);
        party.setName(name);
        party.setKind(kind);
        architecture.getParties().add(party);
        return party;
    }

    Facility facility(String id, String name, FacilityKind kind, Party operator) {
        Facility facility = F.createFacility();
        facility.setId(id);
        facility.setName(name);
        facility.setKind(kind);
        facility.setOperator(operator);
        facility.setExternalConnectionComplete(Answer.YES);
        facility.setTunnelComplete(Answer.YES);
        architecture.getFacilities().add(facility);
        return facility;
    }

    static Network network(String id, String name, NetworkKind kind, Openness openness) {
        Network network = F.createNetwork();
        network.setId(id);
        network.setName(name);
        network.setKind(kind);
        network.setOpenness(openness);
        return network;
    }

    /** A network device that passes on what its rules allow, and else does what is said. */
    static NetworkDevice forwarding(NetworkDeviceKind kind, FilterAction otherwise) {
        NetworkDevice device = F.createNetworkDevice();
        device.setKind(kind);
        device.setForwards(Answer.YES);
        device.setFiltersRecorded(Answer.YES);
        device.setDefaultAction(otherwise);
        return device;
    }

    static <D extends Device> D device(Facility facility, String id, String name, D device, Party accountable) {
        device.setId(id);
        device.setName(name);
        device.setAccountable(accountable);
        device.setHandlesMedicalInformation(Answer.NO);
        device.setStoresMedicalInformation(Answer.NO);
        facility.getDevices().add(device);
        return device;
    }

    static Interface port(Device device, Network network) {
        Interface port = F.createInterface();
        port.setId(device.getId() + "-p" + device.getInterfaces().size());
        port.setNetwork(network);
        port.setEnabled(Answer.YES);
        device.getInterfaces().add(port);
        return port;
    }

    static FilterRule allow(NetworkDevice firewall, Network from, Network to, String... services) {
        FilterRule rule = F.createFilterRule();
        int order = firewall.getFilterRules().size() + 1;
        rule.setId(firewall.getId() + "-r" + order);
        rule.setOrder(order);
        rule.setFrom(from);
        rule.setTo(to);
        rule.getServices().addAll(List.of(services));
        rule.setAction(FilterAction.ALLOW);
        firewall.getFilterRules().add(rule);
        return rule;
    }

    void link(String id, Interface one, Interface other) {
        Link link = F.createLink();
        link.setId(id);
        link.setOpenness(Openness.INTERNAL);
        link.setEnd1(one);
        link.setEnd2(other);
        architecture.getLinks().add(link);
    }

    Tunnel tunnel(String id, String name, TunnelKind kind, Network carrier, Device one, Device other) {
        Tunnel tunnel = F.createTunnel();
        tunnel.setId(id);
        tunnel.setName(name);
        tunnel.setKind(kind);
        tunnel.setEncrypted(Answer.YES);
        tunnel.getEnds().addAll(List.of(one, other));
        tunnel.getCarrierPath().add(carrier);
        architecture.getTunnels().add(tunnel);
        return tunnel;
    }

    static Record record(String id, Answer answer) {
        Record record = F.createRecord();
        record.setId(id);
        record.setAnswer(answer);
        return record;
    }
}

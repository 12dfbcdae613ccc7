package org.bunkai.notation.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.FlowPurpose;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkKind;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.edit.Labels;
import org.bunkai.notation.DrawnId;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.Note;
import org.bunkai.notation.drawing.Tone;
import org.bunkai.validation.base.Places;

/**
 * How those who maintain from afar come in: the ends and recorded routes of flows for maintenance, networks for maintenance,
 * tunnels that lead to either, and the devices that join these networks. A flow whose route is not recorded is named in a
 * foot note; no route is guessed.
 */
final class RemoteMaintenance {

    private final Architecture architecture;
    private final Set<Network> networks = new LinkedHashSet<>();
    private final Set<Device> devices = new LinkedHashSet<>();
    private final Set<Tunnel> tunnels = new LinkedHashSet<>();
    private final List<Flow> withoutRoute = new ArrayList<>();

    RemoteMaintenance(Architecture architecture) {
        this.architecture = architecture;
        architecture.getFlows().stream().filter(flow -> flow.getPurpose() == FlowPurpose.MAINTENANCE).forEach(this::flow);
        Stream.concat(architecture.getNetworks().stream(), facilities().flatMap(facility -> facility.getNetworks().stream()))
                .filter(network -> network.getKind() == NetworkKind.MAINTENANCE).forEach(this::whole);
        Set<Device> ends = Set.copyOf(devices);
        architecture.getTunnels().stream().filter(tunnel -> tunnel.getEnds().stream().anyMatch(ends::contains)).forEach(this::tunnel);
        facilities().flatMap(facility -> facility.getDevices().stream()).filter(this::joins).forEach(devices::add);
    }

    private Stream<Facility> facilities() {
        return architecture.getFacilities().stream();
    }

    boolean exists() {
        return !devices.isEmpty() || !networks.isEmpty();
    }

    private void flow(Flow flow) {
        Stream.of(flow.getSource(), flow.getTarget()).forEach(this::add);
        flow.getRoute().forEach(this::add);
        if (flow.getRoute().isEmpty()) {
            withoutRoute.add(flow);
        }
    }

    /** A network for maintenance is there with everything in it. */
    private void whole(Network network) {
        networks.add(network);
        facilities().flatMap(facility -> facility.getDevices().stream()).filter(device -> on(device, network)).forEach(devices::add);
    }

    private void add(Element element) {
        switch (element) {
            case null -> {
            }
            case Network network -> networks.add(network);
            case Tunnel tunnel -> tunnel(tunnel);
            case Link link -> Stream.of(link.getEnd1(), link.getEnd2()).forEach(this::add);
            default -> Places.deviceOf(element).ifPresent(devices::add);
        }
    }

    private void tunnel(Tunnel tunnel) {
        if (tunnels.add(tunnel)) {
            devices.addAll(tunnel.getEnds());
            tunnel.getCarrierPath().forEach(this::add);
        }
    }

    private boolean joins(Device device) {
        return networks.stream().filter(network -> on(device, network)).count() > 1;
    }

    private static boolean on(Device device, Network network) {
        return device.getInterfaces().stream().anyMatch(end -> Places.isEnabled(end) && end.getNetwork() == network);
    }

    Drawing of(Drawing drawing, Labels labels, Messages words) {
        Set<String> cards = devices.stream().map(Device::getId).collect(Collectors.toSet());
        networks.forEach(network -> cards.add(DrawnId.cloud(network)));
        Drawing excerpt = Excerpt.of(drawing, cards, networks.stream().map(Network::getId).collect(Collectors.toSet()));
        return withoutRoute.isEmpty() ? excerpt : excerpt.withNotes(List.of(new Note(words.get("remote.withoutRoute",
                withoutRoute.stream().map(labels::name).collect(Collectors.joining(words.get("separator")))), Tone.UNKNOWN)));
    }
}

package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.Tie;
import org.bunkai.notation.drawing.TunnelLine;

/** A drawing with mutable coordinates and resolved references; the layout's working copy. */
final class Scene {

    final Drawing drawing;
    final List<FacilityNode> facilities = new ArrayList<>();
    final Map<String, NetworkNode> networks = new LinkedHashMap<>();
    final Map<String, DeviceNode> devices = new LinkedHashMap<>();
    final Map<String, LinkEdge> links = new LinkedHashMap<>();

    Scene(Drawing drawing) {
        this.drawing = drawing;
        drawing.facilities().forEach(this::addFacility);
        for (DeviceNode device : devices.values()) {
            for (Tie tie : device.card.also()) {
                NetworkNode network = networks.get(tie.network());
                device.also.add(network);
                network.tied++;
            }
        }
        for (LinkLine line : drawing.links()) {
            LinkEdge link = new LinkEdge(line, devices.get(line.a()), devices.get(line.b()));
            links.put(line.id(), link);
            link.a.links.add(link);
            link.b.links.add(link);
        }
        for (BoundaryMark boundary : drawing.boundaries()) {
            Optional.ofNullable(links.get(boundary.on())).ifPresent(link -> link.boundaries++);
        }
        for (TunnelLine tunnel : drawing.tunnels()) {
            tunnel.carriers().forEach(id -> Optional.ofNullable(links.get(id)).ifPresent(link -> link.tunnels++));
        }
    }

    private void addFacility(FacilityBox box) {
        if (box.band() == Band.OPEN) {
            for (NetworkBox network : box.networks()) {
                addNetwork(network, node(box));
            }
        } else {
            FacilityNode node = node(box);
            box.networks().forEach(network -> addNetwork(network, node));
        }
    }

    private FacilityNode node(FacilityBox box) {
        FacilityNode node = new FacilityNode(facilities.size(), box);
        facilities.add(node);
        return node;
    }

    private void addNetwork(NetworkBox box, FacilityNode facility) {
        NetworkNode network = new NetworkNode(networks.size(), box, facility);
        facility.networks.add(network);
        networks.put(box.id(), network);
        for (Card card : box.cards()) {
            DeviceNode device = new DeviceNode(devices.size(), card, network);
            network.devices.add(device);
            devices.put(card.id(), device);
        }
    }

    List<FacilityNode> band(Band band) {
        return facilities.stream().filter(facility -> facility.band == band).toList();
    }

    Rect bounds() {
        return facilities.stream().map(FacilityNode::area).reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
    }
}

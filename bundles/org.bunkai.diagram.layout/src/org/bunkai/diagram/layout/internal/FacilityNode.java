package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.List;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.FacilityBox;

/** A facility under construction; in the open band one node for each network, so that each finds its own level. */
final class FacilityNode extends BoxNode {

    final int index;
    final FacilityBox box;
    final Band band;
    final List<NetworkNode> networks = new ArrayList<>();

    FacilityNode(int index, FacilityBox box) {
        this.index = index;
        this.box = box;
        this.band = box.band();
    }

    @Override
    String id() {
        return box.id();
    }

    /** In the open band the network stands for the facility. */
    @Override
    String placeId() {
        return drawn() ? id() : networks.getFirst().id();
    }

    @Override
    void shift(int dx, int dy) {
        x += dx;
        y += dy;
        networks.forEach(network -> network.shift(dx, dy));
    }

    boolean drawn() {
        return band != Band.OPEN;
    }

    List<LinkEdge> links() {
        return networks.stream().flatMap(network -> network.devices.stream()).flatMap(device -> device.links.stream()).distinct().toList();
    }

    /** Carries a boundary: stands level with its carrier before others do. */
    boolean heavy() {
        return links().stream().anyMatch(link -> link.boundaries > 0);
    }

    /** How much a level line matters: links that carry boundaries and tunnels decide; without links nothing does. */
    double weight() {
        return (links().isEmpty() ? 0 : 1) + links().stream().mapToDouble(link -> 1000.0 * link.boundaries + 2000.0 * link.tunnels).sum();
    }
}

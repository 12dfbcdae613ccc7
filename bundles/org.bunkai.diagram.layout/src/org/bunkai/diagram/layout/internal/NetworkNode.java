package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.List;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.NetworkTint;

/** A network under construction. */
final class NetworkNode extends BoxNode {

    final int index;
    final NetworkBox box;
    final FacilityNode facility;
    final List<DeviceNode> devices = new ArrayList<>();
    /** Number of devices at home elsewhere that are tied to this network. */
    int tied;
    int columns = 1;
    int gap;
    int pitch;
    /** Pieces of the bus on which ties may end. */
    final List<Segment> rails = new ArrayList<>();
    /** Pieces from the bus to the cards. */
    final List<Segment> stubs = new ArrayList<>();

    NetworkNode(int index, NetworkBox box, FacilityNode facility) {
        this.index = index;
        this.box = box;
        this.facility = facility;
    }

    @Override
    String id() {
        return box.id();
    }

    @Override
    void shift(int dx, int dy) {
        x += dx;
        y += dy;
        devices.forEach(device -> device.shift(dx, dy));
    }

    Band band() {
        return facility.band;
    }

    boolean bus() {
        return box.bus() || tied > 0;
    }

    boolean open() {
        return box.tint() == NetworkTint.OPEN;
    }

    /** One of its devices is linked to another facility. */
    boolean leadsOut() {
        return devices.stream().anyMatch(device -> device.links.stream().anyMatch(link -> link.other(device).home.facility != facility));
    }

    /** Something joins it to another network. */
    boolean connected() {
        return tied > 0 || devices.stream().anyMatch(
                device -> !device.also.isEmpty() || device.links.stream().anyMatch(link -> link.other(device).home != this));
    }

    /** A small bundle of boundary devices without a bus of their own. */
    boolean edgeDevicesOnly() {
        return !bus() && devices.size() > 1 && devices.stream().allMatch(DeviceNode::border);
    }

    int padLeft() {
        return bus() ? 3 * Lattice.STEP : Lattice.MARGIN;
    }

    /** Distance of the bus below its cards: in tight rows nearer, so that it misses the marks of the next row. */
    int drop() {
        return pitch < NetworkGrid.PITCH ? Lattice.STEP : 2 * Lattice.STEP;
    }

    boolean busBelowCards() {
        return bus() && columns > 1;
    }
}

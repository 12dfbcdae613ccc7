package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.List;
import org.bunkai.diagram.layout.Wire;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.Tie;

/** A wire under construction: what it joins, and its course so far. */
final class Track {

    /** Numbered from 1; 0 marks a free edge. */
    final int number;
    final Wire.Kind kind;
    /** Card in the middle of a tree; of a single link its first end; {@code null} for a bus. */
    final DeviceNode hub;
    /** Network of a bus; otherwise {@code null}. */
    final NetworkNode bus;
    final List<LinkEdge> links = new ArrayList<>();
    final List<NetworkNode> ties = new ArrayList<>();
    /** Keeps the room of a tunnel that no link carries; it is not a wire of its own. */
    final boolean tunnel;

    Course course = new Course();
    long cost;
    /** Whether its course is, line by line, that of the drawing before; then its wire is too. */
    boolean kept;

    private Track(int number, Wire.Kind kind, DeviceNode hub, NetworkNode bus, boolean tunnel) {
        this.number = number;
        this.kind = kind;
        this.hub = hub;
        this.bus = bus;
        this.tunnel = tunnel;
    }

    static Track bus(int number, NetworkNode network) {
        return new Track(number, Wire.Kind.BUS, null, network, false);
    }

    static Track link(int number, LinkEdge link, boolean tunnel) {
        Track track = new Track(number, Wire.Kind.LINK, link.a, null, tunnel);
        track.links.add(link);
        return track;
    }

    static Track trunk(int number, DeviceNode carrier) {
        return new Track(number, Wire.Kind.TRUNK, carrier, null, false);
    }

    static Track ties(int number, DeviceNode device) {
        Track track = new Track(number, Wire.Kind.TIES, device, null, false);
        track.ties.addAll(device.also);
        return track;
    }

    /** Id of the link, of the card in the middle of a tree (of its copies one of their own), or of the network of a bus. */
    String owner() {
        return switch (kind) {
            case LINK -> links.getFirst().line.id();
            case TRUNK -> links.getFirst().line.style() == LinkLine.Style.COPY ? hub.id() + ".copies" : hub.id();
            case TIES -> hub.id();
            case BUS -> bus.id();
        };
    }

    /** Ids of the links or ties it draws. */
    List<String> lines() {
        return switch (kind) {
            case LINK, TRUNK -> links.stream().map(link -> link.line.id()).toList();
            case TIES -> hub.card.also().stream().map(Tie::id).toList();
            case BUS -> List.of();
        };
    }

    /** The tie that leads to a network. */
    Tie tie(NetworkNode network) {
        return hub.card.also().get(ties.indexOf(network));
    }

    boolean fixed() {
        return kind == Wire.Kind.BUS;
    }

    /** Lower goes first: links that carry boundaries, then short ones, then trees. */
    int rank() {
        return switch (kind) {
            case BUS -> Integer.MIN_VALUE;
            case LINK -> {
                LinkEdge link = links.getFirst();
                int length = Math.abs(link.a.x - link.b.x) + Math.abs(link.a.y - link.b.y);
                yield link.boundaries > 0 ? length - 100_000 : length;
            }
            case TRUNK -> 50_000;
            case TIES -> 100_000 + 10_000 * ties.size();
        };
    }
}

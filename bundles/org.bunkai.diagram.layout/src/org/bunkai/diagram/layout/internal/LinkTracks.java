package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.TunnelLine;

/** Decides which links and ties are drawn as one wire. */
final class LinkTracks {

    /** From so many links of a carrier into the institution on, they leave it as one trunk. */
    static final int TRUNK = 5;
    /** A card has room for so many wires; from there on they leave it as one, as the wires of a switch do. */
    static final int HUB = 12;

    private final Scene scene;
    private final List<Track> tracks = new ArrayList<>();

    private LinkTracks(Scene scene) {
        this.scene = scene;
    }

    /** Makes the tracks of a scene, buses first; the number of a track is its position in the list plus 1. */
    static List<Track> of(Scene scene) {
        LinkTracks maker = new LinkTracks(scene);
        maker.buses();
        maker.links();
        maker.ties();
        maker.tunnels();
        return maker.tracks;
    }

    private int number() {
        return tracks.size() + 1;
    }

    private void buses() {
        for (NetworkNode network : scene.networks.values()) {
            if (!network.rails.isEmpty()) {
                tracks.add(Track.bus(number(), network));
            }
        }
    }

    private void links() {
        Map<DeviceNode, Integer> carried = new HashMap<>();
        Map<DeviceNode, Integer> all = new HashMap<>();
        for (LinkEdge link : scene.links.values()) {
            if (link.carrier() != null) {
                carried.merge(link.carrier(), 1, Integer::sum);
            }
            all.merge(link.a, 1, Integer::sum);
            all.merge(link.b, 1, Integer::sum);
        }
        Map<LinkLine.Style, Map<DeviceNode, Track>> trunks = new EnumMap<>(LinkLine.Style.class);
        for (LinkEdge link : scene.links.values()) {
            DeviceNode busier = all.get(link.a) >= all.get(link.b) ? link.a : link.b;
            Map<DeviceNode, Track> own = trunks.computeIfAbsent(link.line.style(), style -> new HashMap<>());
            if (link.carrier() != null && carried.get(link.carrier()) >= TRUNK) {
                trunk(own, link.carrier()).links.add(link);
            } else if (all.get(busier) >= HUB) {
                trunk(own, busier).links.add(link);
            } else {
                tracks.add(Track.link(number(), link, false));
            }
        }
    }

    private Track trunk(Map<DeviceNode, Track> trunks, DeviceNode hub) {
        return trunks.computeIfAbsent(hub, device -> {
            Track trunk = Track.trunk(number(), device);
            tracks.add(trunk);
            return trunk;
        });
    }

    private void ties() {
        for (DeviceNode device : scene.devices.values()) {
            if (!device.also.isEmpty()) {
                tracks.add(Track.ties(number(), device));
            }
        }
    }

    /** A tunnel without carriers follows the lines; only when none lead to its end it gets room of its own. */
    private void tunnels() {
        Connectivity connectivity = new Connectivity(scene);
        for (TunnelLine tunnel : scene.drawing.tunnels()) {
            DeviceNode a = scene.devices.get(tunnel.a());
            DeviceNode b = scene.devices.get(tunnel.b());
            if (tunnel.carriers().isEmpty() && !connectivity.joined(a, b)) {
                LinkLine line = new LinkLine(tunnel.id(), tunnel.a(), tunnel.b(), tunnel.mark());
                tracks.add(Track.link(number(), new LinkEdge(line, a, b), true));
            }
        }
    }

    /** Which cards are joined by lines, over any number of cards and buses (union-find). */
    private static final class Connectivity {

        private final int[] parent;
        private final int devices;

        Connectivity(Scene scene) {
            devices = scene.devices.size();
            parent = new int[devices + scene.networks.size()];
            for (int i = 0; i < parent.length; i++) {
                parent[i] = i;
            }
            for (LinkEdge link : scene.links.values()) {
                join(link.a.index, link.b.index);
            }
            for (DeviceNode device : scene.devices.values()) {
                device.also.forEach(network -> join(device.index, devices + network.index));
                if (!device.home.rails.isEmpty()) {
                    join(device.index, devices + device.home.index);
                }
            }
        }

        boolean joined(DeviceNode a, DeviceNode b) {
            return root(a.index) == root(b.index);
        }

        private void join(int a, int b) {
            parent[root(a)] = root(b);
        }

        private int root(int item) {
            int at = item;
            while (parent[at] != at) {
                parent[at] = parent[parent[at]];
                at = parent[at];
            }
            return at;
        }
    }
}

package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Wire;

/** Follows routed tracks from card to card: along a link, a tie, a bus, and if need be across other cards. */
final class Follower {

    private static final int CARD_COST = 3;

    private final Scene scene;
    private final RouteMap map;
    private final List<Track> tracks;
    private final Router router;
    /** Tracks at a node: those that end on a card there, and the bus and the ties that meet there. */
    private final Map<Integer, List<Track>> meeting = new HashMap<>();
    /** Course of a link from the hub of its track, of a tie from its card; each is asked for by all others of its tree. */
    private final Map<Object, List<Integer>> courses = new HashMap<>();

    Follower(Scene scene, Router router) {
        this.scene = scene;
        this.router = router;
        map = router.map();
        tracks = router.tracks();
        for (Track track : tracks) {
            for (int edge : track.course.across) {
                meet(edge, track);
                meet(edge + 1, track);
            }
            for (int edge : track.course.down) {
                meet(edge, track);
                meet(edge + map.columns, track);
            }
            track.course.taps.forEach((network, node) -> meeting.computeIfAbsent(node, key -> new ArrayList<>())
                    .addAll(List.of(track, router.bus(network))));
        }
    }

    private void meet(int node, Track track) {
        if (map.card[node] != 0) {
            List<Track> there = meeting.computeIfAbsent(node, key -> new ArrayList<>());
            if (there.isEmpty() || there.getLast() != track) {
                there.add(track);
            }
        }
    }

    /** A place on a track; on track 0 inside a card. */
    private record At(int track, int node) {
    }

    private record Step(At at, int cost) {
    }

    /** The whole course of a link, from its first end to its other end. */
    Polyline link(Track track, LinkEdge link) {
        return fromFirst(track, link, fromHub(track, link));
    }

    /** The part of a link, in the same direction, that no other link of its track shares. */
    Polyline ownPart(Track track, LinkEdge link) {
        List<List<Integer>> others = track.links.stream().filter(other -> other != link).map(other -> fromHub(track, other)).toList();
        return fromFirst(track, link, unshared(fromHub(track, link), others));
    }

    /** The whole course of a tie, from the card to the bus. */
    Polyline tie(Track track, NetworkNode network) {
        return map.line(tieNodes(track, network));
    }

    /** The part of a tie, in the same direction, that no other tie of its card shares. */
    Polyline ownPart(Track track, NetworkNode network) {
        List<List<Integer>> others = track.ties.stream().filter(other -> other != network).map(other -> tieNodes(track, other)).toList();
        return map.line(unshared(tieNodes(track, network), others));
    }

    private List<Integer> fromHub(Track track, LinkEdge link) {
        return courses.computeIfAbsent(link, key -> {
            List<Integer> bent = router.bent(link.line.id());
            if (bent.isEmpty()) {
                return nodes(track.hub, link.other(track.hub), track::equals, false);
            }
            return link.a == track.hub ? bent : bent.reversed();
        });
    }

    private Polyline fromFirst(Track track, LinkEdge link, List<Integer> fromHub) {
        return map.line(link.a == track.hub ? fromHub : fromHub.reversed());
    }

    /** What remains of a course after the last node it shares with another one; all of it when nothing would remain. */
    private static List<Integer> unshared(List<Integer> nodes, List<List<Integer>> others) {
        int first = 0;
        for (List<Integer> other : others) {
            int head = 0;
            while (head < nodes.size() && head < other.size() && nodes.get(head).equals(other.get(head))) {
                head++;
            }
            first = Math.max(first, head - 1);
        }
        return first < nodes.size() - 1 ? nodes.subList(first, nodes.size()) : nodes;
    }

    private List<Integer> tieNodes(Track track, NetworkNode network) {
        return courses.computeIfAbsent(new TieEdge(track, network), key -> findTie(track, network));
    }

    /** A tie has no node of its own. */
    private record TieEdge(Track track, NetworkNode network) {
    }

    private List<Integer> findTie(Track track, NetworkNode network) {
        List<Integer> bent = router.bent(track.tie(network).id());
        if (!bent.isEmpty()) {
            return bent;
        }
        Integer tap = track.course.taps.get(network);
        if (tap == null) {
            return List.of();
        }
        Map<Integer, Integer> cameFrom = new TreeMap<>();
        List<Integer> queue = new ArrayList<>();
        for (int node : track.course.nodes(map)) {
            if (map.card[node] == track.hub.index + 1) {
                cameFrom.put(node, -1);
                queue.add(node);
            }
        }
        for (int i = 0; i < queue.size() && !cameFrom.containsKey(tap); i++) {
            for (int next : track.course.next(map, queue.get(i))) {
                if (cameFrom.putIfAbsent(next, queue.get(i)) == null) {
                    queue.add(next);
                }
            }
        }
        List<Integer> nodes = new ArrayList<>();
        for (int node = cameFrom.containsKey(tap) ? tap : -1; node >= 0; node = cameFrom.get(node)) {
            nodes.add(node);
        }
        return nodes.reversed();
    }

    /** From card to card over what joins them directly, else the shortest way over all lines; empty when none leads there. */
    Polyline hop(DeviceNode a, DeviceNode b) {
        List<Predicate<Track>> choices = List.of(
                track -> track.links.stream().anyMatch(link -> link.a == a && link.b == b || link.a == b && link.b == a),
                track -> track.kind == Wire.Kind.TIES && (track.hub == a || track.hub == b)
                        || track.fixed() && reaches(a, track.bus) && reaches(b, track.bus),
                track -> !track.tunnel);
        for (int i = 0; i < choices.size(); i++) {
            List<Integer> nodes = nodes(a, b, choices.get(i), i == choices.size() - 1);
            if (!nodes.isEmpty()) {
                return map.line(nodes);
            }
        }
        return new Polyline(List.of());
    }

    private static boolean reaches(DeviceNode device, NetworkNode network) {
        return device.home == network || device.also.contains(network);
    }

    private List<Integer> nodes(DeviceNode a, DeviceNode b, Predicate<Track> over, boolean acrossCards) {
        Map<At, At> cameFrom = new HashMap<>();
        Map<At, Integer> spent = new HashMap<>();
        PriorityQueue<Step> queue = new PriorityQueue<>(Comparator.comparingInt(Step::cost)
                .thenComparing(step -> step.at.node).thenComparing(step -> step.at.track));
        for (int node : map.nodes(a.area())) {
            for (Track track : at(node, over)) {
                At start = new At(track.number, node);
                spent.put(start, 0);
                queue.add(new Step(start, 0));
            }
        }
        while (!queue.isEmpty()) {
            Step step = queue.poll();
            At at = step.at;
            if (step.cost > spent.get(at)) {
                continue;
            }
            if (map.card[at.node] == b.index + 1) {
                return back(cameFrom, at);
            }
            for (Step next : next(at, a, over, acrossCards)) {
                int cost = step.cost + next.cost;
                if (cost < spent.getOrDefault(next.at, Integer.MAX_VALUE)) {
                    spent.put(next.at, cost);
                    cameFrom.put(next.at, at);
                    queue.add(new Step(next.at, cost));
                }
            }
        }
        return List.of();
    }

    private List<Step> next(At at, DeviceNode start, Predicate<Track> over, boolean acrossCards) {
        List<Step> next = new ArrayList<>();
        if (at.track == 0) {
            for (int node : List.of(at.node - 1, at.node + 1, at.node - map.columns, at.node + map.columns)) {
                if (map.card[node] == map.card[at.node]) {
                    next.add(new Step(new At(0, node), CARD_COST));
                }
            }
        } else {
            tracks.get(at.track - 1).course.next(map, at.node).forEach(node -> next.add(new Step(new At(at.track, node), 1)));
        }
        int card = map.card[at.node];
        if (card == 0 || acrossCards && card != start.index + 1) {
            for (Track track : at(at.node, over)) {
                if (track.number != at.track) {
                    next.add(new Step(new At(track.number, at.node), 0));
                }
            }
            if (card != 0 && at.track != 0) {
                next.add(new Step(new At(0, at.node), CARD_COST));
            }
        }
        return next;
    }

    private List<Track> at(int node, Predicate<Track> over) {
        return meeting.getOrDefault(node, List.of()).stream().filter(over).toList();
    }

    private static List<Integer> back(Map<At, At> cameFrom, At end) {
        List<Integer> nodes = new ArrayList<>();
        for (At at = end; at != null; at = cameFrom.get(at)) {
            if (nodes.isEmpty() || nodes.getLast() != at.node) {
                nodes.add(at.node);
            }
        }
        return nodes.reversed();
    }

    /** The track that draws a link or a tie. */
    Track track(String id) {
        LinkEdge link = scene.links.get(id);
        if (link != null) {
            return tracks.stream().filter(track -> !track.tunnel && track.links.contains(link)).findFirst().orElseThrow();
        }
        DeviceNode device = scene.devices.values().stream()
                .filter(node -> node.card.also().stream().anyMatch(tie -> tie.id().equals(id))).findFirst().orElseThrow();
        return router.tracks().stream().filter(track -> track.hub == device && !track.ties.isEmpty()).findFirst().orElseThrow();
    }
}

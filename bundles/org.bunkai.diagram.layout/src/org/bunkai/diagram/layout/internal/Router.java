package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.diagram.layout.Wire;
import org.bunkai.notation.drawing.Tie;

/**
 * Routes all links and ties: one after the other by {@link PathSearch}, then again in a few passes, now that each knows
 * the others; tracks that still touch others go first while those in their way are taken out and routed again. Lines to which a
 * person gave corners go before all others and never make way.
 */
final class Router {

    private static final int PASSES = 3;
    private static final int ROUNDS = 20;
    /** Beyond that, a few seconds, wires may touch: a drawing with so many is not read wire by wire. */
    private static final long EFFORT = 40_000_000;
    /** The same for a change of a drawing that somebody waits for: some hundredths of a second. */
    private static final long SMALL_EFFORT = 400_000;
    /** When more than one of so many lines has to be routed again, all are. */
    private static final int MOST_CHANGED = 2;
    /** Within so many lattice steps a changed track may open a better way for another. */
    private static final int REACH = 4;
    /** Cost of a link that could not be drawn at all. */
    private static final long WALLED_IN = 1L << 28;

    private final Scene scene;
    private final RouteMap map;
    /** Made when something has to be searched. */
    private PathSearch search;
    private final List<Track> tracks;
    private final List<Track> free;
    private List<Rect> changedBefore = List.of();
    private final Map<NetworkNode, Track> buses = new HashMap<>();
    private final Map<NetworkNode, Collection<Integer>> rails = new HashMap<>();
    private final SavedLayout saved;
    /** Courses of the lines to which a person gave corners, by their id, from the first end to the other. */
    private final Map<String, List<Integer>> bent;

    Router(Scene scene, List<Rect> reserved, SavedLayout saved) {
        this.scene = scene;
        this.saved = saved;
        map = new RouteMap(scene, reserved);
        tracks = LinkTracks.of(scene);
        for (Track track : tracks) {
            if (track.fixed()) {
                track.bus.rails.forEach(piece -> map.add(track.course, piece));
                buses.put(track.bus, track);
                rails.put(track.bus, track.course.nodes(map));
                track.bus.stubs.forEach(piece -> map.add(track.course, piece));
                map.occupy(track);
            }
        }
        bent = bentCourses();
        free = tracks.stream().filter(track -> !track.fixed())
                .sorted(Comparator.comparing((Track track) -> !hasBends(track)).thenComparingInt(Track::rank)).toList();
    }

    /** Each knows the buses and the ones before it only: whatever else is on the map makes way. */
    private Map<String, List<Integer>> bentCourses() {
        Map<String, List<Integer>> courses = new HashMap<>();
        Set<Track> drawn = new LinkedHashSet<>();
        for (Track track : tracks) {
            for (String id : track.tunnel ? List.<String>of() : track.lines()) {
                List<Point> bends = saved.bends(id);
                List<Integer> nodes = bends.isEmpty() ? List.of() : bentCourse(track, track.lines().indexOf(id), bends);
                if (!nodes.isEmpty()) {
                    courses.put(id, nodes);
                    track.course.add(map, nodes);
                    map.occupy(track);
                    drawn.add(track);
                }
            }
        }
        for (Track track : drawn) {
            map.release(track);
            track.course = new Course();
        }
        return courses;
    }

    private List<Integer> bentCourse(Track track, int index, List<Point> bends) {
        BentCourse course = new BentCourse(map, track.number);
        if (track.kind == Wire.Kind.TIES) {
            NetworkNode network = track.ties.get(index);
            return course.toBus(ports(track.hub), bends, buses.get(network).number, rails.get(network));
        }
        LinkEdge link = track.links.get(index);
        return course.toCard(ports(link.a), bends, ports(link.b));
    }

    /** The course through the corners that a person gave a line, from its first end; empty when it is routed freely. */
    List<Integer> bent(String id) {
        return bent.getOrDefault(id, List.of());
    }

    private boolean hasBends(Track track) {
        return track.lines().stream().anyMatch(bent::containsKey);
    }

    /** Never makes way. */
    private boolean firm(Track track) {
        return track.fixed() || !bent.isEmpty() && bent.keySet().containsAll(track.lines());
    }

    RouteMap map() {
        return map;
    }

    List<Track> tracks() {
        return tracks;
    }

    Track bus(NetworkNode network) {
        return buses.get(network);
    }

    /** Routes everything and returns the number of tracks that still touch another one. */
    int run() {
        free.forEach(this::route);
        boolean changed = true;
        for (int pass = 0; changed && pass < PASSES; pass++) {
            changed = reroute(pass);
        }
        return negotiate(new LinkedHashSet<>(free), EFFORT);
    }

    /**
     * Keeps the courses of the drawing before as far as they still hold, and routes the rest.
     *
     * @return whether enough of them held; otherwise nothing is routed
     */
    boolean resume(Recollection before) {
        buses.values().forEach(bus -> bus.kept = before.same(bus, map));
        Map<Track, List<Runnable>> missing = new LinkedHashMap<>();
        int lines = 0;
        for (Track track : free) {
            List<Runnable> open = track.kind == Wire.Kind.TIES ? restoreTies(track, before) : restoreLinks(track, before);
            if (!open.isEmpty()) {
                missing.put(track, open);
            }
            lines += Math.max(track.links.size(), track.ties.size());
        }
        if (missing.values().stream().mapToInt(List::size).sum() > lines / MOST_CHANGED) {
            return false;
        }
        free.forEach(map::occupy);
        missing.forEach((track, open) -> {
            if (track.course.isEmpty()) {
                route(track);
            } else {
                open.forEach(Runnable::run);
            }
        });
        Set<Track> concerned = new LinkedHashSet<>(missing.keySet());
        if (missing.keySet().stream().anyMatch(this::hasBends)) {
            free.stream().filter(this::touches).forEach(concerned::add);
        }
        negotiate(concerned, SMALL_EFFORT);
        return true;
    }

    /** Gives a track those of its links that hold; returns what routes the others. */
    private List<Runnable> restoreLinks(Track track, Recollection before) {
        List<Runnable> open = new ArrayList<>();
        List<String> ids = track.links.stream().map(link -> link.line.id()).toList();
        for (LinkEdge link : track.links) {
            Polyline route = track.tunnel ? before.tunnel(link.line) : before.route(track, link.line.id(), link.line.a(), link.line.b());
            List<Integer> nodes = map.nodes(before.moved(route, link.a, link.b));
            if (stays(link.line.id(), nodes, before) && holds(nodes) && ports(link.a, nodes.getFirst())
                    && ports(link.b, nodes.getLast())) {
                track.course.add(map, nodes);
            } else {
                open.add(() -> {
                    track.cost += branch(track, link, link.other(track.hub));
                    map.occupy(track);
                });
            }
        }
        return restored(track, ids, open, before);
    }

    private List<Runnable> restoreTies(Track track, Recollection before) {
        List<Runnable> open = new ArrayList<>();
        List<Tie> ties = track.hub.card.also();
        for (int i = 0; i < ties.size(); i++) {
            NetworkNode network = track.ties.get(i);
            Polyline route = before.route(track, ties.get(i).id(), track.hub.id(), network.id());
            List<Integer> nodes = map.nodes(before.moved(route, track.hub, track.hub));
            if (stays(ties.get(i).id(), nodes, before) && holds(nodes) && ports(track.hub, nodes.getFirst())
                    && rails.get(network).contains(nodes.getLast())) {
                track.course.add(map, nodes);
                track.course.taps.put(network, nodes.getLast());
            } else {
                open.add(() -> {
                    track.cost += tie(track, network);
                    map.occupy(track);
                });
            }
        }
        return restored(track, ties.stream().map(Tie::id).toList(), open, before);
    }

    /** A restored course that runs into a bus drawn anew does not hold as a whole. */
    private List<Runnable> restored(Track track, List<String> ids, List<Runnable> open, Recollection before) {
        if (track.course.isEmpty() || meetsNewBus(track)) {
            track.course = new Course();
            return open.isEmpty() ? List.of(() -> route(track)) : open;
        }
        Optional<Wire> wire = before.wire(track);
        track.kept = open.isEmpty() && wire.isPresent() && wire.get().elements().equals(ids) && track.course.covers(map, wire.get());
        if (track.kept) {
            wire.get().junctions().forEach(point -> track.course.junctions.add(map.node(point.x(), point.y())));
        } else {
            track.course.junctions.addAll(track.course.forks(map));
            track.course.junctions.addAll(track.course.taps.values());
        }
        return open;
    }

    /** Whether nobody gave a line other corners, or took away those it had. */
    private boolean stays(String id, List<Integer> nodes, Recollection before) {
        return bent.containsKey(id) ? bent.get(id).equals(nodes) : before.bends(id).equals(saved.bends(id));
    }

    /** Between its ends a line runs over free nodes only. */
    private boolean holds(List<Integer> nodes) {
        return nodes.size() > 1 && nodes.subList(1, nodes.size() - 1).stream().noneMatch(node -> map.blocked[node]);
    }

    private boolean ports(DeviceNode device, int node) {
        return ports(device).stream().anyMatch(port -> port.node() == node);
    }

    /** Buses are on the map, other tracks not yet. */
    private boolean meetsNewBus(Track track) {
        Course course = track.course;
        for (int node : course.nodes(map)) {
            boolean across = course.across.contains(node) || course.across.contains(node - 1);
            boolean down = course.down.contains(node) || course.down.contains(node - map.columns);
            boolean clean = !across && map.trackAcross[node] == map.trackAcross[node - 1] && map.trackDown[node] == 0
                    && map.trackDown[node - map.columns] == 0
                    || !down && map.trackDown[node] == map.trackDown[node - map.columns] && map.trackAcross[node] == 0
                            && map.trackAcross[node - 1] == 0;
            for (int number : clean ? new int[0] : around(node)) {
                if (number != 0 && !endsOn(track, tracks.get(number - 1), node) && !tracks.get(number - 1).kept) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Routes tracks once more, the dearest first in every second pass: at first all of them, then those that have something
     * changed within reach.
     *
     * @return whether anything changed
     */
    private boolean reroute(int pass) {
        List<Track> order = new ArrayList<>(free);
        if (pass % 2 == 0) {
            order.sort(Comparator.comparingLong((Track track) -> track.cost).reversed());
        }
        List<Rect> changed = new ArrayList<>();
        for (Track track : order) {
            Rect reach = reach(track.course).grow(REACH);
            if (pass == 0 || changedBefore.stream().anyMatch(reach::hits) || changed.stream().anyMatch(reach::hits)) {
                Course before = track.course;
                map.release(track);
                route(track);
                if (!track.course.sameEdges(before)) {
                    changed.add(reach(before).union(reach(track.course)));
                }
            }
        }
        changedBefore = changed;
        return !changed.isEmpty();
    }

    /** Columns and rows a course touches. */
    private Rect reach(Course course) {
        return course.nodes(map).stream().map(node -> new Rect(node % map.columns, node / map.columns, 1, 1)).reduce(Rect::union)
                .orElse(new Rect(0, 0, 0, 0));
    }

    /**
     * Lets tracks that touch others give way.
     *
     * @param concerned the tracks to look at; grows by those that are routed again on the way
     * @param effort what all searches together may cost
     * @return how many of them still touch another one
     */
    private int negotiate(Set<Track> concerned, long effort) {
        int fewest = Integer.MAX_VALUE;
        List<Course> best = List.of();
        for (int round = 0; round <= ROUNDS; round++) {
            List<Track> touching = concerned.stream().filter(this::touches).toList();
            if (touching.isEmpty() && round == 0) {
                return 0;
            }
            if (touching.size() < fewest) {
                fewest = touching.size();
                best = free.stream().map(track -> track.course.copy()).toList();
            }
            if (touching.isEmpty() || round == ROUNDS || search().effort() > effort) {
                break;
            }
            for (Track track : touching) {
                if (touches(track)) {
                    concerned.addAll(giveWay(track, round % 2 == 1));
                }
            }
        }
        free.forEach(map::release);
        for (int i = 0; i < best.size(); i++) {
            free.get(i).course = best.get(i);
        }
        tracks.forEach(map::occupy);
        return fewest;
    }

    /** Routes a track while those it touches are out of its way, then these, which are returned. */
    private List<Track> giveWay(Track track, boolean lastFirst) {
        List<Track> others = new ArrayList<>(touched(track).values());
        if (lastFirst) {
            others = others.reversed();
        }
        map.release(track);
        for (Track other : others) {
            map.release(other);
            other.course = new Course();
        }
        for (Track other : tracks) {
            if (other != track) {
                map.occupy(other);
            }
        }
        route(track);
        others.forEach(this::route);
        return others;
    }

    private SortedMap<Integer, Track> touched(Track track) {
        SortedMap<Integer, Track> others = new TreeMap<>();
        for (int node : track.course.nodes(map)) {
            if (!map.cleanCrossing(node)) {
                for (int number : around(node)) {
                    if (number != 0 && number != track.number && !firm(tracks.get(number - 1))) {
                        others.put(number, tracks.get(number - 1));
                    }
                }
            }
        }
        return others;
    }

    /** Touches another track other than by a clean crossing or by ending on its bus; also when it is not drawn at all. */
    private boolean touches(Track track) {
        Course course = track.course;
        if (course.isEmpty() || track.cost >= WALLED_IN || course.across.stream().anyMatch(edge -> map.trackAcross[edge] != track.number)
                || course.down.stream().anyMatch(edge -> map.trackDown[edge] != track.number)) {
            return true;
        }
        for (int node : course.nodes(map)) {
            if (!map.cleanCrossing(node)) {
                for (int number : around(node)) {
                    if (number != 0 && number != track.number && !endsOn(track, tracks.get(number - 1), node)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean endsOn(Track track, Track other, int node) {
        return other.fixed() && Integer.valueOf(node).equals(track.course.taps.get(other.bus));
    }

    private int[] around(int node) {
        return new int[] {map.trackAcross[node], map.trackAcross[node - 1], map.trackDown[node], map.trackDown[node - map.columns]};
    }

    private void route(Track track) {
        track.course = new Course();
        track.kept = false;
        track.cost = switch (track.kind) {
            case LINK -> branch(track, track.links.getFirst(), track.links.getFirst().b);
            case TRUNK -> trunk(track);
            case TIES -> ties(track);
            case BUS -> 0;
        };
        map.occupy(track);
    }

    /** A tree: several orders of joining are tried, the cheapest stays. */
    private long trunk(Track track) {
        long cheapest = Long.MAX_VALUE;
        Course best = track.course;
        for (Comparator<DeviceNode> order : joiningOrders(track.hub)) {
            track.course = new Course();
            long cost = 0;
            List<LinkEdge> links = new ArrayList<>(track.links);
            links.sort(Comparator.comparing((LinkEdge link) -> !bent.containsKey(link.line.id()))
                    .thenComparing(link -> link.other(track.hub), order));
            for (LinkEdge link : links) {
                cost += branch(track, link, link.other(track.hub));
                map.occupy(track);
            }
            map.release(track);
            if (cost < cheapest) {
                cheapest = cost;
                best = track.course;
            }
        }
        track.course = best;
        return cheapest;
    }

    private static List<Comparator<DeviceNode>> joiningOrders(DeviceNode hub) {
        return List.of(Comparator.comparingInt(device -> Math.abs(device.x - hub.x) * 4 + Math.abs(device.y - hub.y)),
                Comparator.comparingInt(device -> device.x * 8 + device.y), Comparator.comparingInt(device -> device.x * 8 - device.y),
                Comparator.comparingInt(device -> device.x * 8 - Math.abs(device.y - hub.y)));
    }

    /** Adds the path to one end; returns its cost. */
    private long branch(Track track, LinkEdge link, DeviceNode end) {
        if (bent.containsKey(link.line.id())) {
            return addBent(track, bent(link.line.id()));
        }
        PathSearch.Allowed allowed = new PathSearch.Allowed(scene, List.of(link.a.home, link.b.home));
        Collection<Integer> tree = tree(track);
        return add(track, search().toCard(track.number, ports(track.hub), tree, ports(end), allowed), !tree.isEmpty());
    }

    /** The buses one after the other, the nearest first, each from the nearest point of what is drawn so far. */
    private long ties(Track track) {
        long cost = 0;
        List<NetworkNode> networks = new ArrayList<>(track.ties);
        networks.sort(Comparator.comparing((NetworkNode network) -> !bent.containsKey(track.tie(network).id()))
                .thenComparingInt(network -> Math.abs(network.x - track.hub.x) + Math.abs(network.y - track.hub.y)));
        for (NetworkNode network : networks) {
            cost += tie(track, network);
            map.occupy(track);
        }
        return cost;
    }

    /** Adds the path to one bus; returns its cost. */
    private long tie(Track track, NetworkNode network) {
        List<Integer> given = bent(track.tie(network).id());
        if (!given.isEmpty()) {
            track.course.taps.put(network, given.getLast());
            track.course.junctions.add(given.getLast());
            return addBent(track, given);
        }
        PathSearch.Allowed allowed = new PathSearch.Allowed(scene, List.of(track.hub.home, network));
        Collection<Integer> tree = tree(track);
        PathSearch.Path path = search().toBus(track.number, ports(track.hub), tree, buses.get(network).number, rails.get(network), allowed);
        long cost = add(track, path, !tree.isEmpty());
        if (path != null) {
            track.course.taps.put(network, path.nodes().getLast());
            track.course.junctions.add(path.nodes().getLast());
        }
        return cost;
    }

    private long add(Track track, PathSearch.Path path, boolean fromTree) {
        if (path == null) {
            return WALLED_IN;
        }
        track.course.add(map, path.nodes());
        if (fromTree) {
            track.course.junctions.add(path.nodes().getFirst());
        }
        return path.cost();
    }

    /** It may meet other lines of its tree anywhere. */
    private long addBent(Track track, List<Integer> nodes) {
        track.course.add(map, nodes);
        track.course.junctions.addAll(track.course.forks(map));
        return (long) PathSearch.STEP * nodes.size();
    }

    private PathSearch search() {
        if (search == null) {
            search = new PathSearch(map);
        }
        return search;
    }

    private Collection<Integer> tree(Track track) {
        return track.course.nodes(map).stream().filter(node -> !map.blocked[node]).toList();
    }

    /** Where wires may leave a card: sides first, middle first, not through the mark and not where the bus hangs. */
    private List<PathSearch.Port> ports(DeviceNode device) {
        List<PathSearch.Port> ports = new ArrayList<>();
        boolean marked = device.card.mark().shown();
        boolean onBus = !device.home.rails.isEmpty();
        int half = PathSearch.STEP / 2;
        for (int offset = Lattice.STEP; offset < Lattice.CARD_H; offset += Lattice.STEP) {
            int cost = Math.abs(offset - Lattice.CARD_H / 2) / Lattice.STEP * PathSearch.STEP;
            ports.add(new PathSearch.Port(map.node(device.x, device.y + offset), Direction.LEFT, cost));
            if (offset > Lattice.STEP || !marked) {
                ports.add(new PathSearch.Port(map.node(device.right(), device.y + offset), Direction.RIGHT, cost));
            }
        }
        for (int offset = 2 * Lattice.STEP; offset <= Lattice.CARD_W - 2 * Lattice.STEP; offset += Lattice.STEP) {
            int cost = Math.abs(offset - Lattice.CARD_W / 2) / Lattice.STEP * half + PathSearch.STEP;
            if (offset <= Lattice.CARD_W - 3 * Lattice.STEP || !marked) {
                ports.add(new PathSearch.Port(map.node(device.x + offset, device.y), Direction.UP, cost));
            }
            if (!onBus || offset != Lattice.CARD_W / 2) {
                ports.add(new PathSearch.Port(map.node(device.x + offset, device.bottom()), Direction.DOWN,
                        onBus ? cost + PathSearch.STEP : cost));
            }
        }
        return ports;
    }
}

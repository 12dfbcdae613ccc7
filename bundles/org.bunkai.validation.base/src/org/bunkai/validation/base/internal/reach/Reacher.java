package org.bunkai.validation.base.internal.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Segment;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.bunkai.validation.base.Truth;
import org.bunkai.validation.base.internal.reach.Flood.Arrival;
import org.bunkai.validation.base.internal.reach.Flood.Layer;
import org.bunkai.validation.base.internal.reach.Flood.Setting;
import org.bunkai.validation.base.internal.reach.Topology.Port;
import org.bunkai.validation.base.internal.reach.Topology.Site;
import org.bunkai.validation.base.internal.reach.Topology.Station;
import org.eclipse.emf.ecore.EObject;

/**
 * Answers on one topology. Keeps what it has found; safe for several rules at once, which look at different things side by side: what two
 * ask for at once is the same whoever finds it. Of the maps, each one asks only those declared before it while it fills itself.
 */
public final class Reacher implements Reachability {

    private static final ArchitecturePackage A = ArchitecturePackage.eINSTANCE;
    private static final Comparator<Element> BY_ID = Comparator.comparing(Element::getId);
    private static final boolean[] CERTAIN_FIRST = {true, false};
    private static final Object SOURCE_LEAF = "source";
    private static final Object TARGET_LEAF = "target";
    private static final int[] NO_MATTER = {0};

    /** How many searches are kept: enough for both ends of the flows of a large hospital, and little memory. */
    private static final int SEARCHES = 4096;

    /** What searches look at side by side. */
    private record Sight(Relation relation, String service, boolean forward, Collection<Integer> signatures) {
    }

    /** A search of everything that can be met from one end. */
    private record Start(Scene scene, Relation relation, String service, boolean forward, boolean certain, List<Door> doors) {
    }

    /** Two ends, each for all that no question can tell apart. */
    private record Ends(Scene scene, Relation relation, String service, boolean certain, int source, int target) {
    }

    /**
     * What was asked between two ends, each for all that lead to the same.
     *
     * @param service as {@link Services#kind}
     * @param inOneLeaf whether the ends are in one leaf
     * @param by what the path has to visit: an element, {@link #SOURCE_LEAF}, {@link #TARGET_LEAF}, or {@code null}
     */
    private record Line(Scene scene, Relation relation, int service, int source, int target, boolean inOneLeaf, Object by) {
    }

    /**
     * What lies between two ends, without them and the leaves they are in.
     *
     * @param ends whether they reach each other
     * @param elements in the order of their ids
     */
    private record Between(Reach ends, Map<Element, Reach> elements) {
    }

    /** What a path was asked for. */
    private record Asked(Scene scene, Relation relation, String service, Element from, Element by, Element to) {
    }

    /** One search whose result is kept: all sources with equal doors share it. */
    private record Question(Scene scene, Relation relation, String service, boolean forward, List<Door> doors) {
    }

    private final Topology topology;
    private final Leaves leaves;
    private final Set<Integer> relaySignatures = new HashSet<>();
    private final List<Integer> allSignatures;
    private final Map<Set<EObject>, Scene> scenes = new ConcurrentHashMap<>();
    private final Map<Sight, Axis> axes = new ConcurrentHashMap<>();
    private final Recent<Start, Flood> floods = new Recent<>(SEARCHES);
    private final Map<Question, Reach[]> groupReach = new ConcurrentHashMap<>();
    private final Map<Ends, Optional<BitSet>> met = new ConcurrentHashMap<>();
    private final Map<Ends, Optional<BitSet>> between = new ConcurrentHashMap<>();
    private final Map<Line, Optional<Trace>> traces = new ConcurrentHashMap<>();
    private final Map<Line, Between> ways = new ConcurrentHashMap<>();
    private final Map<Asked, ReachPath> paths = new ConcurrentHashMap<>();

    /** Answers on this topology. */
    public Reacher(Topology topology) {
        this.topology = topology;
        leaves = new Leaves(topology);
        allSignatures = IntStream.range(0, topology.signatures().size()).boxed().toList();
        for (Port port : topology.ports()) {
            if (topology.station(port).relays() != Truth.NO) {
                relaySignatures.add(port.signature());
            }
        }
    }

    @Override
    public ReachPath path(Element from, Element to, ReachQuery query) {
        return pathThrough(from, from, to, query);
    }

    @Override
    public ReachPath pathThrough(Element from, Element by, Element to, ReachQuery query) {
        Element medium = by instanceof Segment segment ? TopologyReader.medium(segment) : by;
        Element through = medium.equals(to) ? from : medium;
        Asked asked = new Asked(scene(from, to, query), query.relation(), query.service(), from, through, to);
        ReachPath known = paths.get(asked);
        if (known == null) {
            known = pathOver(from, through.equals(from) ? null : through, to, query);
            paths.put(asked, known);
        }
        return known;
    }

    private ReachPath pathOver(Element from, Element by, Element to, ReachQuery query) {
        Scene scene = scene(from, to, query);
        if (!scene.has(from) || !scene.has(to)) {
            return ReachPath.NONE;
        }
        if (from.equals(to)) {
            return isAside(by, from, to, query) ? ReachPath.NONE : new ReachPath(Reach.MUST, List.of(new PathStep(from, null)), List.of());
        }
        Endpoint source = scene.endpoint(from);
        Endpoint target = scene.endpoint(to);
        Line line = line(scene, source, by, target, query, leafOf(scene, source, target, by, query),
                leafOf(scene, target, source, by, query));
        Optional<Trace> trace = traces.get(line);
        if (trace == null) {
            trace = isAside(by, from, to, query) ? Optional.empty() : search(scene, source, waypoint(by), target, query);
            traces.put(line, trace);
        }
        return trace.isEmpty() && by == null ? undrawn(from, to) : path(trace, from, source, to, target);
    }

    private static ReachPath path(Optional<Trace> trace, Element from, Endpoint source, Element to, Endpoint target) {
        return trace.map(t -> t.path(from, source, to, target)).orElse(ReachPath.NONE);
    }

    private Waypoint waypoint(Element by) {
        return by == null ? null : new Waypoint(
                by instanceof Device d ? topology.stationOf().getOrDefault(d, Topology.NOBODY) : Topology.NOBODY, topology.nodes(by));
    }

    private Line line(Scene scene, Endpoint source, Element by, Endpoint target, ReachQuery query, int sourceLeaf, int targetLeaf) {
        Object visited = by == null ? null : isLeaf(sourceLeaf, by) ? SOURCE_LEAF : isLeaf(targetLeaf, by) ? TARGET_LEAF : by;
        return new Line(scene, query.relation(), topology.services().kind(query.service()), kind(scene, source, sourceLeaf),
                kind(scene, target, targetLeaf), sourceLeaf != Topology.NOBODY && sourceLeaf == targetLeaf, visited);
    }

    /** The leaf that an end is in, if it does not matter which one of its kind that is. */
    private int leafOf(Scene scene, Endpoint end, Endpoint other, Element by, ReachQuery query) {
        if (query.relation() == Relation.SESSION || by instanceof Device device && !isBetweenNetworks(device)) {
            return Topology.NOBODY;
        }
        int leaf = leaves.leafOf(scene, end);
        return leaf == Topology.NOBODY || other.isAt(leaf) && leaves.leafOf(scene, other) != leaf ? Topology.NOBODY : leaf;
    }

    /** A device with one port can only be visited in its own network. */
    private boolean isBetweenNetworks(Device device) {
        Integer station = topology.stationOf().get(device);
        return station != null && topology.stations()[station].ports().length > 1;
    }

    private boolean isLeaf(int leaf, Element element) {
        return leaf != Topology.NOBODY && topology.nodes()[leaf].segment() == element;
    }

    /** As {@link #kind(Scene, Endpoint)}, and one number for all leaves that lead to the same. */
    private int kind(Scene scene, Endpoint end, int leaf) {
        return leaf == Topology.NOBODY ? kind(scene, end) : -1 - leaves.kindOf(end.station());
    }

    @Override
    public ReachPath pathByLegs(Device from, Segment first, Device by, Segment last, Device to, ReachQuery query) {
        Scene scene = scene(from, to, query);
        if (!scene.has(from) || !scene.has(by) || !scene.has(to) || from.equals(to)) {
            return ReachPath.NONE;
        }
        Waypoint waypoint = new Waypoint(topology.stationOf().get(by), topology.nodes(by));
        Endpoint source = scene.endpoint(from).only(isOn(first));
        Endpoint target = scene.endpoint(to).only(isOn(last));
        return path(search(scene, source, waypoint, target, query), from, source, to, target);
    }

    private Predicate<Door> isOn(Segment segment) {
        return door -> topology.nodes()[door.node()].segment() == segment;
    }

    /** Whether an element is not on any path, and no device that could send back into a segment that is. */
    private boolean isAside(Element element, Element from, Element to, ReachQuery query) {
        if (element == null || query.relation() == Relation.SESSION) {
            return false;
        }
        Set<Element> onPaths = onPaths(from, to, query).keySet();
        Integer station = element instanceof Device device ? topology.stationOf().get(device) : null;
        return !onPaths.contains(element) && (station == null || Arrays.stream(topology.stations()[station].ports())
                .noneMatch(p -> onPaths.contains(topology.nodes()[topology.ports()[p].node()].segment())));
    }

    private Scene scene(Element from, Element to, ReachQuery query) {
        requireEnd(from);
        requireEnd(to);
        return scene(query.without());
    }

    private Scene scene(Set<EObject> without) {
        return scenes.computeIfAbsent(without, w -> new Scene(topology, w));
    }

    private static void requireEnd(Element element) {
        if (!(element instanceof Device) && !(element instanceof Network)) {
            throw new IllegalArgumentException("neither a device nor a network: " + element.getId());
        }
    }

    /** The shortest drawn path, over certain hops if there is one. The ends may lack some of their ways. */
    private Optional<Trace> search(Scene scene, Endpoint source, Waypoint by, Endpoint target, ReachQuery query) {
        Axis axis = axis(true, target.signatures(), query);
        for (boolean certain : CERTAIN_FIRST) {
            Setting setting = new Setting(scene, query.relation(), certain, axis);
            Flood flood = new Flood(setting, by);
            if (query.relation() != Relation.SESSION && (by == null || by.station() == Topology.NOBODY)) {
                Optional<BitSet> way = met(scene, scene.whole(source), scene.whole(target), query, certain);
                if (way.isEmpty() || by != null && !isMet(by, way.get())) {
                    continue;
                }
                flood.within(way.get());
            }
            Arrival arrival = flood.from(source.doors()).find(target.byNode());
            if (arrival != null) {
                return Optional.of(new Trace(setting, arrival));
            }
        }
        return Optional.empty();
    }

    private boolean isMet(Waypoint waypoint, BitSet way) {
        return Arrays.stream(waypoint.nodes()).anyMatch(n -> way.get(topology.stations().length + n));
    }

    private Axis axis(boolean forward, Collection<Integer> signatures, ReachQuery query) {
        return axes.computeIfAbsent(new Sight(query.relation(), query.service(), forward, signatures), s -> new Axis(topology, forward,
                far(signatures, query), query.relation() == Relation.CONNECTED ? NO_MATTER : topology.services().asked(query.service())));
    }

    private Collection<Integer> far(Collection<Integer> signatures, ReachQuery query) {
        if (query.relation() != Relation.SESSION) {
            return signatures;
        }
        Set<Integer> far = new HashSet<>(relaySignatures);
        far.addAll(signatures);
        return far;
    }

    /** NONE, or MAY if one of two facilities may have a connection that is not drawn. */
    private ReachPath undrawn(Element from, Element to) {
        Site fromSite = siteOf(from);
        Site toSite = siteOf(to);
        if (fromSite == toSite) {
            return ReachPath.NONE;
        }
        List<Fact> open = Stream.of(fromSite, toSite).filter(s -> s != null && s.open())
                .map(s -> new Fact(s.facility(), A.getFacility_ExternalConnectionComplete())).toList();
        return open.isEmpty() ? ReachPath.NONE : new ReachPath(Reach.MAY, List.of(), open);
    }

    private Site siteOf(Element element) {
        return topology.site(element instanceof Device device ? topology.stations()[topology.stationOf().get(device)].site()
                : topology.nodes()[topology.nodes(element)[0]].site());
    }

    @Override
    public Map<Device, Reach> from(Element source, ReachQuery query) {
        return spread(source, query, true);
    }

    @Override
    public Map<Device, Reach> to(Element target, ReachQuery query) {
        return spread(target, query, false);
    }

    private Map<Device, Reach> spread(Element near, ReachQuery query, boolean forward) {
        Scene scene = scene(near, near, query);
        if (!scene.has(near)) {
            return Map.of();
        }
        Endpoint endpoint = scene.endpoint(near);
        List<Door> doors = shared(endpoint);
        Reach[] reach = groupReach.computeIfAbsent(new Question(scene, query.relation(), query.service(), forward, doors),
                q -> spread(scene, doors, query, forward));
        Site site = siteOf(near);
        if (scene.isAsDrawnBeside(endpoint.station())) {
            return new Spread(scene, reach, site, endpoint.station());
        }
        Map<Device, Reach> result = new LinkedHashMap<>();
        for (int s = 0; s < topology.stations().length; s++) {
            Station station = topology.stations()[s];
            if (s != endpoint.station() && scene.has(station.device())) {
                Reach drawn = scene.isDisturbed(s) ? disturbed(scene, near, station.device(), query, forward)
                        : reach[topology.groups().of()[s]];
                boolean open = topology.mayBeJoined(site, topology.site(station.site()));
                if (drawn != Reach.NONE || open) {
                    result.put(station.device(), drawn == Reach.NONE ? Reach.MAY : drawn);
                }
            }
        }
        return Collections.unmodifiableMap(result);
    }

    /** The doors of an end, the same for all that pass nothing on and cannot be told apart. */
    private List<Door> shared(Endpoint endpoint) {
        return endpoint.isNetwork() || topology.stations()[endpoint.station()].through() ? endpoint.doors()
                : endpoint.doors().stream().map(Door::anonymous).toList();
    }

    private Flood flood(Scene scene, List<Door> doors, ReachQuery query, boolean forward, boolean certain) {
        return floods.get(new Start(scene, query.relation(), query.service(), forward, certain, doors),
                s -> new Flood(new Setting(scene, query.relation(), certain, wideAxis(query, forward)), null).from(doors).run());
    }

    private Axis wideAxis(ReachQuery query, boolean forward) {
        return axis(forward, allSignatures, query);
    }

    private Reach disturbed(Scene scene, Element near, Device device, ReachQuery query, boolean forward) {
        Element from = forward ? near : device;
        Element to = forward ? device : near;
        return search(scene, scene.endpoint(from), null, scene.endpoint(to), query).map(Trace::reach).orElse(Reach.NONE);
    }

    private Reach[] spread(Scene scene, List<Door> doors, ReachQuery query, boolean forward) {
        int[] representatives = scene.representatives();
        Reach[] reach = new Reach[representatives.length];
        Arrays.fill(reach, Reach.NONE);
        for (boolean certain : CERTAIN_FIRST) {
            Flood flood = flood(scene, doors, query, forward, certain);
            for (int g = 0; g < reach.length; g++) {
                if (reach[g] != Reach.MUST && reaches(scene, flood, representatives[g])) {
                    reach[g] = certain ? Reach.MUST : Reach.MAY;
                }
            }
        }
        return reach;
    }

    private boolean reaches(Scene scene, Flood flood, int station) {
        for (int p : topology.stations()[station].ports()) {
            Port port = topology.ports()[p];
            if (scene.hasPort(p) && flood.reaches(new Door(port.node(), station, p, port.signature(), p))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Map<Element, Reach> onPaths(Element from, Element to, ReachQuery query) {
        Scene scene = scene(from, to, query);
        if (!scene.has(from) || !scene.has(to)) {
            return Map.of();
        }
        if (from.equals(to)) {
            return Map.of(from, Reach.MUST);
        }
        Endpoint source = scene.endpoint(from);
        Endpoint target = scene.endpoint(to);
        int sourceLeaf = leafOf(scene, source, target, null, query);
        int targetLeaf = leafOf(scene, target, source, null, query);
        List<Element> atEnds = new ArrayList<>(List.of(from, to));
        IntStream.of(sourceLeaf, targetLeaf).filter(leaf -> leaf != Topology.NOBODY)
                .forEach(leaf -> atEnds.add(topology.nodes()[leaf].segment()));
        Line line = line(scene, source, null, target, query, sourceLeaf, targetLeaf);
        Between way = ways.get(line);
        if (way == null) {
            way = between(scene, source, target, query, atEnds);
            ways.put(line, way);
        }
        return way.ends == Reach.NONE ? Map.of() : withEnds(way, atEnds);
    }

    private Between between(Scene scene, Endpoint source, Endpoint target, ReachQuery query, List<Element> atEnds) {
        Map<Element, Reach> elements = new TreeMap<>(BY_ID);
        Reach ends = Reach.NONE;
        for (boolean certain : CERTAIN_FIRST) {
            Reach reach = certain ? Reach.MUST : Reach.MAY;
            Optional<BitSet> way = between(scene, source, target, query, certain);
            if (way.isPresent()) {
                ends = ends == Reach.NONE ? reach : ends;
                way.get().stream().forEach(v -> elements.putIfAbsent(element(v), reach));
            }
        }
        elements.keySet().removeAll(atEnds);
        return new Between(ends, new LinkedHashMap<>(elements));
    }

    /** What lies on the way, and what is at its ends, which is there whenever the ends reach each other. */
    private static Map<Element, Reach> withEnds(Between way, List<Element> atEnds) {
        atEnds.sort(BY_ID);
        Iterator<Element> ends = atEnds.iterator();
        Element end = ends.next();
        Map<Element, Reach> result = new LinkedHashMap<>();
        for (Map.Entry<Element, Reach> entry : way.elements.entrySet()) {
            while (end != null && BY_ID.compare(end, entry.getKey()) <= 0) {
                result.put(end, way.ends);
                end = ends.hasNext() ? ends.next() : null;
            }
            result.putIfAbsent(entry.getKey(), entry.getValue());
        }
        while (end != null) {
            result.put(end, way.ends);
            end = ends.hasNext() ? ends.next() : null;
        }
        return Collections.unmodifiableMap(result);
    }

    private Element element(int vertex) {
        int stations = topology.stations().length;
        return vertex < stations ? topology.stations()[vertex].device() : topology.nodes()[vertex - stations].segment();
    }

    /**
     * What lies between two ends, without them; empty if they do not reach each other. A packet has no reason to visit anything twice; a
     * session does, where a relay answers on the network it was asked on.
     */
    private Optional<BitSet> between(Scene scene, Endpoint source, Endpoint target, ReachQuery query, boolean certain) {
        if (query.relation() == Relation.SESSION) {
            return met(scene, source, target, query, certain);
        }
        return between.computeIfAbsent(ends(scene, source, target, query, certain),
                e -> met(scene, source, target, query, certain).map(met -> {
                    BitSet vertices = (BitSet) met.clone();
                    vertices.set(vertex(source));
                    vertices.set(vertex(target));
                    BitSet kept = SimplePaths.between(vertex(source), vertex(target), scene, vertices);
                    kept.clear(vertex(source));
                    kept.clear(vertex(target));
                    return kept;
                }));
    }

    /**
     * The vertices of {@link SimplePaths} that a search from the source and one from the target both meet, in the same state, the two ends
     * only if they are met on the way; empty if they do not reach each other.
     */
    private Optional<BitSet> met(Scene scene, Endpoint source, Endpoint target, ReachQuery query, boolean certain) {
        return met.computeIfAbsent(ends(scene, source, target, query, certain),
                e -> Optional.ofNullable(meet(scene, source, target, query, certain)));
    }

    private Ends ends(Scene scene, Endpoint source, Endpoint target, ReachQuery query, boolean certain) {
        return new Ends(scene, query.relation(), query.service(), certain, kind(scene, source), kind(scene, target));
    }

    /** A number for all ends that lead to the same: stations of one group if they are as drawn. */
    private int kind(Scene scene, Endpoint end) {
        int groups = topology.groups().representative().length;
        return end.isNetwork() || scene.isDisturbed(end.station()) ? groups + vertex(end) : topology.groups().of()[end.station()];
    }

    private BitSet meet(Scene scene, Endpoint source, Endpoint target, ReachQuery query, boolean certain) {
        Axis targets = wideAxis(query, true);
        Flood forward = flood(scene, shared(source), query, true, certain);
        if (target.doors().stream().noneMatch(forward::reaches)) {
            return null;
        }
        Axis sources = wideAxis(query, false);
        Flood backward = flood(scene, shared(target), query, false, certain);
        BitSet met = new BitSet();
        int stations = topology.stations().length;
        for (Layer back : backward.layers()) {
            source.doors().stream().filter(d -> sources.has(backward.arrived(back, d), d.signature()))
                    .forEach(d -> met.set(stations + d.node()));
            for (Layer there : forward.layers()) {
                for (int p = 0; p < topology.through(); p++) {
                    if (there.sent(p) != null && back.received(p) != null
                            && meet(targets, there.sent(p), back.near, sources, back.received(p), there.near)) {
                        met.set(topology.ports()[p].station());
                        met.set(stations + topology.ports()[p].node());
                    }
                }
            }
        }
        return met;
    }

    /** Whether one service is seen from both sides, by filters that are not the same. */
    private static boolean meet(Axis targets, Seen fromSource, int target, Axis sources, Seen fromTarget, int source) {
        for (Seen one = fromSource; one != null; one = one.next()) {
            for (Seen other = fromTarget; other != null; other = other.next()) {
                if (one.passed().isDisjoint(other.passed()) && targets.shares(one.mask(), target, sources, other.mask(), source)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Object likeness(Element end, ReachQuery query) {
        requireEnd(end);
        Scene scene = scene(query.without());
        return scene.has(end) ? kind(scene, scene.endpoint(end)) : end;
    }

    private int vertex(Endpoint end) {
        return end.isNetwork() ? topology.stations().length + end.node() : end.station();
    }

    @Override
    public ReachPath managementPath(Element from, Device target, Set<EObject> without) {
        ReachQuery query = new ReachQuery(Relation.PACKET, null, without);
        if (!Condition.of(target, A.getDevice_ManagementReachabilityRecorded()).isYes()) {
            ReachPath path = path(from, target, query);
            return path.reach() != Reach.MUST ? withRecordingFact(path, target)
                    : withRecordingFact(new ReachPath(Reach.MAY, path.steps(), List.of()), target);
        }
        return listedPath(from, target, query, target.getManagementReachableFrom());
    }

    private static ReachPath withRecordingFact(ReachPath path, Device target) {
        if (path.reach() == Reach.NONE) {
            return path;
        }
        Set<Fact> facts = new LinkedHashSet<>(path.uncertain());
        facts.add(new Fact(target, A.getDevice_ManagementReachabilityRecorded()));
        return new ReachPath(path.reach(), path.steps(), List.copyOf(facts));
    }

    private ReachPath listedPath(Element from, Device target, ReachQuery query, List<Element> listed) {
        Scene scene = scene(from, target, query);
        if (!scene.has(from) || !scene.has(target)) {
            return ReachPath.NONE;
        }
        if (from.equals(target) || listed.contains(from)) {
            return path(from, target, query);
        }
        Predicate<Door> isListed = door -> listed.contains(topology.nodes()[door.node()].segment());
        Endpoint source = scene.endpoint(from);
        Endpoint goal = scene.endpoint(target);
        ReachPath best = path(scene, from, source.only(isListed), target, goal, query);
        best = better(best, path(scene, from, source, target, goal.only(isListed), query));
        for (Element element : listed) {
            if (source.isNetwork() && element instanceof Device device && device != target && scene.has(device)) {
                Endpoint member = scene.endpoint(device).only(door -> door.node() == source.node());
                best = better(best, path(scene, from, new Endpoint(Topology.NOBODY, source.node(), member.doors()), target, goal, query));
            }
        }
        boolean anySegment = listed.stream().anyMatch(Segment.class::isInstance);
        return best.reach() == Reach.NONE && anySegment ? undrawn(from, target) : best;
    }

    private ReachPath path(Scene scene, Element from, Endpoint source, Element to, Endpoint target, ReachQuery query) {
        return path(search(scene, source, null, target, query), from, source, to, target);
    }

    private static ReachPath better(ReachPath first, ReachPath second) {
        int stronger = second.reach().compareTo(first.reach());
        return stronger > 0 || stronger == 0 && second.steps().size() < first.steps().size() ? second : first;
    }
}

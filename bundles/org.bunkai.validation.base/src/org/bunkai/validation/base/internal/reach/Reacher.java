package org.bunkai.validation.base.internal.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
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
import org.bunkai.validation.base.internal.reach.Lines.Line;
import org.bunkai.validation.base.internal.reach.Topology.Port;
import org.bunkai.validation.base.internal.reach.Topology.Site;
import org.bunkai.validation.base.internal.reach.Topology.Station;
import org.eclipse.emf.ecore.EObject;

/**
 * Answers on one topology. Keeps what it has found, once for all questions with like answers; safe for several rules at once, which look at
 * different things side by side.
 */
public final class Reacher implements Reachability {

    private static final ArchitecturePackage A = ArchitecturePackage.eINSTANCE;
    private static final Comparator<Element> BY_ID = Comparator.comparing(Element::getId);

    /**
     * What lies between two ends, without them and the leaves they are in.
     *
     * @param ends whether they reach each other
     * @param elements in the order of their ids
     */
    private record Between(Reach ends, Map<Element, Reach> elements) {
    }

    /** What one end reaches, or is reached by: all sources with equal doors share it. */
    private record Question(Ask ask, boolean forward, List<Door> doors) {
    }

    /** A set that was asked with, as this very object: sets of many elements take long to compare. */
    private record Recalled(Set<EObject> without, Scene scene) {
    }

    private static final int RECALLED = 64;

    private final Topology topology;
    private final Searches searches;
    private final Lines lines;
    private final Scene whole;
    private final Map<Set<EObject>, Scene> scenes = new ConcurrentHashMap<>();
    /** Some of the scenes, by chance; each is right, whichever thread put it here. */
    private final Recalled[] recalled = new Recalled[RECALLED];
    private final Map<Question, Reach[]> groupReach = new ConcurrentHashMap<>();
    private final Map<Object, Optional<Trace>> traces = new ConcurrentHashMap<>();
    private final Map<Object, Between> ways = new ConcurrentHashMap<>();

    /** Answers on this topology. */
    public Reacher(Topology topology) {
        this.topology = topology;
        searches = new Searches(topology);
        whole = new Scene(topology);
        lines = new Lines(whole, searches);
    }

    @Override
    public ReachPath path(Element from, Element to, ReachQuery query) {
        return pathThrough(from, from, to, query);
    }

    @Override
    public ReachPath pathThrough(Element from, Element by, Element to, ReachQuery query) {
        requireEnd(from);
        requireEnd(to);
        Element medium = by instanceof Segment segment ? TopologyReader.medium(segment) : by;
        Element visited = medium.equals(from) || medium.equals(to) ? null : medium;
        if (!from.equals(to) && (isCutOff(from, query.without()) || isCutOff(to, query.without()))) {
            return visited == null && isLeft(from, query.without()) && isLeft(to, query.without()) ? undrawn(from, to) : ReachPath.NONE;
        }
        return pathOver(from, visited, to, ask(from, to, query));
    }

    /** Whether nothing that an element is on is left: so much is clear without a scene, of which there would be one for each network. */
    private boolean isCutOff(Element end, Set<EObject> without) {
        if (without.isEmpty() || !whole.has(end)) {
            return false;
        }
        List<Door> doors = whole.endpoint(end).doors();
        for (int i = 0; i < doors.size(); i++) {
            if (!without.contains(topology.nodes()[doors.get(i).node()].segment())) {
                return false;
            }
        }
        return true;
    }

    private boolean isLeft(Element end, Set<EObject> without) {
        return whole.has(end) && !without.contains(end);
    }

    private ReachPath pathOver(Element from, Element by, Element to, Ask ask) {
        Scene scene = ask.scene();
        if (!scene.has(from) || !scene.has(to)) {
            return ReachPath.NONE;
        }
        Endpoint source = scene.endpoint(from);
        Endpoint target = scene.endpoint(to);
        Line line = lines.line(ask, source, by, target);
        if (from.equals(to)) {
            return isAside(line) ? ReachPath.NONE : new ReachPath(Reach.MUST, List.of(new PathStep(from, null)), List.of());
        }
        Object key = lines.key(line);
        Optional<Trace> trace = traces.get(key);
        if (trace == null) {
            trace = find(lines.first(line));
            traces.put(key, trace);
        }
        return trace.isEmpty() && by == null ? undrawn(from, to) : path(trace, from, source, to, target);
    }

    private Optional<Trace> find(Line line) {
        return isAside(line) ? Optional.empty() : searches.find(line.ask(), line.source(), waypoint(line.by()), line.target());
    }

    private static ReachPath path(Optional<Trace> trace, Element from, Endpoint source, Element to, Endpoint target) {
        return trace.map(t -> t.path(from, source, to, target)).orElse(ReachPath.NONE);
    }

    private Waypoint waypoint(Element by) {
        return by == null ? null : new Waypoint(
                by instanceof Device d ? topology.stationOf().getOrDefault(d, Topology.NOBODY) : Topology.NOBODY, topology.nodes(by));
    }

    @Override
    public ReachPath pathByLegs(Device from, Segment first, Device by, Segment last, Device to, ReachQuery query) {
        Ask ask = ask(from, to, query);
        Scene scene = ask.scene();
        if (!scene.has(from) || !scene.has(by) || !scene.has(to) || from.equals(to)) {
            return ReachPath.NONE;
        }
        Waypoint waypoint = new Waypoint(topology.stationOf().get(by), topology.nodes(by));
        Endpoint source = scene.endpoint(from).only(isOn(first));
        Endpoint target = scene.endpoint(to).only(isOn(last));
        return path(searches.find(ask, source, waypoint, target), from, source, to, target);
    }

    private Predicate<Door> isOn(Segment segment) {
        return door -> topology.nodes()[door.node()].segment() == segment;
    }

    /** Whether what a path has to visit is not on any path, and no device that could send back into a segment that is. */
    private boolean isAside(Line line) {
        if (line.by() == null || line.ask().relation() == Relation.SESSION) {
            return false;
        }
        Set<Element> onPaths = onPaths(line.ask(), element(line.source()), element(line.target())).keySet();
        Integer station = line.by() instanceof Device device ? topology.stationOf().get(device) : null;
        return !onPaths.contains(line.by()) && (station == null || Arrays.stream(topology.stations()[station].ports())
                .noneMatch(p -> onPaths.contains(topology.nodes()[topology.ports()[p].node()].segment())));
    }

    private Ask ask(Element from, Element to, ReachQuery query) {
        requireEnd(from);
        requireEnd(to);
        return new Ask(scene(query.without()), query.relation(), topology.services().kind(query.service()));
    }

    private Scene scene(Set<EObject> without) {
        if (without.isEmpty()) {
            return whole;
        }
        int place = System.identityHashCode(without) % RECALLED;
        Recalled known = recalled[place];
        if (known == null || known.without != without) {
            known = new Recalled(without, scenes.computeIfAbsent(without, w -> new Scene(whole, w)));
            recalled[place] = known;
        }
        return known.scene;
    }

    private static void requireEnd(Element element) {
        if (!(element instanceof Device) && !(element instanceof Network)) {
            throw new IllegalArgumentException("neither a device nor a network: " + element.getId());
        }
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
        Ask ask = ask(near, near, query);
        Scene scene = ask.scene();
        if (!scene.has(near)) {
            return Map.of();
        }
        Endpoint endpoint = scene.endpoint(near);
        IntFunction<Reach> drawn = drawn(ask, endpoint, forward);
        Site site = siteOf(near);
        if (scene.isAsDrawnBeside(endpoint.station())) {
            return new Spread(scene, drawn, site, endpoint.station());
        }
        Map<Device, Reach> result = new LinkedHashMap<>();
        for (int s = 0; s < topology.stations().length; s++) {
            Station station = topology.stations()[s];
            if (s != endpoint.station() && scene.has(station.device())) {
                Reach reach = scene.isDisturbed(s) ? disturbed(ask, endpoint, scene.endpoint(station.device()), forward) : drawn.apply(s);
                boolean open = topology.mayBeJoined(site, topology.site(station.site()));
                if (reach != Reach.NONE || open) {
                    result.put(station.device(), reach == Reach.NONE ? Reach.MAY : reach);
                }
            }
        }
        return Collections.unmodifiableMap(result);
    }

    private Reach disturbed(Ask ask, Endpoint near, Endpoint other, boolean forward) {
        return searches.find(ask, forward ? near : other, null, forward ? other : near).map(Trace::reach).orElse(Reach.NONE);
    }

    /**
     * What an end reaches, or is reached by, over drawn connections, by undisturbed station. From a leaf, it is the same as from another
     * one that leads to the same, but for the stations at the two: those at its own are met at once, and those at the other one are seen
     * from a third.
     */
    private IntFunction<Reach> drawn(Ask ask, Endpoint end, boolean forward) {
        int leaf = lines.leafOf(ask, end);
        Endpoint other = leaf == Topology.NOBODY ? null : lines.another(ask, end, leaf, node -> true);
        Endpoint third = other == null ? null : lines.another(ask, end, leaf, node -> !other.isAt(node));
        if (third == null || other.isAt(leaf) || third.isAt(leaf)) {
            return byGroup(ask, end, forward);
        }
        IntFunction<Reach> fromOther = byGroup(ask, other, forward);
        IntFunction<Reach> fromThird = byGroup(ask, third, forward);
        return station -> {
            Endpoint met = ask.scene().endpoint(topology.stations()[station].device());
            if (met.isAt(leaf)) {
                return Reach.MUST;
            }
            boolean atOther = met.isAt(lines.leafOf(ask, other));
            return !atOther ? fromOther.apply(station) : !met.isAt(lines.leafOf(ask, third)) ? fromThird.apply(station)
                    : byGroup(ask, end, forward).apply(station);
        };
    }

    private IntFunction<Reach> byGroup(Ask ask, Endpoint end, boolean forward) {
        List<Door> doors = searches.shared(end);
        Reach[] reach = groupReach.computeIfAbsent(new Question(ask, forward, doors), q -> spread(ask, doors, forward));
        return station -> reach[topology.groups().of()[station]];
    }

    private Reach[] spread(Ask ask, List<Door> doors, boolean forward) {
        int[] representatives = ask.scene().representatives();
        Reach[] reach = new Reach[representatives.length];
        Arrays.fill(reach, Reach.NONE);
        for (boolean certain : Searches.CERTAIN_FIRST) {
            Flood flood = searches.flood(ask, doors, forward, certain);
            for (int g = 0; g < reach.length; g++) {
                if (reach[g] != Reach.MUST && reaches(ask.scene(), flood, representatives[g])) {
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
        return onPaths(ask(from, to, query), from, to);
    }

    private Map<Element, Reach> onPaths(Ask ask, Element from, Element to) {
        Scene scene = ask.scene();
        if (!scene.has(from) || !scene.has(to)) {
            return Map.of();
        }
        if (from.equals(to)) {
            return Map.of(from, Reach.MUST);
        }
        Line line = lines.line(ask, scene.endpoint(from), null, scene.endpoint(to));
        Object key = lines.key(line);
        Between way = ways.get(key);
        if (way == null) {
            way = between(lines.first(line));
            ways.put(key, way);
        }
        return way.ends == Reach.NONE ? Map.of() : withEnds(way, atEnds(line));
    }

    private List<Element> atEnds(Line line) {
        List<Element> atEnds = new ArrayList<>(List.of(element(line.source()), element(line.target())));
        IntStream.of(line.sourceLeaf(), line.targetLeaf()).filter(leaf -> leaf != Topology.NOBODY)
                .forEach(leaf -> atEnds.add(topology.nodes()[leaf].segment()));
        return atEnds;
    }

    private Between between(Line line) {
        Map<Element, Reach> elements = new TreeMap<>(BY_ID);
        Reach ends = Reach.NONE;
        for (boolean certain : Searches.CERTAIN_FIRST) {
            Reach reach = certain ? Reach.MUST : Reach.MAY;
            Optional<BitSet> way = searches.between(line.ask(), line.source(), line.target(), certain);
            if (way.isPresent()) {
                ends = ends == Reach.NONE ? reach : ends;
                way.get().stream().forEach(v -> elements.putIfAbsent(element(v), reach));
            }
        }
        elements.keySet().removeAll(atEnds(line));
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

    private Element element(Endpoint end) {
        return end.isNetwork() ? topology.nodes()[end.node()].segment() : topology.stations()[end.station()].device();
    }

    @Override
    public Object likeness(Element end, ReachQuery query) {
        requireEnd(end);
        Scene scene = scene(query.without());
        return scene.has(end) ? searches.kind(scene, scene.endpoint(end)) : end;
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
        Ask ask = ask(from, target, query);
        Scene scene = ask.scene();
        if (!scene.has(from) || !scene.has(target)) {
            return ReachPath.NONE;
        }
        if (from.equals(target) || listed.contains(from)) {
            return path(from, target, query);
        }
        Predicate<Door> isListed = door -> listed.contains(topology.nodes()[door.node()].segment());
        Endpoint source = scene.endpoint(from);
        Endpoint goal = scene.endpoint(target);
        ReachPath best = path(ask, from, source.only(isListed), target, goal);
        best = better(best, path(ask, from, source, target, goal.only(isListed)));
        for (Element element : listed) {
            if (source.isNetwork() && element instanceof Device device && device != target && scene.has(device)) {
                Endpoint member = scene.endpoint(device).only(door -> door.node() == source.node());
                best = better(best, path(ask, from, new Endpoint(Topology.NOBODY, source.node(), member.doors()), target, goal));
            }
        }
        boolean anySegment = listed.stream().anyMatch(Segment.class::isInstance);
        return best.reach() == Reach.NONE && anySegment ? undrawn(from, target) : best;
    }

    private ReachPath path(Ask ask, Element from, Endpoint source, Element to, Endpoint target) {
        return path(searches.find(ask, source, null, target), from, source, to, target);
    }

    private static ReachPath better(ReachPath first, ReachPath second) {
        int stronger = second.reach().compareTo(first.reach());
        return stronger > 0 || stronger == 0 && second.steps().size() < first.steps().size() ? second : first;
    }
}

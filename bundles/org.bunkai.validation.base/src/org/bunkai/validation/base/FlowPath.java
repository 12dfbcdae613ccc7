package org.bunkai.validation.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.DerivedParts;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The way of one flow (RULES.md §1.3): its recorded route, else all PACKET paths of its service between its ends. A software end stands for
 * its device. A segment that only carries a tunnel of the route is inside that tunnel and no part of the way.
 *
 * <p>Reads: those of {@link Places}, {@link Responsibility}, {@link Reachability} and {@link Segments}, {@code Flow.source},
 * {@code target}, {@code service} and {@code route}; a rule that asks {@link #isEncryptedOn} reads {@code Flow.encrypted} as well.</p>
 */
public final class FlowPath {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    /** All flows at once: one view per flow would cost the engine more than the path itself. */
    private enum View implements DerivedParts<Flow, FlowPath> {
        INSTANCE;

        @Override
        public Set<EStructuralFeature> reads() {
            return ById.union(Places.view().reads(), Responsibility.view().reads(), Reachability.view().reads(), Segments.features(), own(),
                    Set.of(P.getArchitecture_Flows()));
        }

        @Override
        public Set<EStructuralFeature> own() {
            return Set.of(P.getFlow_Source(), P.getFlow_Target(), P.getFlow_Service(), P.getFlow_Route());
        }

        @Override
        public FlowPath compute(Flow flow, ModelView model) {
            return new FlowPath(flow, model);
        }

        @Override
        public Map<Flow, FlowPath> compute(ModelView model) {
            Map<Flow, FlowPath> paths = new HashMap<>();
            model.all(Flow.class).forEach(flow -> paths.put(flow, compute(flow, model)));
            return Collections.unmodifiableMap(paths);
        }
    }

    private final Flow flow;
    private final Places places;
    private final Responsibility responsibility;
    private final Reachability reachability;
    private final Optional<Device> source;
    private final Optional<Device> target;
    private final Map<Segment, Reach> segments;
    private final Map<Device, Reach> devices;
    private final ReachQuery query;
    private final Condition located;
    private final List<Facility> endFacilities;
    private final boolean institutions;

    // Asked by most rules on flows; found once, when first asked for.
    private Condition joinsSites;
    private Condition changesParty;
    private Condition crossesOpen;
    private Demand openWithoutVpn;
    private ReachPath path;
    private final Map<Segment, ReachPath> over = new ConcurrentHashMap<>(0);

    private FlowPath(Flow flow, ModelView model) {
        this.flow = flow;
        places = Places.of(model);
        responsibility = Responsibility.of(model);
        reachability = model.derived(Reachability.view());
        source = Places.deviceOf(flow.getSource());
        target = Places.deviceOf(flow.getTarget());
        ReachQuery packet = ReachQuery.of(Relation.PACKET);
        query = flow.getService() == null || flow.getService().isBlank() ? packet : packet.withService(flow.getService());
        Map<Element, Reach> way = isRouted() ? routed() : found();
        segments = only(Segment.class, way);
        devices = only(Device.class, way);
        located = findLocated();
        endFacilities = ById.sorted(
                Stream.concat(source.stream(), target.stream()).map(places::facilityOf).flatMap(Optional::stream).toList());
        boolean own = endsRecorded().isUnknown() || endFacilities.stream().anyMatch(places.facilities()::contains);
        institutions = own && !isInsideDevice();
    }

    /** The view to ask {@code ModelView.derived} for: the paths of all flows. */
    public static Derived<Map<Flow, FlowPath>> view() {
        return View.INSTANCE;
    }

    /** The path of one flow of the model. */
    public static FlowPath of(ModelView model, Flow flow) {
        return model.derived(View.INSTANCE).get(flow);
    }

    /** The device that opens the connection; empty if not recorded. */
    public Optional<Device> source() {
        return source;
    }

    /** The device that answers; empty if not recorded. */
    public Optional<Device> target() {
        return target;
    }

    /** Whether a route is recorded. */
    public boolean isRouted() {
        return !flow.getRoute().isEmpty();
    }

    /** The networks, links and tunnels on the way; MUST if on a path without uncertain hop or on the route. By id, or in route order. */
    public Map<Segment, Reach> segments() {
        return segments;
    }

    /** The devices on the way, the ends included. By id, or in route order. */
    public Map<Device, Reach> devices() {
        return devices;
    }

    /** One path to show: the route, or the shortest best path. Reach NONE if there is none. */
    public ReachPath path() {
        if (path == null) {
            path = findPath();
        }
        return path;
    }

    private ReachPath findPath() {
        if (isRouted()) {
            return routePath();
        }
        if (source.isEmpty() || target.isEmpty()) {
            return ReachPath.NONE;
        }
        return source.equals(target) ? new ReachPath(Reach.MUST, List.of(new PathStep(source.get(), null)), List.of())
                : reachability.path(source.get(), target.get(), query());
    }

    /** A path over one segment of the way. */
    public ReachPath pathOver(Segment segment) {
        return isRouted() || source.isEmpty() || target.isEmpty() ? path()
                : over.computeIfAbsent(segment, s -> reachability.pathThrough(source.get(), s, target.get(), query()));
    }

    /** A path to show for an answer: over the segment that decides it, else any. */
    public ReachPath pathOf(Demand demand) {
        return demand.segment().map(this::pathOver).orElseGet(this::path);
    }

    /** The reachability question that a flow without route asks. */
    public ReachQuery query() {
        return query;
    }

    /** Whether both ends are recorded as devices or their software; misses {@code source} or {@code target}. */
    public Condition endsRecorded() {
        return Condition.allOf(sourceRecorded(), targetRecorded());
    }

    /**
     * Whether the way is known: a flow inside one device, or with a route or path. Misses the ends, or the route where the drawing has no
     * path for a flow that is said to exist.
     */
    public Condition isLocated() {
        return located;
    }

    private Condition findLocated() {
        if (!segments.isEmpty()) {
            return Condition.known(true);
        }
        Condition ends = endsRecorded();
        return ends.isUnknown() || source.isPresent() && source.equals(target) ? ends : Condition.unknown(flow, P.getFlow_Route());
    }

    /** The facilities in which the two ends stand, in the order of their ids. */
    public List<Facility> endFacilities() {
        return endFacilities;
    }

    /**
     * Whether the flow is one of the institution's: it crosses a network and has an end in a facility of the institution. A flow whose ends
     * are not recorded may be one, and counts.
     */
    public boolean isInstitutions() {
        return institutions;
    }

    /** Whether it never leaves a device. */
    public boolean isInsideDevice() {
        return located.isYes() && segments.isEmpty();
    }

    /** Whether its target stands in a facility of the institution; misses the target. */
    public Condition entersInstitution() {
        return target.map(device -> places.isOutside(device).not())
                .orElseGet(() -> Condition.unknown(flow, P.getFlow_Target()));
    }

    /** Whether the ends stand in different facilities; misses the ends. */
    public Condition crossesFacilities() {
        return whenEndsRecorded(() -> Condition.known(endFacilities().size() > 1));
    }

    /** Whether the ends stand in different facilities, one of them the institution's (施設間); misses the ends or who operates. */
    public Condition joinsSites() {
        if (joinsSites == null) {
            joinsSites = Condition.allOf(crossesFacilities(),
                    Condition.anyOf(endFacilities.stream().map(places::belongsToInstitution).toList()));
        }
        return joinsSites;
    }

    /** Whether different parties answer for the two ends; misses the ends or their parties. */
    public Condition changesParty() {
        if (changesParty == null) {
            changesParty = whenEndsRecorded(() -> responsibility.differ(source.orElseThrow(), target.orElseThrow()));
        }
        return changesParty;
    }

    /** Whether the flow runs between parties or facilities: "施設間" in the wide sense of ops 13⑦. */
    public Condition joinsPartiesOrSites() {
        return Condition.anyOf(joinsSites(), changesParty());
    }

    /** Whether the source is outside or another party answers for it; misses the source, its facility's operator or its party. */
    public Condition comesFromOutside() {
        return source.map(responsibility::isForeign).orElseGet(this::sourceRecorded);
    }

    /** Whether the target is outside or another party answers for it. */
    public Condition goesOutside() {
        return target.map(responsibility::isForeign).orElseGet(this::targetRecorded);
    }

    /** Whether an end is outside or another party answers for it. */
    public Condition hasOutsideEnd() {
        return Condition.anyOf(comesFromOutside(), goesOutside());
    }

    /** Whether the flow physically crosses an open network, inside a tunnel or not. */
    public Condition crossesOpen() {
        if (crossesOpen == null) {
            crossesOpen = onAnySegment(Segments::crossesOpen).condition();
        }
        return crossesOpen;
    }

    /** Whether the flow crosses an open network without the VPN that exempts from ops 13⑥ (IPsec, IP-VPN; an SSL-VPN does not). */
    public Condition crossesOpenWithoutVpn() {
        return openWithoutVpn().condition();
    }

    /** As {@link #crossesOpenWithoutVpn}, with the segment that decides it. */
    public Demand openWithoutVpn() {
        if (openWithoutVpn == null) {
            openWithoutVpn = onAnySegment(Segments::crossesOpenWithoutVpn);
        }
        return openWithoutVpn;
    }

    /** Whether the flow is encrypted on a segment: itself, or by the segment. */
    public Condition isEncryptedOn(Segment segment) {
        return Condition.anyOf(Condition.of(flow, P.getFlow_Encrypted()), Condition.of(segment, P.getSegment_Encrypted()));
    }

    /** Whether a measure is met on every segment of every path. */
    public Demand onEverySegment(Function<Segment, Condition> measure) {
        Condition located = isLocated();
        if (located.isUnknown()) {
            return new Demand(located, Optional.empty());
        }
        List<Condition> met = new ArrayList<>(segments.size());
        Segment open = null;
        boolean missing = false;
        for (Map.Entry<Segment, Reach> entry : segments.entrySet()) {
            Condition condition = measure.apply(entry.getKey());
            if (condition.isNo() && entry.getValue() == Reach.MUST) {
                return new Demand(condition, Optional.of(entry.getKey()));
            }
            met.add(condition);
            missing |= condition.isNo();
            open = open == null && !condition.isYes() && !condition.isExempt() ? entry.getKey() : open;
        }
        Iterator<Segment> over = missing ? segments.keySet().iterator() : Collections.emptyIterator();
        for (int i = 0; over.hasNext(); i++) {
            Segment segment = over.next();
            met.set(i, met.get(i).isNo() ? whyUncertain(segment) : met.get(i));
        }
        return new Demand(Condition.allOf(met), Optional.ofNullable(open));
    }

    /** Whether something holds on some segment: YES on a MUST path, NO if on no path at all, else unknown. */
    public Demand onAnySegment(Function<Segment, Condition> what) {
        Demand none = onEverySegment(segment -> what.apply(segment).not());
        return new Demand(none.condition().not(), none.segment());
    }

    /**
     * Whether every path passes an element with a measure, the ends left out. On a route, a device that is only one of several that join
     * two of its segments leaves it open which way is taken.
     */
    public Passage passes(ModelView model, Measure measure) {
        return passes(Passages.of(model, query(), measure));
    }

    /** As {@link #passes(ModelView, Measure)}, for a measure that is asked for one flow only. */
    public Passage passes(ModelView model, Function<Element, Condition> measure) {
        return passes(new Passages(model.derived(Reachability.view()), query(), measure));
    }

    private Passage passes(Passages passages) {
        if (!isRouted()) {
            return isLocated().isUnknown() || segments.isEmpty() ? new Passage(whenEndsRecorded(() -> isLocated().not()), path())
                    : passages.between(source.orElseThrow(), target.orElseThrow());
        }
        Map<Element, Reach> way = new LinkedHashMap<>(devices);
        way.putAll(segments);
        source.ifPresent(way::remove);
        target.ifPresent(way::remove);
        List<Condition> met = way.entrySet().stream().map(entry -> {
            Condition condition = passages.measured(entry.getKey());
            return condition.isYes() && entry.getValue() == Reach.MAY ? Condition.unknown(flow, P.getFlow_Route()) : condition;
        }).toList();
        return new Passage(Condition.anyOf(met), path());
    }

    /** Unknown, because the way over a segment is uncertain. Most want to know so much only, and a path is dear. */
    private Condition whyUncertain(Segment segment) {
        return Condition.unknown(() -> {
            List<Fact> uncertain = pathOver(segment).uncertain();
            return uncertain.isEmpty() ? List.of(new Fact(flow, P.getFlow_Route())) : uncertain;
        });
    }

    private Condition sourceRecorded() {
        return source.isPresent() ? Condition.known(true) : Condition.unknown(flow, P.getFlow_Source());
    }

    private Condition targetRecorded() {
        return target.isPresent() ? Condition.known(true) : Condition.unknown(flow, P.getFlow_Target());
    }

    private Condition whenEndsRecorded(Supplier<Condition> then) {
        Condition recorded = endsRecorded();
        return recorded.isUnknown() ? recorded : then.get();
    }

    private Map<Element, Reach> found() {
        return source.isEmpty() || target.isEmpty() || source.equals(target) ? Map.of()
                : reachability.onPaths(source.get(), target.get(), query());
    }

    private Map<Element, Reach> routed() {
        Map<Element, Reach> way = new LinkedHashMap<>();
        source.ifPresent(device -> way.put(device, Reach.MUST));
        List<Segment> stretch = stretch();
        for (int i = 0; i < stretch.size(); i++) {
            way.put(stretch.get(i), Reach.MUST);
            if (i + 1 < stretch.size()) {
                List<Device> between = between(stretch.get(i), stretch.get(i + 1));
                between.forEach(device -> way.putIfAbsent(device, between.size() == 1 ? Reach.MUST : Reach.MAY));
            }
        }
        target.ifPresent(device -> way.put(device, Reach.MUST));
        return way;
    }

    private ReachPath routePath() {
        List<PathStep> steps = new ArrayList<>();
        source.ifPresent(device -> steps.add(new PathStep(device, null)));
        List<Segment> stretch = stretch();
        Device last = source.orElse(null);
        for (int i = 0; i < stretch.size(); i++) {
            Segment segment = stretch.get(i);
            steps.add(new PathStep(segment, interfaceOf(last, segment)));
            List<Device> between = i + 1 < stretch.size() ? between(segment, stretch.get(i + 1)) : List.of();
            last = between.size() == 1 ? between.getFirst() : null;
            if (last != null) {
                steps.add(new PathStep(last, interfaceOf(last, segment)));
            }
        }
        target.ifPresent(device -> steps.add(new PathStep(device, interfaceOf(device, stretch.getLast()))));
        return new ReachPath(Reach.MUST, steps, List.of());
    }

    /** The route without the segments that only carry one of its tunnels. */
    private List<Segment> stretch() {
        Set<Element> carriers = new LinkedHashSet<>();
        List<Segment> route = flow.getRoute();
        for (Segment segment : route) {
            if (segment instanceof Tunnel tunnel) {
                carriers.addAll(tunnel.getCarrierPath().isEmpty() ? sharedByEnds(tunnel, route) : tunnel.getCarrierPath());
            }
        }
        List<Segment> stretch = route.stream().filter(s -> !carriers.contains(s)).toList();
        return stretch.isEmpty() ? List.copyOf(route) : stretch;
    }

    private List<Segment> sharedByEnds(Tunnel tunnel, List<Segment> route) {
        List<Device> ends = places.devicesAt(tunnel);
        return route.stream().filter(s -> !(s instanceof Tunnel))
                .filter(s -> places.devicesAt(s).stream().filter(ends::contains).count() > 1).toList();
    }

    private List<Device> between(Segment one, Segment next) {
        List<Device> there = places.devicesAt(next);
        return places.devicesAt(one).stream().filter(there::contains).toList();
    }

    private static Interface interfaceOf(Device device, Segment segment) {
        return device == null || !(segment instanceof Network network) ? null
                : device.getInterfaces().stream().filter(Places::isEnabled).filter(end -> end.getNetwork() == network).findFirst()
                        .orElse(null);
    }

    private static <T extends Element> Map<T, Reach> only(Class<T> type, Map<Element, Reach> way) {
        Map<T, Reach> found = new LinkedHashMap<>();
        way.forEach((element, reach) -> {
            if (type.isInstance(element)) {
                found.put(type.cast(element), Objects.requireNonNull(reach));
            }
        });
        return Collections.unmodifiableMap(found);
    }
}

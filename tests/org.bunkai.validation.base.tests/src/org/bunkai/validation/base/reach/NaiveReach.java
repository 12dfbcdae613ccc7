package org.bunkai.validation.base.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.FilterAction;
import org.bunkai.model.architecture.FilterRule;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.eclipse.emf.ecore.EObject;

/**
 * RULES.md §1.3 read straight off the model, for small ones: every sender, receiver and service for itself, no signatures, no bit masks, no
 * groups, no backward search. The yardstick of the property test. Understands IPv4 only, and rule orders that are set.
 */
final class NaiveReach {

    /** A network with all its devices, or two devices joined by a link or tunnel. */
    private static final class Wire {

        private final Segment segment;
        private final Set<Device> ends;

        Wire(Segment segment, Set<Device> ends) {
            this.segment = segment;
            this.ends = ends;
        }
    }

    /** Who sends or receives, and where; nobody in the model if there is no device. */
    private record Who(Device device, Wire at) {
    }

    /** A packet on a wire; the filters it passed are bits by the number of their device. */
    private record State(Device sender, Wire wire, Who source, Who target, int passed) {
    }

    /** The outcome of a search for one service. */
    private record Found(int hops, Set<Object> met) {
    }

    private final Architecture architecture;
    private final Set<EObject> without;
    private final List<Device> devices;
    private final Map<String, long[]> ranges = new HashMap<>();
    private final Map<Wire, Reach> wires = new LinkedHashMap<>();
    private final Set<String> services = new HashSet<>(Set.of(""));

    NaiveReach(Architecture architecture, Set<EObject> without) {
        this.architecture = architecture;
        this.without = without;
        devices = architecture.getFacilities().stream().flatMap(f -> f.getDevices().stream()).toList();
        devices.forEach(d -> d.getFilterRules().forEach(r -> services.addAll(r.getServices())));
        for (Network network : networks()) {
            if (!without.contains(network)) {
                Set<Device> members = new HashSet<>();
                devices.stream().filter(d -> d.getInterfaces().stream().anyMatch(i -> i.getNetwork() == network && isThere(i)))
                        .forEach(members::add);
                wires.put(new Wire(network, members), Reach.MUST);
            }
        }
        for (Link link : architecture.getLinks()) {
            if (isDrawn(link) && !without.contains(link) && isThere(link.getEnd1()) && isThere(link.getEnd2())) {
                wires.put(new Wire(link, Set.of(owner(link.getEnd1()), owner(link.getEnd2()))), Reach.MUST);
            }
        }
        raiseTunnels();
    }

    // ---- what is there

    private List<Network> networks() {
        List<Network> all = new ArrayList<>(architecture.getNetworks());
        architecture.getFacilities().forEach(f -> all.addAll(f.getNetworks()));
        return all;
    }

    private static Device owner(Interface port) {
        return (Device) port.eContainer();
    }

    private boolean isDrawn(Interface port) {
        return port.getEnabled() != Answer.NO && owner(port).getLifecycle() != Lifecycle.PLANNED;
    }

    private boolean isDrawn(Link link) {
        return isDrawn(link.getEnd1()) && isDrawn(link.getEnd2()) && owner(link.getEnd1()) != owner(link.getEnd2()) && !isInner(link);
    }

    /** A cable inside one network is part of the network. */
    private static boolean isInner(Element element) {
        return element instanceof Link link && link.getEnd1().getNetwork() != null
                && link.getEnd1().getNetwork() == link.getEnd2().getNetwork();
    }

    private boolean isThere(Interface port) {
        return isDrawn(port) && !without.contains(port) && !without.contains(owner(port));
    }

    private boolean isThere(Element end) {
        return !without.contains(end) && !(end instanceof Device d && d.getLifecycle() == Lifecycle.PLANNED);
    }

    // ---- tunnels

    private static Set<Set<Device>> pairs(Tunnel tunnel) {
        Set<Device> ends = new LinkedHashSet<>(tunnel.getEnds());
        if (tunnel.getHub() != null) {
            ends.add(tunnel.getHub());
        }
        Set<Set<Device>> pairs = new LinkedHashSet<>();
        for (Device one : ends) {
            for (Device two : ends) {
                if (one != two && (tunnel.getHub() == null || one == tunnel.getHub() || two == tunnel.getHub())) {
                    pairs.add(Set.of(one, two));
                }
            }
        }
        return pairs;
    }

    private void raiseTunnels() {
        List<Wire> open = new ArrayList<>();
        for (Tunnel tunnel : architecture.getTunnels()) {
            for (Set<Device> pair : pairs(tunnel)) {
                if (!without.contains(tunnel) && pair.stream().allMatch(this::isThere) && !isLost(tunnel, new HashSet<>())
                        && !isCut(tunnel, pair)) {
                    boolean complete = pair.stream().allMatch(d -> ((Facility) d.eContainer()).getExternalConnectionComplete() == Answer.YES);
                    Wire wire = new Wire(tunnel, pair);
                    if (tunnel.getCarrierPath().isEmpty() && complete) {
                        open.add(wire);
                    } else {
                        wires.put(wire, Reach.MAY);
                    }
                }
            }
        }
        raise(open, Reach.MAY);
        raise(new ArrayList<>(wires.keySet().stream().filter(w -> wires.get(w) == Reach.MAY).toList()), Reach.MUST);
    }

    private void raise(List<Wire> open, Reach to) {
        for (boolean changed = true; changed;) {
            List<Wire> raised = new ArrayList<>();
            for (Wire wire : open) {
                Tunnel tunnel = (Tunnel) wire.segment;
                if (tunnel.getCarrierPath().isEmpty() ? endsReach(wire, to) : tunnel.getCarrierPath().stream().allMatch(this::isCarrying)) {
                    raised.add(wire);
                }
            }
            raised.forEach(w -> wires.put(w, to));
            changed = open.removeAll(raised);
        }
    }

    private boolean endsReach(Wire wire, Reach atLeast) {
        Map<Wire, Reach> all = new LinkedHashMap<>(wires);
        wires.keySet().removeIf(w -> w.segment == wire.segment);
        List<Device> ends = List.copyOf(wire.ends);
        ReachQuery packet = ReachQuery.of(Relation.PACKET);
        boolean reached = drawn(ends.get(0), ends.get(1), packet, atLeast == Reach.MUST) != null
                || drawn(ends.get(1), ends.get(0), packet, atLeast == Reach.MUST) != null;
        wires.clear();
        wires.putAll(all);
        return reached;
    }

    private boolean isCarrying(Element carrier) {
        return switch (carrier) {
            case Device device -> device.getLifecycle() != Lifecycle.PLANNED;
            case Link link -> isDrawn(link) || isInner(link);
            case Tunnel tunnel -> {
                List<Set<Device>> drawn = pairs(tunnel).stream()
                        .filter(p -> p.stream().noneMatch(d -> d.getLifecycle() == Lifecycle.PLANNED)).toList();
                yield !drawn.isEmpty() && drawn.stream().allMatch(p -> wires.keySet().stream()
                        .anyMatch(w -> w.segment == tunnel && w.ends.equals(p) && wires.get(w) == Reach.MUST));
            }
            default -> true;
        };
    }

    private boolean isLost(Tunnel tunnel, Set<Tunnel> seen) {
        return seen.add(tunnel) && tunnel.getCarrierPath().stream().anyMatch(c -> without.contains(c)
                || c instanceof Tunnel t && isLost(t, seen)
                || isInner(c) && without.contains(((Link) c).getEnd1().getNetwork())
                || c instanceof Link l && isDrawn(l) && !(isThere(l.getEnd1()) && isThere(l.getEnd2())));
    }

    private boolean isCut(Tunnel tunnel, Set<Device> pair) {
        Set<Device> carriers = new HashSet<>(pair);
        tunnel.getCarrierPath().stream().filter(Device.class::isInstance).map(Device.class::cast).forEach(carriers::add);
        return carriers.stream().anyMatch(d -> tunnel.getCarrierPath().stream().filter(Network.class::isInstance).anyMatch(n -> {
            List<Interface> drawn = d.getInterfaces().stream().filter(i -> i.getNetwork() == n && isDrawn(i)).toList();
            return !drawn.isEmpty() && drawn.stream().noneMatch(this::isThere);
        }));
    }

    // ---- devices

    private long segments(Device device, Class<? extends Segment> type) {
        Set<Segment> segments = new HashSet<>();
        device.getInterfaces().stream().filter(this::isDrawn).map(Interface::getNetwork).filter(n -> n != null).forEach(segments::add);
        architecture.getLinks().stream().filter(this::isDrawn)
                .filter(l -> owner(l.getEnd1()) == device || owner(l.getEnd2()) == device).forEach(segments::add);
        architecture.getTunnels().stream().filter(t -> pairs(t).stream().anyMatch(p -> p.contains(device)
                && p.stream().noneMatch(d -> d.getLifecycle() == Lifecycle.PLANNED))).forEach(segments::add);
        return segments.stream().filter(type::isInstance).count();
    }

    private static boolean isKind(Device device, NetworkDeviceKind... kinds) {
        return device instanceof NetworkDevice d && List.of(kinds).contains(d.getKind());
    }

    private static boolean isSwitch(Device device) {
        return isKind(device, NetworkDeviceKind.SWITCH, NetworkDeviceKind.ACCESS_POINT, NetworkDeviceKind.IDS,
                NetworkDeviceKind.MEDIA_CONVERTER);
    }

    private static Reach supposed(Answer answer, boolean possible) {
        return answer == Answer.YES ? Reach.MUST : answer == Answer.UNKNOWN && possible ? Reach.MAY : Reach.NONE;
    }

    private Reach forwards(Device device) {
        return supposed(device.getForwards(), !isSwitch(device) && segments(device, Segment.class) >= 2);
    }

    private Reach relays(Device device) {
        return supposed(device.getRelaysSessions(), segments(device, Tunnel.class) > 0 || isKind(device, NetworkDeviceKind.PROXY)
                || segments(device, Network.class) >= 2);
    }

    /** The network that a port is in, {@code null} if it is only the end of a link. */
    private Network network(Device device, Wire wire) {
        return switch (wire.segment) {
            case Network n -> n;
            case Link l -> (owner(l.getEnd1()) == device ? l.getEnd1() : l.getEnd2()).getNetwork();
            default -> null;
        };
    }

    private Reach crossing(Device device, Wire in, Wire out, State state, Relation relation, String service) {
        boolean tunnel = in.segment instanceof Tunnel || out.segment instanceof Tunnel;
        if (isSwitch(device) && !tunnel && network(device, in) == network(device, out)) {
            return Reach.MUST;
        }
        Reach forwards = forwards(device);
        if (relation == Relation.CONNECTED) {
            return forwards == Reach.NONE ? Reach.NONE : Reach.MUST;
        }
        return forwards.and(filter(device, in, out, state, service));
    }

    private Reach filter(Device device, Wire in, Wire out, State state, String service) {
        if (device.getFiltersRecorded() != Answer.YES) {
            return Reach.MAY;
        }
        Set<FilterAction> possible = new HashSet<>();
        for (FilterRule rule : device.getFilterRules().stream().sorted(Comparator.comparing(FilterRule::getOrder)).toList()) {
            Reach match = match(rule.getFrom(), rule.getFromPrefix(), device, in, state.source)
                    .and(match(rule.getTo(), rule.getToPrefix(), device, out, state.target))
                    .and(rule.getServices().isEmpty() || rule.getServices().contains(service) ? Reach.MUST : Reach.NONE);
            if (match != Reach.NONE) {
                possible.add(rule.getAction());
            }
            if (match == Reach.MUST) {
                return action(possible);
            }
        }
        possible.add(device.getDefaultAction());
        return action(possible);
    }

    private static Reach action(Set<FilterAction> possible) {
        return possible.equals(Set.of(FilterAction.ALLOW)) ? Reach.MUST : possible.equals(Set.of(FilterAction.DENY)) ? Reach.NONE : Reach.MAY;
    }

    private Reach match(Element element, String prefix, Device at, Wire wire, Who who) {
        Reach byElement = switch (element) {
            case null -> Reach.MUST;
            case Link l when isInner(l) -> match(l.getEnd1().getNetwork(), null, at, wire, who);
            case Segment s -> s == wire.segment || s == network(at, wire) ? Reach.MUST : Reach.NONE;
            case Device d -> d == who.device ? Reach.MUST : Reach.NONE;
            default -> Reach.MAY;
        };
        return prefix == null ? byElement : byElement.and(matchPrefix(prefix, who));
    }

    private Reach matchPrefix(String prefix, Who who) {
        List<String> texts = new ArrayList<>();
        switch (who.at.segment) {
            case Network n when who.device == null -> texts.addAll(n.getPrefixes());
            case Link l -> texts.add((owner(l.getEnd1()) == who.device ? l.getEnd1() : l.getEnd2()).getAddress());
            default -> who.device.getInterfaces().stream().filter(this::isDrawn)
                    .filter(i -> who.at.segment instanceof Tunnel || i.getNetwork() == who.at.segment)
                    .forEach(i -> texts.add(i.getAddress()));
        }
        long[] wanted = range(prefix);
        List<long[]> given = texts.stream().map(this::range).toList();
        if (wanted == null || given.isEmpty() || given.contains(null)) {
            return Reach.MAY;
        }
        if (given.stream().allMatch(g -> wanted[0] <= g[0] && g[1] <= wanted[1])) {
            return Reach.MUST;
        }
        return given.stream().allMatch(g -> g[1] < wanted[0] || wanted[1] < g[0]) ? Reach.NONE : Reach.MAY;
    }

    /** First and last address. */
    private long[] range(String text) {
        return ranges.computeIfAbsent(text, NaiveReach::parse);
    }

    private static long[] parse(String text) {
        if (text == null || !text.matches("[0-9.]+(/[0-9]+)?")) {
            return null;
        }
        String[] parts = text.split("[./]");
        long address = 0;
        for (int i = 0; i < 4; i++) {
            address = address * 256 + Long.parseLong(parts[i]);
        }
        long size = 1L << 32 - (parts.length > 4 ? Integer.parseInt(parts[4]) : 32);
        return new long[] {address / size * size, address / size * size + size - 1};
    }

    // ---- answers

    /** The answer to a query. */
    Reach reach(Element from, Element to, ReachQuery query) {
        if (!isThere(from) || !isThere(to)) {
            return Reach.NONE;
        }
        Reach drawn = from == to || drawn(from, to, query, true) != null ? Reach.MUST
                : drawn(from, to, query, false) != null ? Reach.MAY : Reach.NONE;
        boolean undrawn = from.eContainer() != to.eContainer() && (isOpen(from.eContainer()) || isOpen(to.eContainer()));
        return drawn == Reach.NONE && undrawn ? Reach.MAY : drawn;
    }

    /** The number of wires of the shortest path, or 0. */
    int hops(Element from, Element to, ReachQuery query, boolean certain) {
        Found found = drawn(from, to, query, certain);
        return found == null ? 0 : found.hops;
    }

    /** All that lies on paths. */
    Map<String, Reach> onPaths(Element from, Element to, ReachQuery query) {
        Map<String, Reach> result = new TreeMap<>();
        if (isThere(from) && isThere(to)) {
            for (boolean certain : new boolean[] {true, false}) {
                Found found = from == to ? new Found(0, Set.of(from)) : drawn(from, to, query, certain);
                boolean all = from == to || query.relation() == Relation.SESSION;
                Set<Object> on = found == null ? Set.of() : all ? found.met : onSimplePaths(vertex(from), vertex(to), found.met);
                for (Object vertex : on) {
                    Element element = vertex instanceof Wire wire ? wire.segment : (Element) vertex;
                    result.merge(element.getId(), certain ? Reach.MUST : Reach.MAY, Reach::or);
                }
            }
        }
        return result;
    }

    private boolean isOpen(EObject container) {
        if (!(container instanceof Facility facility) || facility.getExternalConnectionComplete() == Answer.YES) {
            return false;
        }
        NaiveReach drawn = without.isEmpty() ? this : new NaiveReach(architecture, Set.of());
        boolean leaving = drawn.wires.keySet().stream().anyMatch(w -> leaves(w, facility));
        for (Tunnel tunnel : architecture.getTunnels()) {
            leaving |= pairs(tunnel).stream().filter(p -> p.stream().noneMatch(d -> d.getLifecycle() == Lifecycle.PLANNED))
                    .anyMatch(p -> leaves(new Wire(tunnel, p), facility));
        }
        return !leaving;
    }

    private static boolean leaves(Wire wire, Facility facility) {
        Set<EObject> places = new HashSet<>();
        wire.ends.forEach(d -> places.add(d.eContainer()));
        if (wire.segment instanceof Network n) {
            places.add(n.eContainer());
        }
        return places.contains(facility) && places.size() > 1;
    }

    private Found drawn(Element from, Element to, ReachQuery query, boolean certain) {
        Set<Object> met = new HashSet<>();
        int hops = Integer.MAX_VALUE;
        Set<String> asked = query.relation() == Relation.CONNECTED ? Set.of("")
                : query.service() == null ? services : Set.of(services.contains(query.service()) ? query.service() : "");
        for (String service : asked) {
            Found found = search(from, to, query.relation(), service, certain ? Reach.MUST : Reach.MAY);
            if (found != null) {
                hops = Math.min(hops, found.hops);
                met.addAll(found.met);
            }
        }
        if (met.isEmpty()) {
            return null;
        }
        return new Found(hops, met);
    }

    private Object vertex(Element end) {
        return end instanceof Network ? wires.keySet().stream().filter(w -> w.segment == end).findFirst().orElseThrow() : end;
    }

    private Set<Who> whos(Element end) {
        Set<Who> whos = new LinkedHashSet<>();
        for (Wire wire : wires.keySet()) {
            if (wire.segment == end) {
                whos.add(new Who(null, wire));
                wire.ends.forEach(d -> whos.add(new Who(d, wire)));
            } else if (end instanceof Device device && wire.ends.contains(device)) {
                whos.add(new Who(device, wire));
            }
        }
        return whos;
    }

    private Found search(Element from, Element to, Relation relation, String service, Reach atLeast) {
        Set<Who> goals = whos(to);
        Set<Who> targets = new LinkedHashSet<>(goals);
        if (relation == Relation.SESSION) {
            devices.stream().filter(d -> isThere(d) && relays(d).compareTo(atLeast) >= 0).forEach(d -> targets.addAll(whos(d)));
        }
        Map<State, Integer> hops = new LinkedHashMap<>();
        Map<State, Set<State>> before = new HashMap<>();
        Deque<State> queue = new ArrayDeque<>();
        for (Who source : whos(from)) {
            targets.forEach(t -> visit(new State(source.device, source.at, source, t, 0), null, 1, hops, before, queue, atLeast));
        }
        Set<State> arrived = new LinkedHashSet<>();
        while (!queue.isEmpty()) {
            State state = queue.remove();
            if (goals.contains(state.target) && state.target.at.equals(state.wire)
                    && (state.target.device == null || state.target.device != state.sender)) {
                arrived.add(state);
            }
            for (Device device : state.wire.ends) {
                if (device != state.sender) {
                    next(device, state, relation, service, atLeast, targets)
                            .forEach(n -> visit(n, state, hops.get(state) + 1, hops, before, queue, atLeast));
                }
            }
        }
        if (arrived.isEmpty()) {
            return null;
        }
        Set<State> on = new HashSet<>(arrived);
        for (Deque<State> open = new ArrayDeque<>(arrived); !open.isEmpty();) {
            before.getOrDefault(open.remove(), Set.of()).stream().filter(on::add).forEach(open::add);
        }
        Set<Object> met = new HashSet<>(Set.of(vertex(from), vertex(to)));
        on.forEach(s -> met.add(s.wire));
        on.stream().filter(s -> before.containsKey(s)).forEach(s -> met.add(s.sender));
        return new Found(arrived.stream().mapToInt(hops::get).min().getAsInt(), met);
    }

    private void visit(State state, State from, int hop, Map<State, Integer> hops, Map<State, Set<State>> before, Deque<State> queue,
            Reach atLeast) {
        if (wires.get(state.wire).compareTo(atLeast) >= 0) {
            if (from != null) {
                before.computeIfAbsent(state, s -> new HashSet<>()).add(from);
            }
            if (hops.putIfAbsent(state, hop) == null) {
                queue.add(state);
            }
        }
    }

    private Set<State> next(Device device, State state, Relation relation, String service, Reach atLeast, Set<Who> targets) {
        Set<State> next = new LinkedHashSet<>();
        boolean relay = relation == Relation.SESSION && state.target.equals(new Who(device, state.wire))
                && relays(device).compareTo(atLeast) >= 0;
        for (Wire out : wires.keySet()) {
            if (out.ends.contains(device)) {
                if (out != state.wire && crossing(device, state.wire, out, state, relation, service).compareTo(atLeast) >= 0) {
                    int filter = isFilter(device, state.wire, out, relation) ? 1 << devices.indexOf(device) : 0;
                    if ((state.passed & filter) == 0) {
                        next.add(new State(device, out, state.source, state.target, state.passed | filter));
                    }
                }
                if (relay) {
                    targets.forEach(t -> next.add(new State(device, out, new Who(device, out), t, 0)));
                }
            }
        }
        return next;
    }

    /** A packet does not come back to rules that it has passed. */
    private boolean isFilter(Device device, Wire in, Wire out, Relation relation) {
        boolean tunnel = in.segment instanceof Tunnel || out.segment instanceof Tunnel;
        boolean bridged = isSwitch(device) && !tunnel && network(device, in) == network(device, out);
        return relation != Relation.CONNECTED && !bridged && device.getFiltersRecorded() == Answer.YES
                && !device.getFilterRules().isEmpty();
    }

    private static Set<Object> onSimplePaths(Object from, Object to, Set<Object> vertices) {
        Set<Object> on = new HashSet<>();
        walk(from, to, vertices, new LinkedHashSet<>(), on);
        return on;
    }

    private static void walk(Object at, Object to, Set<Object> vertices, LinkedHashSet<Object> path, Set<Object> on) {
        path.add(at);
        if (at == to) {
            on.addAll(path);
        } else {
            for (Object next : vertices) {
                boolean joined = at instanceof Wire w ? w.ends.contains(next) : next instanceof Wire v && v.ends.contains(at);
                if (joined && !path.contains(next)) {
                    walk(next, to, vertices, path, on);
                }
            }
        }
        path.removeLast();
    }
}

package org.bunkai.validation.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.base.ReachQuery.Relation;

/**
 * The CONNECTED way of one connection between two devices, on which every element has to be in somebody's range (RULES.md §4 13.01.c).
 *
 * <p>Reads: those of {@link FlowPath}, {@link Places} and {@link Reachability}, and {@code Tunnel.carrierPath}.</p>
 *
 * @param connection the flow, tunnel or link
 * @param one a device at one end
 * @param other a device at another end
 * @param elements devices, networks, links and tunnels on the way, the ends included, in the order of their ids
 */
public record ConnectedWay(Element connection, Device one, Device other, List<Element> elements) {

    public ConnectedWay {
        Objects.requireNonNull(connection);
        Objects.requireNonNull(one);
        Objects.requireNonNull(other);
        elements = List.copyOf(elements);
    }

    /** The way of a flow: its route, else everything that joins its ends, filters ignored. Empty if an end is not recorded. */
    public static List<ConnectedWay> of(ModelView model, Flow flow) {
        FlowPath path = FlowPath.of(model, flow);
        if (path.source().isEmpty() || path.target().isEmpty() || path.source().equals(path.target())) {
            return List.of();
        }
        Device source = path.source().get();
        Device target = path.target().get();
        List<Element> elements = path.isRouted()
                ? ById.sorted(Stream.<Element>concat(path.devices().keySet().stream(), path.segments().keySet().stream()).toList())
                : List.copyOf(model.derived(Reachability.view()).onPaths(source, target, ReachQuery.of(Relation.CONNECTED)).keySet());
        return List.of(new ConnectedWay(flow, source, target, elements));
    }

    /** The way of a link: itself and its two devices. */
    public static List<ConnectedWay> of(ModelView model, Link link) {
        return between(link, Places.of(model).devicesAt(link), List.of(link));
    }

    /** The ways of a tunnel: itself, its carrier path and two of its ends; the hub with each other end, else each pair of ends. */
    public static List<ConnectedWay> of(ModelView model, Tunnel tunnel) {
        List<Element> middle = new ArrayList<>(tunnel.getCarrierPath());
        middle.add(tunnel);
        List<Device> ends = Places.of(model).devicesAt(tunnel);
        List<ConnectedWay> ways = between(tunnel, ends, middle);
        Optional<Device> hub = Optional.ofNullable(tunnel.getHub()).filter(ends::contains);
        return hub.isEmpty() ? ways : ways.stream().filter(way -> way.one == hub.get() || way.other == hub.get()).toList();
    }

    /**
     * The elements that somebody has to answer for: devices, links, tunnels and closed networks, without the interior of other parties'
     * facilities. An external network of unknown openness may be closed and stays in; open networks and networks inside a facility do not.
     */
    public List<Element> toAnswerFor(ModelView model) {
        Places places = Places.of(model);
        return elements.stream().filter(element -> {
            Optional<Condition> elsewhere = places.facilityOf(element).map(places::belongsToInstitution);
            if (elsewhere.isPresent() && elsewhere.get().isNo()) {
                return false;
            }
            return !(element instanceof Network network) || network.getOpenness() == Openness.CLOSED
                    || network.getOpenness() == Openness.UNKNOWN && elsewhere.isEmpty();
        }).toList();
    }

    /**
     * A path of the connection over an element of the way, and how sure it is that the connection takes it: the route of a flow, else what
     * joins its ends; a link or tunnel is a path by itself.
     */
    public ReachPath pathOver(ModelView model, Element element) {
        if (!(connection instanceof Flow flow)) {
            return new ReachPath(Reach.MUST, Stream.of(one, connection, other).map(step -> new PathStep(step, null)).toList(), List.of());
        }
        FlowPath path = FlowPath.of(model, flow);
        if (!path.isRouted()) {
            return model.derived(Reachability.view()).pathThrough(one, element, other, ReachQuery.of(Relation.CONNECTED));
        }
        Fact route = new Fact(flow, ArchitecturePackage.eINSTANCE.getFlow_Route());
        return path.devices().get(element) == Reach.MAY ? new ReachPath(Reach.MAY, path.path().steps(), List.of(route)) : path.path();
    }

    /** The first of the surest paths of some ways over an element of all of them; at least one way. */
    public static ReachPath surestPath(ModelView model, List<ConnectedWay> ways, Element element) {
        ReachPath best = ways.getFirst().pathOver(model, element);
        for (int i = 1; i < ways.size() && best.reach() != Reach.MUST; i++) {
            ReachPath path = ways.get(i).pathOver(model, element);
            best = path.reach().compareTo(best.reach()) > 0 ? path : best;
        }
        return best;
    }

    private static List<ConnectedWay> between(Element connection, List<Device> ends, List<Element> middle) {
        List<ConnectedWay> ways = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            for (int j = i + 1; j < ends.size(); j++) {
                Stream<Element> both = Stream.of(ends.get(i), ends.get(j));
                ways.add(new ConnectedWay(connection, ends.get(i), ends.get(j),
                        ById.sorted(Stream.concat(both, middle.stream()).toList())));
            }
        }
        return List.copyOf(ways);
    }
}

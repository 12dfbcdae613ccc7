package org.bunkai.diagram.glsp.internal.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bunkai.diagram.glsp.internal.page.Choice;
import org.bunkai.diagram.glsp.internal.page.Scene;
import org.bunkai.diagram.glsp.internal.page.ViewState;
import org.bunkai.diagram.layout.PlacedBoundary;
import org.bunkai.diagram.layout.PlacedCard;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.PlacedFacility;
import org.bunkai.diagram.layout.PlacedLine;
import org.bunkai.diagram.layout.PlacedNetwork;
import org.bunkai.diagram.layout.PlacedText;
import org.bunkai.diagram.layout.PlacedTunnel;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Sheet;
import org.bunkai.diagram.svg.SvgFragments;
import org.bunkai.diagram.svg.SvgOptions;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.eclipse.glsp.graph.GEdge;
import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.GNode;
import org.eclipse.glsp.graph.builder.impl.GEdgeBuilder;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.graph.builder.impl.GLabelBuilder;
import org.eclipse.glsp.graph.builder.impl.GNodeBuilder;
import org.eclipse.glsp.graph.util.GraphUtil;

/**
 * The graph of a scene. Every element carries its look as a fragment of SVG; the arguments are those that client/src/model/args.ts
 * declares. The children of a node are placed relative to it.
 */
public final class GraphBuilder {

    private final Scene scene;
    private final PlacedDrawing placed;
    private final SvgFragments fragments;
    private final Map<String, List<PlacedNetwork>> networksOf = new LinkedHashMap<>();
    private final Map<String, List<PlacedCard>> cardsOf = new HashMap<>();
    private final Map<String, Polyline> routes = new HashMap<>();

    /** @param scene what is shown */
    public GraphBuilder(Scene scene) {
        this.scene = scene;
        this.placed = scene.placed();
        this.fragments = new SvgFragments(placed, SvgOptions.in(scene.locale()));
        placed.networks().forEach(n -> networksOf.computeIfAbsent(n.facility(), f -> new ArrayList<>()).add(n));
        placed.cards().forEach(c -> cardsOf.computeIfAbsent(c.network(), n -> new ArrayList<>()).add(c));
        placed.lines().forEach(line -> routes.put(line.id(), line.route()));
        placed.tunnels().forEach(tunnel -> routes.put(tunnel.tunnel().id(), joined(tunnel.lines())));
    }

    /** The graph, without revision. */
    public GGraph build() {
        GGraphBuilder graph = new GGraphBuilder().id("drawing");
        for (PlacedFacility facility : placed.facilities()) {
            List<PlacedNetwork> networks = networksOf.getOrDefault(facility.box().id(), List.of());
            if (facility.box().band() == Band.OPEN) {
                networks.forEach(network -> graph.add(network(network, new Point(0, 0))));
            } else {
                graph.add(facility(facility, networks));
            }
        }
        placed.boundaries().forEach(boundary -> graph.add(boundary(boundary)));
        placed.lines().forEach(line -> graph.add(line(line)));
        placed.tunnels().forEach(tunnel -> graph.add(tunnel(tunnel)));
        return graph.addArguments(sheet()).build();
    }

    private Map<String, Object> sheet() {
        Map<String, Object> args = new HashMap<>();
        args.put("editable", scene.isEditable());
        args.put("lang", scene.locale().getLanguage());
        args.put("title", scene.title());
        args.put("dirty", scene.history().isDirty());
        args.put("canUndo", scene.history().canUndo());
        args.put("canRedo", scene.history().canRedo());
        args.put("undoLabel", scene.history().undoLabel());
        args.put("redoLabel", scene.history().redoLabel());
        args.put("backdrop", fragments.backdrop());
        args.put("legend", placed.sheet().entries().stream().map(this::legend).toList());
        args.put("view", scene.view().view().id());
        args.put("views", choices(scene.views()));
        args.put("overlay", ViewState.id(scene.view().overlay()));
        args.put("overlays", choices(scene.overlays()));
        args.put("clause", Optional.ofNullable(scene.view().clause()).orElse(""));
        args.put("clauses", choices(scene.clauses()));
        return args;
    }

    private Map<String, String> legend(Sheet.Entry entry) {
        return entry.shade().map(shade -> Map.of("symbol", fragments.symbol(shade), "text", shade.text()))
                .orElseGet(() -> Map.of("symbol", fragments.symbol(entry.item()), "text", fragments.explanation(entry.item())));
    }

    private static List<Map<String, String>> choices(List<Choice> choices) {
        return choices.stream().map(c -> Map.of("id", c.id(), "label", c.label(), "group", c.group())).toList();
    }

    private GNode facility(PlacedFacility facility, List<PlacedNetwork> networks) {
        Rect area = facility.area();
        Node node = new Node(Types.FACILITY, facility.box().id(), area, new Point(0, 0));
        node.look(fragments.facility(facility), facility.box().name(), facility.box().mark());
        facility.name().ifPresent(name -> node.name(name, facility.box().name()));
        networks.forEach(network -> node.builder.add(network(network, corner(area))));
        return node.build();
    }

    private GNode network(PlacedNetwork network, Point origin) {
        Rect area = network.area();
        Node node = new Node(Types.NETWORK, network.box().id(), area, origin);
        node.look(fragments.network(network), network.box().name(), network.box().mark());
        node.name(network.name(), network.box().name());
        cardsOf.getOrDefault(network.box().id(), List.of()).forEach(card -> node.builder.add(card(card, corner(area))));
        return node.build();
    }

    private GNode card(PlacedCard card, Point origin) {
        String id = card.card().id();
        Node node = new Node(scene.isCloud(id) ? Types.CLOUD : Types.DEVICE, id, card.area(), origin);
        node.look(fragments.card(card), card.card().name(), card.card().mark());
        node.name(card.name(), card.card().name());
        return node.build();
    }

    private GNode boundary(PlacedBoundary boundary) {
        Node node = new Node(Types.BOUNDARY, boundary.boundary().id(), boundary.square(), new Point(0, 0));
        node.look(fragments.boundary(boundary), Integer.toString(boundary.boundary().number()), Mark.of(boundary.boundary().mark(), 1));
        node.builder.addArgument("on", boundary.boundary().on());
        node.builder.addArgument("route", points(routes.getOrDefault(boundary.boundary().on(), new Polyline(List.of()))));
        return node.build();
    }

    private GEdge line(PlacedLine line) {
        String type = scene.isTie(line.id()) ? Types.TIE : Types.LINK;
        Edge edge = new Edge(type, line.id(), line.from(), line.to(), line.mark());
        edge.builder.addArgument("svg", fragments.line(line));
        edge.route(line.route());
        return edge.build();
    }

    private GEdge tunnel(PlacedTunnel tunnel) {
        Edge edge = new Edge(Types.TUNNEL, tunnel.tunnel().id(), tunnel.tunnel().a(), tunnel.tunnel().b(), tunnel.tunnel().mark());
        edge.builder.addArgument("svg", fragments.tunnel(tunnel));
        edge.builder.addArgument("routes", tunnel.lines().stream().map(GraphBuilder::points).toList());
        edge.route(routes.get(tunnel.tunnel().id()));
        return edge.build();
    }

    private static Polyline joined(List<Polyline> lines) {
        return new Polyline(lines.stream().flatMap(line -> line.points().stream()).toList());
    }

    private static Point corner(Rect area) {
        return new Point(area.x(), area.y());
    }

    private static List<List<Integer>> points(Polyline line) {
        return line.points().stream().map(p -> List.of(p.x(), p.y())).toList();
    }

    private static String outcome(MarkKind kind) {
        return kind == MarkKind.NONE ? "" : kind.name();
    }

    /** A node in the making. */
    private final class Node {

        private final GNodeBuilder builder;
        private final String id;
        private final Rect area;

        Node(String type, String id, Rect area, Point origin) {
            this.id = id;
            this.area = area;
            builder = new GNodeBuilder(type).id(id).position(area.x() - origin.x(), area.y() - origin.y()).size(area.w(), area.h());
            builder.addArgument("kind", scene.kind(id));
            builder.addArgument("movable", scene.isEditable());
            boolean real = scene.isElement(id);
            builder.addArgument("deletable", scene.isEditable() && real);
            builder.addArgument("connectable", scene.isEditable() && real);
            builder.addArgument("collapsible", scene.isCollapsible(id));
            builder.addArgument("collapsed", scene.isCollapsed(id));
        }

        void look(String svg, String name, Mark mark) {
            builder.addArgument("svg", svg);
            builder.addArgument("name", name);
            builder.addArgument("title", name);
            builder.addArgument("outcome", outcome(mark.kind()));
            builder.addArgument("count", mark.count());
        }

        void name(PlacedText shown, String whole) {
            Rect at = shown.area().moved(-area.x(), -area.y());
            builder.addArgument("label", Map.of("x", at.x(), "y", at.y(), "w", at.w(), "h", at.h()));
            if (scene.isEditable() && scene.isElement(id)) {
                builder.add(new GLabelBuilder(Types.NAME).id(id + Types.NAME_SUFFIX).text(whole).position(at.x(), at.y())
                        .size(at.w(), at.h()).build());
            }
        }

        GNode build() {
            return builder.build();
        }
    }

    /** An edge in the making. */
    private final class Edge {

        private final GEdgeBuilder builder;

        Edge(String type, String id, String source, String target, MarkKind mark) {
            builder = new GEdgeBuilder(type).id(id).sourceId(source).targetId(target);
            builder.addArgument("kind", scene.kind(id));
            builder.addArgument("name", scene.name(id));
            builder.addArgument("title", scene.name(id));
            builder.addArgument("outcome", outcome(mark));
            builder.addArgument("deletable", scene.isEditable());
            builder.addArgument("reconnectable", scene.isEditable());
        }

        void route(Polyline route) {
            builder.addArgument("route", points(route));
            route.points().stream().skip(1).limit(Math.max(0, route.points().size() - 2))
                    .forEach(p -> builder.addRoutingPoint(GraphUtil.point(p.x(), p.y())));
        }

        GEdge build() {
            return builder.build();
        }
    }
}

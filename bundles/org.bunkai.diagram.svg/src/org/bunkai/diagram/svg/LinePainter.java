package org.bunkai.diagram.svg;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bunkai.diagram.layout.PlacedBoundary;
import org.bunkai.diagram.layout.PlacedLine;
import org.bunkai.diagram.layout.PlacedPath;
import org.bunkai.diagram.layout.PlacedTunnel;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.diagram.layout.Wire;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.BoundaryMark.Agreement;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.Shade;
import org.bunkai.notation.drawing.Shading;
import org.bunkai.notation.drawing.TunnelLine;

/** Paints wires, lines, tunnels, boundaries and paths of findings. */
final class LinePainter {

    static final Paint WIRE = Paint.line(Palette.LINE, 1.5);
    static final Paint TUNNEL = Paint.line(Palette.TUNNEL, 6).translucent(0.35);
    static final Paint TUNNEL_CORE = Paint.line(Palette.TUNNEL, 1.6).dashed("6 4");
    static final Paint COPY = Paint.line(Palette.COPY, 1.8).dashed("7 4");
    static final Paint PATH = Paint.line(Palette.ALERT, 9).translucent(0.28);

    private static final double JUNCTION_RADIUS = 2.8;
    private static final int ARROW = 8;
    private static final double MARKED_WIDTH = 2.6;
    private static final double TOUCH_WIDTH = 9;
    private static final double BOUNDARY_NUMBER = 12;
    private static final double HOP_NUMBER = 11;

    private final SvgPen pen;
    private final Words words;
    private final Lookup lookup;

    LinePainter(SvgPen pen, Words words, Lookup lookup) {
        this.pen = pen;
        this.words = words;
        this.lookup = lookup;
    }

    /**
     * What lines need to know of the whole drawing.
     *
     * @param names names of what lines join, by id
     * @param copies ids of the lines that are backup copies
     * @param shading colours of lines
     */
    record Lookup(Map<String, String> names, Set<String> copies, Shading shading) {

        static Lookup of(Drawing drawing) {
            Map<String, String> names = new HashMap<>();
            drawing.networks().forEach(network -> names.put(network.id(), network.name()));
            drawing.cards().forEach(card -> names.put(card.id(), card.name()));
            Set<String> copies = drawing.links().stream().filter(link -> link.style() == LinkLine.Style.COPY).map(LinkLine::id)
                    .collect(Collectors.toSet());
            return new Lookup(names, copies, drawing.shading());
        }

        private boolean copy(Wire wire) {
            return !wire.elements().isEmpty() && copies.containsAll(wire.elements());
        }
    }

    void wire(Wire wire) {
        strokes(wire, wire.lines());
        junctions(wire);
    }

    /** Some of the strokes of a wire. */
    void strokes(Wire wire, Collection<Polyline> strokes) {
        pen.lines(strokes, lookup.copy(wire) ? COPY : WIRE);
    }

    void junctions(Wire wire) {
        for (Point junction : wire.junctions()) {
            pen.circle(junction, JUNCTION_RADIUS, Paint.fill(lookup.copy(wire) ? Palette.COPY : Palette.LINE));
        }
    }

    /** A link or tie on its own: to be pointed at; what asks for attention colours the part no other line shares. */
    void line(PlacedLine line) {
        boolean copy = lookup.copies.contains(line.id());
        String name = words.get(copy ? "copy.name" : "line.name", lookup.names.get(line.from()), lookup.names.get(line.to()));
        Optional<Shade> shade = lookup.shading.shade(line.id());
        String title = marked(name, line.mark());
        pen.element("link", line.id(), shade.map(found -> title + " — " + found.text()).orElse(title));
        shade.ifPresent(found -> pen.lines(List.of(line.own()), Paint.line(Palette.strong(found.hue()), MARKED_WIDTH)));
        if (copy) {
            arrow(line.route());
        }
        if (line.mark().asksForAttention()) {
            pen.lines(List.of(line.own()), Paint.line(line.mark().color(), MARKED_WIDTH));
        }
        pen.touchable(line.route(), TOUCH_WIDTH);
        pen.end();
    }

    /** Tells where a copy is. */
    private void arrow(Polyline route) {
        if (route.isEmpty()) {
            return;
        }
        Segment last = route.segments().getLast();
        Point tip = last.b();
        int dx = Integer.signum(last.a().x() - tip.x());
        int dy = Integer.signum(last.a().y() - tip.y());
        Point left = tip.moved(ARROW * dx + ARROW / 2 * dy, ARROW * dy + ARROW / 2 * dx);
        Point right = tip.moved(ARROW * dx - ARROW / 2 * dy, ARROW * dy - ARROW / 2 * dx);
        pen.path("M" + tip.x() + " " + tip.y() + "L" + left.x() + " " + left.y() + "L" + right.x() + " " + right.y() + "Z",
                Paint.fill(Palette.COPY));
    }

    void tunnel(PlacedTunnel placed) {
        pen.element("tunnel", placed.tunnel().id(), title(placed.tunnel()));
        pen.lines(placed.lines(), TUNNEL);
        pen.lines(placed.lines(), TUNNEL_CORE);
        placed.leader().ifPresent(leader -> pen.line(leader, Paint.line(Palette.TUNNEL, 1)));
        pen.end();
    }

    void tunnelPill(PlacedTunnel placed) {
        if (placed.pill().isEmpty()) {
            return;
        }
        TunnelLine tunnel = placed.tunnel();
        String colour = tunnel.mark().asksForAttention() ? tunnel.mark().color() : Palette.TUNNEL;
        Rect pill = placed.pill().get();
        pen.element("tunnel-label", tunnel.id(), title(tunnel));
        pen.rect(pill, pill.h() / 2.0, Paint.fill(Palette.PAPER).edge(colour, colour.equals(Palette.TUNNEL) ? 1 : 2));
        placed.label().ifPresent(text -> pen.text(text, colour, tunnel.label()));
        pen.end();
    }

    private String title(TunnelLine tunnel) {
        String ends = words.get("line.name", lookup.names.get(tunnel.a()), lookup.names.get(tunnel.b()));
        return marked(tunnel.label().isEmpty() ? ends : tunnel.label() + " — " + ends, tunnel.mark());
    }

    private String marked(String title, MarkKind mark) {
        return mark == MarkKind.NONE ? title : title + " — " + words.outcome(mark);
    }

    void sign(PlacedLine line) {
        line.sign().ifPresent(square -> sign(line.mark(), square));
    }

    void sign(PlacedTunnel placed) {
        placed.sign().ifPresent(square -> sign(placed.tunnel().mark(), square));
    }

    private void sign(MarkKind kind, Rect square) {
        pen.mark(kind, square, kind.color(), false);
    }

    void boundary(PlacedBoundary placed) {
        BoundaryMark boundary = placed.boundary();
        String colour = boundaryColour(boundary.agreement());
        pen.element("boundary", boundary.id(), marked(words.get("boundary.name", Integer.toString(boundary.number()), boundary.left(),
                boundary.right(), words.get("boundary", boundary.agreement())), boundary.mark()));
        placed.leader().ifPresent(leader -> pen.line(leader, Paint.line(colour, 1).dashed("2 3")));
        placed.bars().forEach(bar -> pen.line(bar, bar(boundary.agreement())));
        pen.circle(placed.circle(), PlacedBoundary.RADIUS - 1.0, Paint.fill(Palette.PAPER).edge(colour, 2));
        number(boundary.number(), placed.circle(), PlacedBoundary.RADIUS, BOUNDARY_NUMBER, colour);
        placed.left().ifPresent(text -> pen.text(text, colour, text.text()));
        placed.right().ifPresent(text -> pen.text(text, colour, text.text()));
        placed.sign().ifPresent(square -> sign(boundary.mark(), square));
        pen.end();
    }

    /** One of the two strokes of a boundary. */
    static Paint bar(Agreement agreement) {
        Paint solid = Paint.line(boundaryColour(agreement), 2.6);
        return agreement == Agreement.AGREED ? solid : solid.dashed("5 4");
    }

    static String boundaryColour(Agreement agreement) {
        return agreement == Agreement.AGREED ? Palette.INK : Palette.ALERT;
    }

    void path(PlacedPath placed) {
        String title = placed.path().cards().stream().map(lookup.names::get).reduce((a, b) -> words.get("path.step", a, b)).orElseThrow();
        pen.titled("path", words.get("path.name", title));
        pen.lines(placed.hops().stream().map(PlacedPath.Hop::route).toList(), PATH);
        pen.end();
    }

    void hops(PlacedPath placed) {
        for (PlacedPath.Hop hop : placed.hops()) {
            hop.circle().ifPresent(centre -> {
                pen.circle(centre, PlacedPath.RADIUS - 1.0, Paint.fill(Palette.ALERT).edge(Palette.PAPER, 2));
                number(hop.number(), centre, PlacedPath.RADIUS, HOP_NUMBER, Palette.PAPER);
            });
        }
    }

    private void number(int number, Point centre, int radius, double size, String colour) {
        pen.centred(Integer.toString(number), Rect.around(centre, radius - 3), size, colour);
    }
}

package org.bunkai.diagram.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bunkai.diagram.layout.LegendItem;
import org.bunkai.diagram.layout.PlacedBoundary;
import org.bunkai.diagram.layout.PlacedCard;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.PlacedFacility;
import org.bunkai.diagram.layout.PlacedLine;
import org.bunkai.diagram.layout.PlacedNetwork;
import org.bunkai.diagram.layout.PlacedPath;
import org.bunkai.diagram.layout.PlacedTunnel;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Wire;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.Shade;
import org.bunkai.notation.drawing.TextMetrics;

/**
 * The parts of a placed drawing one by one, for a page that puts them together itself: the same elements that
 * {@link SvgWriter} writes for the whole sheet. A fragment is a sequence of SVG elements without declaration and without
 * namespace; texts in it are escaped. The element around them has to set {@code font-family} to {@link #FONTS} and
 * {@code stroke-linejoin} and {@code stroke-linecap} to {@code round}.
 *
 * <p>Facilities, networks, cards and boundaries are in coordinates of their own, so that a moved part keeps its text; lines,
 * tunnels, paths and the backdrop in those of the drawing. Painting order, first to last: facilities, networks, backdrop,
 * lines, tunnels, paths, cards, boundaries. Not for several threads at once.
 */
public final class SvgFragments {

    /** Fonts in order of preference; the drawing is measured with the first. */
    public static final String FONTS = "'BIZ UDPGothic','Noto Sans JP',sans-serif";
    /** Side of the square of {@link #mark}, in px. */
    public static final int MARK_SIDE = 16;
    /** Width of the box of {@link #symbol}, in px. */
    public static final int SYMBOL_WIDTH = 28;
    /** Height of the box of {@link #symbol}, in px. */
    public static final int SYMBOL_HEIGHT = 20;

    private final PlacedDrawing placed;
    private final Words words;
    private final TextMetrics metrics;
    private final LinePainter.Lookup lookup;
    /** Line to the strokes that are its alone. */
    private final Map<String, List<Polyline>> ownStrokes = new HashMap<>();
    /** What remains of each wire when every line has taken its own strokes. */
    private final Map<Wire, List<Polyline>> shared = new LinkedHashMap<>();
    private final Map<String, Wire> wires = new HashMap<>();

    /**
     * @param placed the drawing with its coordinates
     * @param options language and font metrics
     */
    public SvgFragments(PlacedDrawing placed, SvgOptions options) {
        this.placed = Objects.requireNonNull(placed, "placed");
        words = new Words(options.language());
        metrics = options.metrics();
        lookup = LinePainter.Lookup.of(placed.drawing());
        Map<String, PlacedLine> lines = new HashMap<>();
        placed.lines().forEach(line -> lines.put(line.id(), line));
        placed.wires().forEach(wire -> divide(wire, lines));
    }

    /** A wire of one line is that line's; of the wire of several each takes the stroke no other shares. */
    private void divide(Wire wire, Map<String, PlacedLine> lines) {
        wire.elements().forEach(element -> wires.put(element, wire));
        if (wire.elements().size() == 1) {
            ownStrokes.put(wire.elements().getFirst(), wire.lines());
            return;
        }
        List<Polyline> rest = new ArrayList<>(wire.lines());
        for (String element : wire.elements()) {
            Polyline own = lines.get(element).own();
            for (Polyline stroke : List.of(own, own.reversed())) {
                if (!stroke.isEmpty() && !ownStrokes.containsKey(element) && rest.remove(stroke)) {
                    ownStrokes.put(element, List.of(stroke));
                }
            }
        }
        shared.put(wire, rest);
    }

    /** What a fragment is painted with. */
    private record Brush(XmlBuilder xml, SvgPen pen, BoxPainter boxes, LinePainter lines) {
    }

    private Brush brush() {
        XmlBuilder xml = new XmlBuilder();
        SvgPen pen = new SvgPen(xml, metrics);
        return new Brush(xml, pen, new BoxPainter(pen, words, placed.drawing().shading()), new LinePainter(pen, words, lookup));
    }

    /**
     * Paints a facility without its networks.
     *
     * @param facility the facility
     * @return the fragment, 0, 0 being the upper left of its area; empty in the open band, where facilities are not drawn
     */
    public String facility(PlacedFacility facility) {
        if (facility.box().band() == Band.OPEN) {
            return "";
        }
        Brush brush = brush();
        brush.boxes.facility(facility.moved(-facility.area().x(), -facility.area().y()));
        return brush.xml.fragment();
    }

    /**
     * Paints a network without its cards and its bus.
     *
     * @param network the network
     * @return the fragment, 0, 0 being the upper left of its area
     */
    public String network(PlacedNetwork network) {
        Brush brush = brush();
        brush.boxes.network(network.moved(-network.area().x(), -network.area().y()));
        return brush.xml.fragment();
    }

    /**
     * Paints a card.
     *
     * @param card the card
     * @return the fragment, 0, 0 being the upper left of its area; its mark and the cards behind it reach out of the area
     */
    public String card(PlacedCard card) {
        Brush brush = brush();
        brush.boxes.card(card.moved(-card.area().x(), -card.area().y()));
        return brush.xml.fragment();
    }

    /**
     * Paints a link or tie: the strokes that are its alone, and its outcome mark. What it shares with other lines is in the
     * {@linkplain #backdrop() backdrop}.
     *
     * @param line the line
     * @return the fragment, in coordinates of the drawing
     */
    public String line(PlacedLine line) {
        Brush brush = brush();
        Wire wire = wires.get(line.id());
        brush.lines.strokes(wire, ownStrokes.getOrDefault(line.id(), List.of()));
        if (!shared.containsKey(wire)) {
            brush.lines.junctions(wire);
        }
        brush.lines.line(line);
        brush.lines.sign(line);
        return brush.xml.fragment();
    }

    /**
     * Paints a tunnel with its pill and its outcome mark.
     *
     * @param tunnel the tunnel
     * @return the fragment, in coordinates of the drawing
     */
    public String tunnel(PlacedTunnel tunnel) {
        Brush brush = brush();
        brush.lines.tunnel(tunnel);
        brush.lines.tunnelPill(tunnel);
        brush.lines.sign(tunnel);
        return brush.xml.fragment();
    }

    /**
     * Paints a boundary.
     *
     * @param boundary the boundary
     * @return the fragment, 0, 0 being the upper left of its {@linkplain PlacedBoundary#square() square}; the names of the
     *         parties reach out of it
     */
    public String boundary(PlacedBoundary boundary) {
        Brush brush = brush();
        Rect square = boundary.square();
        brush.lines.boundary(boundary.moved(-square.x(), -square.y()));
        return brush.xml.fragment();
    }

    /**
     * Paints the path of a finding with its numbers.
     *
     * @param path the path
     * @return the fragment, in coordinates of the drawing
     */
    public String path(PlacedPath path) {
        Brush brush = brush();
        brush.lines.path(path);
        brush.lines.hops(path);
        return brush.xml.fragment();
    }

    /**
     * Paints what belongs to no single line: buses, the common parts of trees, junctions.
     *
     * @return the fragment, in coordinates of the drawing
     */
    public String backdrop() {
        Brush brush = brush();
        shared.forEach((wire, strokes) -> {
            brush.lines.strokes(wire, strokes);
            brush.lines.junctions(wire);
        });
        return brush.xml.fragment();
    }

    /**
     * Paints an outcome mark.
     *
     * @param kind the outcome; not {@link MarkKind#NONE}
     * @param hollow whether it is waived
     * @return the fragment in a square of {@value #MARK_SIDE} px
     * @throws IllegalArgumentException when the outcome has no mark
     */
    public String mark(MarkKind kind, boolean hollow) {
        Brush brush = brush();
        brush.pen.mark(kind, new Rect(0, 0, MARK_SIDE, MARK_SIDE), kind.color(), hollow);
        return brush.xml.fragment();
    }

    /**
     * Paints the symbol of an entry of the legend.
     *
     * @param item what it explains
     * @return the fragment in a box of {@value #SYMBOL_WIDTH} by {@value #SYMBOL_HEIGHT} px
     */
    public String symbol(LegendItem item) {
        Brush brush = brush();
        new LegendSymbols(brush.pen, words, placed.drawing()).paint(item, new Rect(0, 0, SYMBOL_WIDTH, SYMBOL_HEIGHT));
        return brush.xml.fragment();
    }

    /**
     * Paints the symbol of a shade of the legend; its words are those of the shade.
     *
     * @param shade the shade
     * @return the fragment in a box of {@value #SYMBOL_WIDTH} by {@value #SYMBOL_HEIGHT} px
     */
    public String symbol(Shade shade) {
        Brush brush = brush();
        new LegendSymbols(brush.pen, words, placed.drawing()).paint(shade, new Rect(0, 0, SYMBOL_WIDTH, SYMBOL_HEIGHT));
        return brush.xml.fragment();
    }

    /**
     * The words beside a symbol of the legend.
     *
     * @param item what they explain
     * @return the words in the language of the options
     */
    public String explanation(LegendItem item) {
        return words.get("legend", item);
    }
}

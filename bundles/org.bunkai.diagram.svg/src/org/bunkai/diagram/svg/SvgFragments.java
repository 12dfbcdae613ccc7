package org.bunkai.diagram.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
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
import org.bunkai.notation.drawing.FontWidths;
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

    private static String painted(TextMetrics metrics, Consumer<SvgPen> painting) {
        XmlBuilder xml = XmlBuilder.compact();
        painting.accept(new SvgPen(xml, metrics));
        return xml.fragment();
    }

    private String boxes(Consumer<BoxPainter> painting) {
        return painted(metrics, pen -> painting.accept(new BoxPainter(pen, words, placed.drawing().shading())));
    }

    private String lines(Consumer<LinePainter> painting) {
        return painted(metrics, pen -> painting.accept(new LinePainter(pen, words, lookup)));
    }

    private String symbol(Consumer<LegendSymbols> painting) {
        return painted(metrics, pen -> painting.accept(new LegendSymbols(pen, words, placed.drawing())));
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
        return boxes(boxes -> boxes.facility(facility.moved(-facility.area().x(), -facility.area().y())));
    }

    /**
     * Paints a network without its cards and its bus.
     *
     * @param network the network
     * @return the fragment, 0, 0 being the upper left of its area
     */
    public String network(PlacedNetwork network) {
        return boxes(boxes -> boxes.network(network.moved(-network.area().x(), -network.area().y())));
    }

    /**
     * Paints a card.
     *
     * @param card the card
     * @return the fragment, 0, 0 being the upper left of its area; its mark and the cards behind it reach out of the area
     */
    public String card(PlacedCard card) {
        return boxes(boxes -> boxes.card(card.moved(-card.area().x(), -card.area().y())));
    }

    /**
     * Paints a link or tie: the strokes that are its alone, and its outcome mark. What it shares with other lines is in the
     * {@linkplain #backdrop() backdrop}.
     *
     * @param line the line
     * @return the fragment, in coordinates of the drawing
     */
    public String line(PlacedLine line) {
        Wire wire = wires.get(line.id());
        return lines(lines -> {
            lines.strokes(wire, ownStrokes.getOrDefault(line.id(), List.of()));
            if (!shared.containsKey(wire)) {
                lines.junctions(wire);
            }
            lines.line(line);
            lines.sign(line);
        });
    }

    /**
     * Paints a tunnel with its pill and its outcome mark.
     *
     * @param tunnel the tunnel
     * @return the fragment, in coordinates of the drawing
     */
    public String tunnel(PlacedTunnel tunnel) {
        return lines(lines -> {
            lines.tunnel(tunnel);
            lines.tunnelPill(tunnel);
            lines.sign(tunnel);
        });
    }

    /**
     * Paints a boundary.
     *
     * @param boundary the boundary
     * @return the fragment, 0, 0 being the upper left of its {@linkplain PlacedBoundary#square() square}; the names of the
     *         parties reach out of it
     */
    public String boundary(PlacedBoundary boundary) {
        Rect square = boundary.square();
        return lines(lines -> lines.boundary(boundary.moved(-square.x(), -square.y())));
    }

    /**
     * Paints the path of a finding with its numbers.
     *
     * @param path the path
     * @return the fragment, in coordinates of the drawing
     */
    public String path(PlacedPath path) {
        return lines(lines -> {
            lines.path(path);
            lines.hops(path);
        });
    }

    /**
     * Paints what belongs to no single line: buses, the common parts of trees, junctions.
     *
     * @return the fragment, in coordinates of the drawing
     */
    public String backdrop() {
        return lines(lines -> shared.forEach((wire, strokes) -> {
            lines.strokes(wire, strokes);
            lines.junctions(wire);
        }));
    }

    /**
     * Paints an outcome mark, which looks the same in every drawing.
     *
     * @param kind the outcome; not {@link MarkKind#NONE}
     * @param hollow whether it is waived
     * @return the fragment in a square of {@value #MARK_SIDE} px
     * @throws IllegalArgumentException when the outcome has no mark
     */
    public static String mark(MarkKind kind, boolean hollow) {
        return painted(FontWidths.get(), pen -> pen.mark(kind, new Rect(0, 0, MARK_SIDE, MARK_SIDE), kind.color(), hollow));
    }

    /**
     * Paints the symbol of an entry of the legend.
     *
     * @param item what it explains
     * @return the fragment in a box of {@value #SYMBOL_WIDTH} by {@value #SYMBOL_HEIGHT} px
     */
    public String symbol(LegendItem item) {
        return symbol(symbols -> symbols.paint(item, new Rect(0, 0, SYMBOL_WIDTH, SYMBOL_HEIGHT)));
    }

    /**
     * Paints the symbol of a shade of the legend; its words are those of the shade.
     *
     * @param shade the shade
     * @return the fragment in a box of {@value #SYMBOL_WIDTH} by {@value #SYMBOL_HEIGHT} px
     */
    public String symbol(Shade shade) {
        return symbol(symbols -> symbols.paint(shade, new Rect(0, 0, SYMBOL_WIDTH, SYMBOL_HEIGHT)));
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

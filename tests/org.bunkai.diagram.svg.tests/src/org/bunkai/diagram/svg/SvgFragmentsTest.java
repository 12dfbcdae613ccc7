package org.bunkai.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bunkai.diagram.layout.LegendItem;
import org.bunkai.diagram.layout.PlacedBoundary;
import org.bunkai.diagram.layout.PlacedCard;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.PlacedLine;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.TopologyLayout;
import org.bunkai.diagram.layout.Wire;
import org.bunkai.model.ModelException;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Parts of a drawing, put together again, are the drawing. */
class SvgFragmentsTest {

    private static final SvgOptions JA = SvgOptions.in(Locale.JAPANESE);
    private static final Pattern PAIR = Pattern.compile("(-?[\\d.]+) (-?[\\d.]+)");
    private static final Pattern TRANSLATE = Pattern.compile("translate\\((-?[\\d.]+) (-?[\\d.]+)\\)");

    static Stream<PlacedDrawing> drawings() throws ModelException {
        return Stream.of(Samples.tiny(), TopologyLayout.arrange(Handa.drawing()), SvgWriterTest.shaded());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void togetherTheyAreTheSheetsDrawing(PlacedDrawing placed) {
        Element whole = SvgDom.parse(new SvgWriter().write(placed, JA)).groups("drawing").getFirst();
        assertEquals(shapes(whole), shapes(SvgDom.parse(assembled(placed)).root()));
    }

    private static String assembled(PlacedDrawing placed) {
        SvgFragments fragments = new SvgFragments(placed, JA);
        StringBuilder svg = new StringBuilder("<svg>");
        placed.facilities().forEach(part -> svg.append(at(part.area(), fragments.facility(part))));
        placed.networks().forEach(part -> svg.append(at(part.area(), fragments.network(part))));
        svg.append(fragments.backdrop());
        placed.lines().forEach(part -> svg.append(fragments.line(part)));
        placed.tunnels().forEach(part -> svg.append(fragments.tunnel(part)));
        placed.paths().forEach(part -> svg.append(fragments.path(part)));
        placed.cards().forEach(part -> svg.append(at(part.area(), fragments.card(part))));
        placed.boundaries().forEach(part -> svg.append(at(part.square(), fragments.boundary(part))));
        return svg.append("</svg>").toString();
    }

    private static String at(Rect area, String fragment) {
        return "<g data-part=\"\" transform=\"translate(" + area.x() + " " + area.y() + ")\">" + fragment + "</g>";
    }

    /** Every shape and text in coordinates of the drawing, with the groups around it; strokes of wires one by one. Sorted. */
    private static List<String> shapes(Element root) {
        List<String> shapes = new ArrayList<>();
        collect(root, "", 0, 0, shapes);
        return shapes.stream().sorted().toList();
    }

    private static void collect(Element element, String groups, double dx, double dy, List<String> shapes) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getNodeName().equals("g")) {
                if (child.hasAttribute("data-part")) {
                    Matcher move = TRANSLATE.matcher(child.getAttribute("transform"));
                    assertTrue(move.matches());
                    collect(child, groups, dx + Double.parseDouble(move.group(1)), dy + Double.parseDouble(move.group(2)), shapes);
                } else if (child.hasAttribute("transform")) {
                    collect(child, groups + " " + attributes(child, dx, dy), 0, 0, shapes);
                } else {
                    collect(child, groups + " " + attributes(child, dx, dy), dx, dy, shapes);
                }
            } else if (node instanceof Element child) {
                Map<String, String> attributes = attributes(child, dx, dy);
                for (String stroke : attributes.getOrDefault("d", "M").substring(1).split("M")) {
                    attributes.replace("d", stroke);
                    shapes.add(groups + " / " + child.getNodeName() + attributes + child.getTextContent());
                }
            }
        }
    }

    private static Map<String, String> attributes(Element element, double dx, double dy) {
        Map<String, String> moved = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            String value = attributes.item(i).getNodeValue();
            moved.put(name, switch (name) {
                case "x", "cx" -> tenths(Double.parseDouble(value) + dx);
                case "y", "cy" -> tenths(Double.parseDouble(value) + dy);
                case "transform" -> moved(value, dx, dy);
                case "d" -> element.hasAttribute("transform") ? value : moved(value, dx, dy);
                default -> value;
            });
        }
        return moved;
    }

    /** Written places have two decimals, of which the last may differ when a part is moved. */
    private static String tenths(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }

    private static String moved(String data, double dx, double dy) {
        return PAIR.matcher(data).replaceAll(pair -> XmlBuilder.number(Double.parseDouble(pair.group(1)) + dx) + " "
                + XmlBuilder.number(Double.parseDouble(pair.group(2)) + dy));
    }

    @Test
    void movedCardsAndBoundariesKeepTheirText() {
        PlacedDrawing tiny = Samples.tiny();
        SvgFragments fragments = new SvgFragments(tiny, JA);
        PlacedCard card = tiny.cards().getLast();
        assertEquals(fragments.card(card), fragments.card(card.moved(120, -36)));
        PlacedBoundary boundary = tiny.boundaries().getFirst();
        assertEquals(fragments.boundary(boundary), fragments.boundary(boundary.moved(7, 11)));
        assertEquals(fragments.network(tiny.networks().getFirst()), fragments.network(tiny.networks().getFirst().moved(1, 1)));
        assertEquals(fragments.facility(tiny.facilities().getLast()), fragments.facility(tiny.facilities().getLast().moved(1, 1)));
    }

    @Test
    void aBoundaryHasASquareAroundItsPlaceThatHoldsBarsAndCircle() {
        PlacedBoundary boundary = Samples.tiny().boundaries().getFirst();
        assertEquals(new Rect(455, 155, 90, 90), boundary.square());
        assertEquals(boundary.at(), boundary.square().centre());
    }

    @Test
    void everyLineOfATreeTakesTheStrokeNoOtherShares() throws ModelException {
        PlacedDrawing handa = TopologyLayout.arrange(Handa.drawing());
        SvgFragments fragments = new SvgFragments(handa, JA);
        List<Wire> trees = handa.wires().stream().filter(wire -> wire.elements().size() > 1).toList();
        assertFalse(trees.isEmpty());
        for (PlacedLine line : handa.lines()) {
            String fragment = fragments.line(line);
            String stroke = "stroke=\"" + Palette.LINE + "\"";
            assertTrue(fragment.startsWith("<path d=\"M") && fragment.substring(0, fragment.indexOf("/>")).contains(stroke), fragment);
        }
    }

    @Test
    void facilitiesOfTheOpenBandAreNotDrawn() {
        assertEquals("", new SvgFragments(Samples.tiny(), JA).facility(Samples.tiny().facilities().getFirst()));
    }

    @Test
    void textsAreEscaped() {
        String name = "<b onload=\"x\">&";
        PlacedDrawing placed = Samples.cards(List.of(Samples.card("a", name, "", Tone.NORMAL,
                Glyph.SERVER, Mark.NONE)));
        String fragment = new SvgFragments(placed, JA).card(placed.cards().getFirst());
        assertFalse(fragment.contains("<b"));
        assertEquals(name, SvgDom.title(SvgDom.parse(fragment).root()));
    }

    @ParameterizedTest
    @EnumSource(value = MarkKind.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void marksStandInTheMiddleOfTheirSquare(MarkKind kind) {
        Element mark = SvgDom.parse(SvgFragments.mark(kind, false)).root();
        assertEquals("mark", mark.getAttribute("class"));
        assertEquals(List.of(Marks.shape(kind), Marks.sign(kind)),
                SvgDom.elements(mark, "path").stream().map(path -> path.getAttribute("d")).toList());
        assertNotEquals(SvgFragments.mark(kind, false), SvgFragments.mark(kind, true));
    }

    @ParameterizedTest
    @EnumSource(LegendItem.class)
    void everyEntryOfALegendHasSymbolAndWords(LegendItem item) {
        SvgFragments fragments = new SvgFragments(Samples.tiny(), JA);
        assertFalse(SvgDom.parse("<g>" + fragments.symbol(item) + "</g>").elements("*").isEmpty());
        assertFalse(fragments.explanation(item).isBlank());
    }
}

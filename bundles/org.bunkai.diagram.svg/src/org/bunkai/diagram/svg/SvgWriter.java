package org.bunkai.diagram.svg;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.Sheet;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.Headline;
import org.bunkai.notation.drawing.TitleBlock;

/** Writes a placed drawing as an SVG 1.1 document: one sheet, A3 landscape. Stateless. */
public final class SvgWriter {

    /**
     * Writes one sheet. The same input gives the same text.
     *
     * @param placed the drawing with its coordinates; px of the drawing are the user units of the SVG
     * @param options language and font metrics
     * @return the document, to be stored as UTF-8
     */
    public String write(PlacedDrawing placed, SvgOptions options) {
        Objects.requireNonNull(placed, "placed");
        Objects.requireNonNull(options, "options");
        XmlBuilder xml = new XmlBuilder();
        Words words = new Words(options.language());
        SvgPen pen = new SvgPen(xml, options.metrics());
        SvgRoot.open(xml, words, placed.sheet().page(), Sheet.WIDTH_MM, Sheet.HEIGHT_MM, placed.drawing().title().title(),
                description(placed.drawing(), words));
        SheetPainter sheet = new SheetPainter(pen, words, placed);
        sheet.paper();
        drawing(pen, words, placed);
        sheet.legend();
        sheet.findings();
        sheet.notes();
        sheet.titleBlock();
        return xml.close().document();
    }

    /** What the picture tells, for those who cannot see it. */
    private static String description(Drawing drawing, Words words) {
        TitleBlock title = drawing.title();
        String who = Stream.of(title.title(), title.institution(), title.asOf()).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        int devices = drawing.cards().stream().mapToInt(Card::count).sum();
        String numbers = words.get("description", who, Integer.toString(drawing.facilities().size()),
                Integer.toString(drawing.networks().size()), Integer.toString(devices));
        return Stream.concat(Stream.of(numbers), drawing.headlines().stream().map(Headline::text)).collect(Collectors.joining(" "));
    }

    /** In painting order: what comes later covers what came before. */
    private static void drawing(SvgPen pen, Words words, PlacedDrawing placed) {
        BoxPainter boxes = new BoxPainter(pen, words, placed.drawing().shading());
        LinePainter lines = new LinePainter(pen, words, LinePainter.Lookup.of(placed.drawing()));
        pen.group("drawing");
        placed.facilities().forEach(boxes::facility);
        placed.networks().forEach(boxes::network);
        placed.wires().forEach(lines::wire);
        placed.lines().forEach(lines::line);
        placed.tunnels().forEach(lines::tunnel);
        placed.paths().forEach(lines::path);
        placed.cards().forEach(boxes::card);
        placed.boundaries().forEach(lines::boundary);
        placed.tunnels().forEach(lines::tunnelPill);
        placed.lines().forEach(lines::sign);
        placed.tunnels().forEach(lines::sign);
        placed.paths().forEach(lines::hops);
        pen.end();
    }
}

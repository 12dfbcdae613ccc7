package org.bunkai.diagram.svg;

import java.util.Collection;
import java.util.List;
import org.bunkai.diagram.layout.PlacedText;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.TextMetrics;

/** The strokes of the notation: groups, boxes, rounded lines, marks, text that keeps to its box. */
final class SvgPen {

    /** From the middle of a line of text to its base line, in font sizes. */
    static final double MIDDLE = 0.37;

    private static final double BEND = 6;
    /** A diamond and a triangle reach out a little, so that they look as large as an octagon and their signs are as large. */
    private static final double POINTED = 1.18;
    /** How much wider than measured a text may become in a substitute font. */
    private static final double SUBSTITUTE = 1.25;
    /** First code point of the scripts that a substitute font sets one em wide. */
    static final int FULL_WIDTH = 0x2E80;

    private final XmlBuilder xml;
    private final TextMetrics metrics;

    SvgPen(XmlBuilder xml, TextMetrics metrics) {
        this.xml = xml;
        this.metrics = metrics;
    }

    void group(String cssClass) {
        xml.open("g").attr("class", cssClass);
    }

    /** A group with a tooltip. */
    void titled(String cssClass, String title) {
        group(cssClass);
        title(title);
    }

    /** A group for an element of the model, with its tooltip. */
    void element(String cssClass, String id, String title) {
        group(cssClass);
        xml.attr("data-id", id);
        title(title);
    }

    /** A group in which 0, 0 is the upper left of an area and lengths are scaled. */
    void scaled(Rect area, double scale) {
        xml.open("g").attr("transform", place(area.x(), area.y(), scale));
    }

    private void title(String title) {
        xml.open("title").text(title).close();
    }

    void end() {
        xml.close();
    }

    void rect(Rect area, double radius, Paint paint) {
        xml.open("rect").attr("x", area.x()).attr("y", area.y()).attr("width", area.w()).attr("height", area.h());
        if (radius > 0) {
            xml.attr("rx", radius);
        }
        paint.to(xml);
        xml.close();
    }

    void circle(Point centre, double radius, Paint paint) {
        xml.open("circle").attr("cx", centre.x()).attr("cy", centre.y()).attr("r", radius);
        paint.to(xml);
        xml.close();
    }

    void path(String data, Paint paint) {
        xml.open("path").attr("d", data);
        paint.to(xml);
        xml.close();
    }

    void line(Segment segment, Paint paint) {
        path(data(new Polyline(List.of(segment.a(), segment.b()))), paint);
    }

    /** All lines as one shape, so that translucent strokes do not add up. Nothing is drawn when all are empty. */
    void lines(Collection<Polyline> lines, Paint paint) {
        StringBuilder data = new StringBuilder();
        lines.stream().filter(line -> !line.isEmpty()).forEach(line -> data.append(data(line)));
        if (!data.isEmpty()) {
            path(data.toString(), paint);
        }
    }

    /** An invisible line that can be pointed at. */
    void touchable(Polyline line, double width) {
        if (!line.isEmpty()) {
            xml.open("path").attr("d", data(line)).attr("fill", "none").attr("stroke", "none").attr("stroke-width", width)
                    .attr("pointer-events", "stroke").close();
        }
    }

    void mark(Mark mark, Rect square) {
        mark(mark.kind(), square, mark.kind().color(), mark.hollow());
    }

    /** A mark that fills the largest square in the middle of an area. */
    void mark(MarkKind kind, Rect area, String colour, boolean hollow) {
        double side = Math.min(area.w(), area.h()) * (pointed(kind) ? POINTED : 1);
        xml.open("g").attr("class", "mark").attr("transform", fit(area, side / Marks.UNITS));
        Paint shape = hollow ? Paint.fill(Palette.PAPER).edge(colour, Marks.STROKE) : Paint.fill(colour).edge(Palette.PAPER, 2);
        path(Marks.shape(kind), shape);
        path(Marks.sign(kind), Paint.line(hollow ? colour : Palette.PAPER, Marks.STROKE));
        xml.close();
    }

    private static boolean pointed(MarkKind kind) {
        return kind == MarkKind.UNDECIDABLE || kind == MarkKind.ERROR;
    }

    void glyph(Glyph glyph, Rect square) {
        rect(square, 5, Paint.fill(Palette.GLYPH_SQUARE));
        xml.open("path").attr("class", "glyph").attr("d", Glyphs.path(glyph)).attr("transform", fit(square, 1));
        Paint.line(Palette.INK, Glyphs.STROKE).to(xml);
        xml.close();
    }

    private static String fit(Rect area, double scale) {
        double side = ShapeData.UNITS * scale;
        return place(area.x() + (area.w() - side) / 2, area.y() + (area.h() - side) / 2, scale);
    }

    private static String place(double x, double y, double scale) {
        String move = "translate(" + XmlBuilder.number(x) + " " + XmlBuilder.number(y) + ")";
        return scale == 1 ? move : move + " scale(" + XmlBuilder.number(scale) + ")";
    }

    /** A placed text that may grow to the width it was placed with. */
    void text(PlacedText text, String colour, String whole) {
        text(text, colour, whole, text.area().w());
    }

    /**
     * A placed text.
     *
     * @param whole what it says when it is not shortened
     * @param room px up to the next thing to the right
     */
    void text(PlacedText text, String colour, String whole, double room) {
        put(text.text(), whole, text.x(), text.baseline(), text.size(), text.bold(), colour, room);
    }

    /** A text shortened to the room it has. */
    void fitted(String whole, double x, double baseline, double size, boolean bold, String colour, double room) {
        String shown = metrics.fit(whole, size, bold, room);
        if (!shown.isEmpty()) {
            put(shown, whole, x, baseline, size, bold, colour, room);
        }
    }

    /** A shortened text has a tooltip with the whole one; a text that a substitute font could make too wide is held to its width. */
    private void put(String shown, String whole, double x, double baseline, double size, boolean bold, String colour, double room) {
        boolean shortened = !shown.equals(whole);
        if (shortened) {
            xml.open("g");
            title(whole);
        }
        startOfText(x, baseline, size, bold, colour);
        if (widestGuess(shown, size, bold) > room) {
            xml.attr("textLength", Math.min(metrics.width(shown, size, bold), room)).attr("lengthAdjust", "spacingAndGlyphs");
        }
        xml.text(shown).close();
        if (shortened) {
            xml.close();
        }
    }

    /** A short text around the middle of an area, as large as fits. */
    void centred(String text, Rect area, double size, String colour) {
        double width = metrics.width(text, size, true);
        double fitting = width > area.w() ? size * area.w() / width : size;
        startOfText(area.x() + area.w() / 2.0, area.y() + area.h() / 2.0 + fitting * MIDDLE, fitting, true, colour);
        xml.attr("text-anchor", "middle").text(text).close();
    }

    private void startOfText(double x, double baseline, double size, boolean bold, String colour) {
        xml.open("text").attr("x", x).attr("y", baseline).attr("font-size", size);
        if (bold) {
            xml.attr("font-weight", "bold");
        }
        xml.attr("fill", colour);
    }

    private double widestGuess(String text, double size, boolean bold) {
        int[] narrow = text.codePoints().filter(point -> point < FULL_WIDTH).toArray();
        int wide = text.codePointCount(0, text.length()) - narrow.length;
        return SUBSTITUTE * (metrics.width(new String(narrow, 0, narrow.length), size, bold) + wide * size);
    }

    /** Path data of an orthogonal line with rounded bends. */
    static String data(Polyline line) {
        List<Point> points = line.points();
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Point at = points.get(i);
            if (i == 0) {
                data.append('M').append(pair(at.x(), at.y()));
            } else if (i == points.size() - 1) {
                data.append('L').append(pair(at.x(), at.y()));
            } else {
                Segment in = new Segment(points.get(i - 1), at);
                Segment out = new Segment(at, points.get(i + 1));
                double radius = Math.min(BEND, Math.min(in.length(), out.length()) / 2.0);
                data.append('L').append(towards(at, points.get(i - 1), radius));
                data.append('Q').append(pair(at.x(), at.y())).append(' ').append(towards(at, points.get(i + 1), radius));
            }
        }
        return data.toString();
    }

    private static String towards(Point from, Point to, double distance) {
        return pair(from.x() + Integer.signum(to.x() - from.x()) * distance, from.y() + Integer.signum(to.y() - from.y()) * distance);
    }

    private static String pair(double x, double y) {
        return XmlBuilder.number(x) + " " + XmlBuilder.number(y);
    }
}

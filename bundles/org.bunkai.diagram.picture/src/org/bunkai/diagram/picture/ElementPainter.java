package org.bunkai.diagram.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Paints single elements of a sheet. The place of an element moves and enlarges it, and does nothing else. */
final class ElementPainter {

    private static final String NONE = "none";
    private static final float MITER_LIMIT = 4;

    private final Canvas canvas;
    private final Fonts fonts;

    ElementPainter(Canvas canvas, Fonts fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
    }

    void rect(XMLStreamReader xml, AffineTransform place) throws IOException {
        double corner = 2 * Attributes.number(xml, "rx", 0);
        shape(xml, place, new RoundRectangle2D.Double(Attributes.number(xml, "x"), Attributes.number(xml, "y"),
                Attributes.number(xml, "width"), Attributes.number(xml, "height"), corner, corner));
    }

    void circle(XMLStreamReader xml, AffineTransform place) throws IOException {
        double radius = Attributes.number(xml, "r");
        shape(xml, place, new Ellipse2D.Double(Attributes.number(xml, "cx") - radius, Attributes.number(xml, "cy") - radius, 2 * radius,
                2 * radius));
    }

    void path(XMLStreamReader xml, AffineTransform place) throws IOException {
        shape(xml, place, PathData.read(Attributes.required(xml, "d")));
    }

    /** First the inside, then the line. */
    private void shape(XMLStreamReader xml, AffineTransform place, Shape shape) throws IOException {
        Shape placed = place.createTransformedShape(shape);
        String fill = Attributes.required(xml, "fill");
        if (!fill.equals(NONE)) {
            canvas.fill(placed, Color.decode(fill));
        }
        String stroke = Attributes.of(xml, "stroke", NONE);
        if (!stroke.equals(NONE)) {
            Color opaque = Color.decode(stroke);
            int alpha = (int) Math.round(255 * Attributes.number(xml, "stroke-opacity", 1));
            canvas.stroke(placed, new Color(opaque.getRed(), opaque.getGreen(), opaque.getBlue(), alpha), stroke(xml, place.getScaleX()));
        }
    }

    /** Caps are round, as the root of the sheet says, but for dashes. Joins are always round. */
    private static BasicStroke stroke(XMLStreamReader xml, double scale) {
        float width = (float) (Attributes.number(xml, "stroke-width") * scale);
        boolean butt = Attributes.of(xml, "stroke-linecap", "round").equals("butt");
        String dashes = Attributes.of(xml, "stroke-dasharray", "");
        return new BasicStroke(width, butt ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, MITER_LIMIT,
                dashes.isEmpty() ? null : dashes(dashes, scale), 0);
    }

    private static float[] dashes(String text, double scale) {
        double[] lengths = Stream.of(text.split("[ ,]+")).mapToDouble(length -> Double.parseDouble(length) * scale).toArray();
        float[] dashes = new float[lengths.length];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) lengths[i];
        }
        return dashes;
    }

    /** A text that has a length is pressed or stretched to it. */
    void text(XMLStreamReader xml, AffineTransform place) throws XMLStreamException, IOException {
        double x = Attributes.number(xml, "x");
        double y = Attributes.number(xml, "y");
        double size = Attributes.number(xml, "font-size");
        double length = Attributes.number(xml, "textLength", 0);
        boolean middle = Attributes.of(xml, "text-anchor", "start").equals("middle");
        boolean bold = Attributes.of(xml, "font-weight", "normal").equals("bold");
        Color colour = Color.decode(Attributes.required(xml, "fill"));
        List<GlyphRun> runs = fonts.set(xml.getElementText().strip().replaceAll(" +", " "), bold);
        double natural = GlyphRun.width(runs) * size;
        if (natural == 0) {
            return;
        }
        double stretch = length > 0 ? length / natural : 1;
        AffineTransform start = new AffineTransform(place);
        start.translate(middle ? x - natural / 2 : x, y);
        start.scale(size * stretch, size);
        canvas.text(runs, start, colour);
    }
}

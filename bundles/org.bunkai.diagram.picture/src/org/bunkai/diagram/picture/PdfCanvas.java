package org.bunkai.diagram.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.util.Matrix;

/** Writes the only page of a PDF. */
final class PdfCanvas implements Canvas {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int OPAQUE = 255;

    private final PDDocument document = new PDDocument();
    private final Map<Typeface, PDFont> fonts = new HashMap<>();
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
    private final PDPageContentStream page;

    PdfCanvas(Paper paper) throws IOException {
        double width = paper.widthMm() * POINTS_PER_MM;
        double height = paper.heightMm() * POINTS_PER_MM;
        PDPage only = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(only);
        describe(paper);
        page = new PDPageContentStream(document, only);
        AffineTransform upwards = new AffineTransform(1, 0, 0, -1, 0, height);
        upwards.concatenate(paper.fit(width, height));
        page.transform(new Matrix(upwards));
    }

    /** No dates: the same drawing is the same file whenever it is written. */
    private void describe(Paper paper) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(paper.title());
        information.setProducer("Bunkai");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(paper.language().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    @Override
    public void fill(Shape shape, Color colour) throws IOException {
        page.setNonStrokingColor(colour);
        trace(shape);
        if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
            page.fillEvenOdd();
        } else {
            page.fill();
        }
    }

    @Override
    public void stroke(Shape shape, Color colour, BasicStroke stroke) throws IOException {
        page.saveGraphicsState();
        if (colour.getAlpha() < OPAQUE) {
            page.setGraphicsStateParameters(opacities.computeIfAbsent(colour.getAlpha(), PdfCanvas::opacity));
        }
        page.setStrokingColor(colour);
        page.setLineWidth(stroke.getLineWidth());
        page.setLineCapStyle(stroke.getEndCap());
        page.setLineJoinStyle(stroke.getLineJoin());
        if (stroke.getDashArray() != null) {
            page.setLineDashPattern(stroke.getDashArray(), stroke.getDashPhase());
        }
        trace(shape);
        page.stroke();
        page.restoreGraphicsState();
    }

    private static PDExtendedGraphicsState opacity(int alpha) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setStrokingAlphaConstant(alpha / (float) OPAQUE);
        return state;
    }

    private void trace(Shape shape) throws IOException {
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator parts = shape.getPathIterator(null); !parts.isDone(); parts.next()) {
            switch (parts.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(x = c[0], y = c[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(x = c[0], y = c[1]);
                case PathIterator.SEG_QUADTO -> {
                    page.curveTo(x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3, c[2] + (c[0] - c[2]) * 2 / 3, c[3] + (c[1] - c[3]) * 2 / 3,
                            c[2], c[3]);
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> page.curveTo(c[0], c[1], c[2], c[3], x = c[4], y = c[5]);
                default -> page.closePath();
            }
        }
    }

    @Override
    public void text(List<GlyphRun> runs, AffineTransform place, Color colour) throws IOException {
        page.setNonStrokingColor(colour);
        page.beginText();
        for (GlyphRun run : runs) {
            AffineTransform start = new AffineTransform(place);
            start.translate(run.x(), 0);
            start.scale(1, -1);
            page.setFont(font(run.typeface()), 1);
            page.setTextMatrix(new Matrix(start));
            page.showText(run.text());
        }
        page.endText();
    }

    private PDFont font(Typeface typeface) throws IOException {
        PDFont font = fonts.get(typeface);
        if (font == null) {
            font = PDType0Font.load(document, typeface.font(), true);
            fonts.put(typeface, font);
        }
        return font;
    }

    /**
     * The document as a file.
     *
     * @param content what was painted, from which the identifier of the file is made
     */
    byte[] pdf(String content) throws IOException {
        page.close();
        document.setDocumentId(Arrays.hashCode(content.toCharArray()) & 0xFFFFFFFFL);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

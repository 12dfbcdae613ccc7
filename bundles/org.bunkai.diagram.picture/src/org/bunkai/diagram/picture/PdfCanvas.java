package org.bunkai.diagram.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Paints into a content stream of a PDF. */
final class PdfCanvas implements Canvas {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int OPAQUE = 255;

    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
    private final PDPageContentStream content;
    private final DocumentFonts fonts;

    /**
     * @param content of as many points as {@link #size} tells; closed with this
     * @param fonts those of the document
     */
    PdfCanvas(Paper paper, PDPageContentStream content, DocumentFonts fonts) throws IOException {
        this.content = content;
        this.fonts = fonts;
        PDRectangle size = size(paper);
        AffineTransform upwards = new AffineTransform(1, 0, 0, -1, 0, size.getHeight());
        upwards.concatenate(paper.fit(size.getWidth(), size.getHeight()));
        content.transform(new Matrix(upwards));
    }

    /** The size of a paper in points. */
    static PDRectangle size(Paper paper) {
        return new PDRectangle((float) (paper.widthMm() * POINTS_PER_MM), (float) (paper.heightMm() * POINTS_PER_MM));
    }

    @Override
    public void fill(Shape shape, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        trace(shape);
        if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
            content.fillEvenOdd();
        } else {
            content.fill();
        }
    }

    @Override
    public void stroke(Shape shape, Color colour, BasicStroke stroke) throws IOException {
        content.saveGraphicsState();
        if (colour.getAlpha() < OPAQUE) {
            content.setGraphicsStateParameters(opacities.computeIfAbsent(colour.getAlpha(), PdfCanvas::opacity));
        }
        content.setStrokingColor(colour);
        content.setLineWidth(stroke.getLineWidth());
        content.setLineCapStyle(stroke.getEndCap());
        content.setLineJoinStyle(stroke.getLineJoin());
        if (stroke.getDashArray() != null) {
            content.setLineDashPattern(stroke.getDashArray(), stroke.getDashPhase());
        }
        trace(shape);
        content.stroke();
        content.restoreGraphicsState();
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
                case PathIterator.SEG_MOVETO -> content.moveTo(x = c[0], y = c[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(x = c[0], y = c[1]);
                case PathIterator.SEG_QUADTO -> {
                    content.curveTo(x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3, c[2] + (c[0] - c[2]) * 2 / 3,
                            c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> content.curveTo(c[0], c[1], c[2], c[3], x = c[4], y = c[5]);
                default -> content.closePath();
            }
        }
    }

    @Override
    public void text(List<GlyphRun> runs, AffineTransform place, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        content.beginText();
        for (GlyphRun run : runs) {
            AffineTransform start = new AffineTransform(place);
            start.translate(run.x(), 0);
            start.scale(1, -1);
            content.setFont(fonts.font(run.typeface()), 1);
            content.setTextMatrix(new Matrix(start));
            content.showText(run.text());
        }
        content.endText();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}

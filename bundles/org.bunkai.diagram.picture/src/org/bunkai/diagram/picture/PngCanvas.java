package org.bunkai.diagram.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Paints in pixels. Texts are painted as outlines, so that AWT needs no fonts, which it cannot have on every machine. */
final class PngCanvas implements Canvas {

    private final BufferedImage image;
    private final Graphics2D graphics;

    /** A white picture of the whole paper. */
    PngCanvas(Paper paper, int width) {
        int height = Math.max(1, (int) Math.round(width * paper.heightMm() / paper.widthMm()));
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.transform(paper.fit(width, height));
    }

    @Override
    public void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    @Override
    public void stroke(Shape shape, Color colour, BasicStroke stroke) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    @Override
    public void text(List<GlyphRun> runs, AffineTransform place, Color colour) throws IOException {
        for (GlyphRun run : runs) {
            AffineTransform start = new AffineTransform(place);
            start.translate(run.x(), 0);
            fill(start.createTransformedShape(run.typeface().outline(run.text())), colour);
        }
    }

    /** The picture as a file. */
    byte[] png() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageIO.write(image, "png", out);
        }
        return file.toByteArray();
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}

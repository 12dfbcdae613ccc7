package org.bunkai.diagram.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** What a sheet is painted on, in px of the drawing, y downwards. What comes later covers what came before. */
interface Canvas extends Closeable {

    void fill(Shape shape, Color colour) throws IOException;

    /** The colour may be translucent. */
    void stroke(Shape shape, Color colour, BasicStroke stroke) throws IOException;

    /**
     * Sets a line of text.
     *
     * @param runs its parts, from left to right
     * @param place from em, y downwards, with the start of the base line at 0, 0, to px of the drawing
     */
    void text(List<GlyphRun> runs, AffineTransform place, Color colour) throws IOException;
}

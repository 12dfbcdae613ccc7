package org.bunkai.diagram.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font of this bundle. Not for several threads. */
final class Typeface implements Closeable {

    /** Warns of the table of variants, which is not needed: selectors of variants are not set. */
    private static final Logger CMAPS = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        CMAPS.setLevel(Level.SEVERE);
    }

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    /** Reads a file of the folder {@code fonts}. */
    Typeface(String file) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new FileNotFoundException("fonts/" + file);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
        // Ligatures would change what was measured, and what is found in a PDF.
        font.setEnableGsub(false);
        glyphs = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    /** The font, for embedding; it is closed with this. */
    TrueTypeFont font() {
        return font;
    }

    /** Whether there is a glyph for a code point. */
    boolean has(int point) {
        return glyphs.getGlyphId(point) > 0;
    }

    /** How far the next glyph stands to the right, in em. */
    double advance(int point) throws IOException {
        return font.getAdvanceWidth(glyphs.getGlyphId(point)) / unitsPerEm;
    }

    /** The outline of a text, in em, y downwards, its base line at y 0. */
    Path2D outline(String text) throws IOException {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int point = text.codePointAt(i);
            GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(point));
            if (glyph != null) {
                outline.append(glyph.getPath().getPathIterator(new AffineTransform(1 / unitsPerEm, 0, 0, -1 / unitsPerEm, x, 0)), false);
            }
            x += advance(point);
        }
        return outline;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}

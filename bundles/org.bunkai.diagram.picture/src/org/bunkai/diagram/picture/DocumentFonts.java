package org.bunkai.diagram.picture;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of this bundle in a PDF. A font is embedded when it is needed first, once, with the glyphs in use only. To be closed after the
 * document was saved. Not for several threads.
 */
public final class DocumentFonts implements Closeable {

    private final PDDocument document;
    private final Fonts fonts = new Fonts();
    private final Map<Typeface, PDFont> embedded = new HashMap<>();

    /** @param document where the fonts are embedded */
    public DocumentFonts(PDDocument document) {
        this.document = document;
    }

    /**
     * A font, for texts of the document.
     *
     * @throws IOException if the font cannot be read
     */
    public PDFont font(FontFace face) throws IOException {
        return font(fonts.typeface(face));
    }

    PDFont font(Typeface typeface) throws IOException {
        PDFont font = embedded.get(typeface);
        if (font == null) {
            font = PDType0Font.load(document, typeface.font(), true);
            embedded.put(typeface, font);
        }
        return font;
    }

    /** With which lines are divided. */
    Fonts fonts() {
        return fonts;
    }

    PDDocument document() {
        return document;
    }

    @Override
    public void close() throws IOException {
        fonts.close();
    }
}

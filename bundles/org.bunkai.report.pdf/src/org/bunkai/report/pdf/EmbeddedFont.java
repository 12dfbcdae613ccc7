package org.bunkai.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.bunkai.diagram.picture.DocumentFonts;
import org.bunkai.diagram.picture.FontFace;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;

/** A font that is embedded when a text needs it first. */
final class EmbeddedFont extends PDFontSupplier {

    private final DocumentFonts fonts;
    private final FontFace face;

    EmbeddedFont(DocumentFonts fonts, FontFace face) {
        super(null);
        this.fonts = fonts;
        this.face = face;
    }

    @Override
    public PDFont supply() {
        try {
            return fonts.font(face);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

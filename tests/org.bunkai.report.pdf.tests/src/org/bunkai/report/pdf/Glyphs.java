package org.bunkai.report.pdf;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The fonts of all texts of a PDF, and the texts whose glyph is the empty box of a font. */
final class Glyphs extends PDFTextStripper {

    final Set<String> fonts = new TreeSet<>();
    final Set<String> boxes = new TreeSet<>();

    private Glyphs() {
    }

    static Glyphs of(PDDocument document) throws IOException {
        Glyphs glyphs = new Glyphs();
        glyphs.getText(document);
        return glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        super.processTextPosition(text);
        PDType0Font font = (PDType0Font) text.getFont();
        fonts.add(font.getName() + (font.isEmbedded() ? "" : " is not embedded"));
        try {
            for (int code : text.getCharacterCodes()) {
                if (font.codeToGID(code) == 0) {
                    boxes.add(text.getUnicode());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

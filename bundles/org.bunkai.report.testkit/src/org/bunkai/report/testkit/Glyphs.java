package org.bunkai.report.testkit;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The fonts of all texts of a PDF, and the texts whose glyph is the empty box of a font. */
public final class Glyphs extends PDFTextStripper {

    private final Set<String> fonts = new TreeSet<>();
    private final Set<String> boxes = new TreeSet<>();

    private Glyphs() {
    }

    /** Reads all pages. */
    public static Glyphs of(PDDocument document) throws IOException {
        Glyphs glyphs = new Glyphs();
        glyphs.getText(document);
        return glyphs;
    }

    /** Names of the fonts, with a remark behind those that are not embedded. */
    public Set<String> fonts() {
        return fonts;
    }

    /** Texts that are printed as an empty box. */
    public Set<String> boxes() {
        return boxes;
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

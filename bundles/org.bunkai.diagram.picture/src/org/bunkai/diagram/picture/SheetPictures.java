package org.bunkai.diagram.picture;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Makes pictures of a sheet that {@link org.bunkai.diagram.svg.SvgWriter} wrote. Stateless. AWT and PDFBox are loaded when the first
 * picture is made.
 */
public final class SheetPictures {

    /** Usual width of a picture in px: A3 landscape with 150 px to the inch. */
    public static final int WIDTH = 2480;
    /** Greatest width of a picture in px, which takes half a gigabyte of memory. */
    public static final int MAX_WIDTH = 14_000;

    /**
     * Paints a sheet in pixels.
     *
     * @param sheet an SVG document of {@link org.bunkai.diagram.svg.SvgWriter}
     * @param width width of the picture in px, 1 to {@value #MAX_WIDTH}; its height is that of the paper
     * @return a PNG file
     * @throws IllegalArgumentException if the width is out of range, or the document is none of that writer
     * @throws IOException if the fonts cannot be read
     */
    public byte[] png(String sheet, int width) throws IOException {
        try (Fonts fonts = new Fonts()) {
            return png(sheet, width, fonts);
        }
    }

    /**
     * As {@link #png(String, int)}, for one of many pictures.
     *
     * @param fonts of all of them
     */
    public byte[] png(String sheet, int width, Fonts fonts) throws IOException {
        if (width < 1 || width > MAX_WIDTH) {
            throw new IllegalArgumentException("width " + width + " px");
        }
        SheetReader reader = new SheetReader(sheet);
        try (PngCanvas canvas = new PngCanvas(reader.paper(), width)) {
            reader.paint(canvas, fonts);
            return canvas.png();
        }
    }

    /**
     * Writes a sheet as a document of one page, as large as its paper. Shapes stay vectors; texts can be searched and copied; the fonts are
     * embedded, with the glyphs in use only.
     *
     * @param sheet an SVG document of {@link org.bunkai.diagram.svg.SvgWriter}
     * @return a PDF file
     * @throws IllegalArgumentException if the document is none of that writer
     * @throws IOException if the fonts cannot be read
     */
    public byte[] pdf(String sheet) throws IOException {
        try (PdfSheet file = new PdfSheet()) {
            return file.write(sheet);
        }
    }

    /**
     * Paints a sheet for a page of another document, as {@link #pdf} does.
     *
     * @param sheet an SVG document of {@link org.bunkai.diagram.svg.SvgWriter}
     * @param fonts those of the document
     * @return a form of that document, as many points wide and high as the sheet's paper; nothing shows it yet
     * @throws IllegalArgumentException if the sheet is none of that writer
     * @throws IOException if the fonts cannot be read
     */
    public PDFormXObject form(String sheet, DocumentFonts fonts) throws IOException {
        SheetReader reader = new SheetReader(sheet);
        PDAppearanceStream form = new PDAppearanceStream(fonts.document());
        form.setBBox(PdfCanvas.size(reader.paper()));
        form.setResources(new PDResources());
        OutputStream out = form.getStream().createOutputStream(COSName.FLATE_DECODE);
        try (PdfCanvas canvas = new PdfCanvas(reader.paper(), new PDPageContentStream(fonts.document(), form, out), fonts)) {
            reader.paint(canvas, fonts.fonts());
        }
        return form;
    }
}

package org.bunkai.diagram.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Small sheets written by hand, and a look into pictures. */
final class Sheets {

    private Sheets() {
    }

    /** A white sheet of 420 by 297 px with something on it. */
    static String with(String elements) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="420mm" height="297mm" viewBox="0 0 420 297" xml:lang="ja"><title>t</title>
                %s</svg>""".formatted(elements);
    }

    /** A line of text that starts at 20, 100. */
    static String saying(String text) {
        return with("<text x=\"20\" y=\"100\" font-size=\"12\" fill=\"#000000\">" + text + "</text>");
    }

    static BufferedImage png(String sheet, int width) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(new SheetPictures().png(sheet, width)));
    }

    static String text(String sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(new SheetPictures().pdf(sheet))) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    /** Red, green and blue of a pixel, as SVG writes a colour. */
    static String colour(BufferedImage image, double x, double y) {
        return String.format("#%06X", image.getRGB((int) x, (int) y) & 0xFFFFFF);
    }
}

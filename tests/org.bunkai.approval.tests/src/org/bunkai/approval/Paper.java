package org.bunkai.approval;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bunkai.report.testkit.Glyphs;

/** A printed report. Its pages count from 1. */
final class Paper implements AutoCloseable {

    private static final int DOTS_PER_INCH = 50;

    private final PDDocument document;

    Paper(Path file) throws IOException {
        document = Loader.loadPDF(file.toFile());
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** Width x height of a page in mm. */
    String size(int page) {
        PDRectangle box = document.getPage(page - 1).getMediaBox();
        return Math.round(box.getWidth() * 25.4 / 72) + " x " + Math.round(box.getHeight() * 25.4 / 72);
    }

    List<String> sizes() {
        return IntStream.rangeClosed(1, pages()).mapToObj(this::size).toList();
    }

    /** Lines of a page in the order in which they were printed: those of a cell follow each other. */
    List<String> lines(int page) throws IOException {
        return text(page).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Text of a page without any space, as lines break anywhere. */
    String words(int page) throws IOException {
        return Paper.withoutSpaces(text(page));
    }

    static String withoutSpaces(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    private String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    Glyphs glyphs() throws IOException {
        return Glyphs.of(document);
    }

    /** First page of each part by the title of its bookmark. */
    Map<String, Integer> parts() throws IOException {
        Map<String, Integer> parts = new TreeMap<>();
        for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
            parts.put(item.getTitle(), document.getPages().indexOf(item.findDestinationPage(document)) + 1);
        }
        return parts;
    }

    /** How many pages a part has. */
    int pagesOf(String part) throws IOException {
        int first = parts().get(part);
        return parts().values().stream().mapToInt(Integer::intValue).filter(page -> page > first).min().orElse(pages() + 1) - first;
    }

    BufferedImage picture(int page) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

package org.bunkai.diagram.picture;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF whose only page is a sheet. */
final class PdfSheet implements Closeable {

    private final PDDocument document = new PDDocument();
    private final DocumentFonts fonts = new DocumentFonts(document);

    /**
     * Writes the document.
     *
     * @param sheet what is painted, from which the identifier of the file is made
     * @return the file
     */
    byte[] write(String sheet) throws IOException {
        SheetReader reader = new SheetReader(sheet);
        describe(reader.paper());
        PDPage only = new PDPage(PdfCanvas.size(reader.paper()));
        document.addPage(only);
        try (PdfCanvas canvas = new PdfCanvas(reader.paper(), new PDPageContentStream(document, only), fonts)) {
            reader.paint(canvas, fonts.fonts());
        }
        document.setDocumentId(Arrays.hashCode(sheet.toCharArray()) & 0xFFFFFFFFL);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    /** No dates: the same drawing is the same file whenever it is written. */
    private void describe(Paper paper) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(paper.title());
        information.setProducer("Bunkai");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(paper.language().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    @Override
    public void close() throws IOException {
        document.close();
        fonts.close();
    }
}

package org.bunkai.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.bunkai.diagram.picture.DocumentFonts;
import org.bunkai.diagram.picture.FontFace;
import org.bunkai.diagram.picture.SheetPictures;
import org.w3c.dom.Document;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/** Prints pages as PDF/A-2a and PDF/UA-1. Stateless. AWT, PDFBox and the layout are loaded when the first page is printed. */
public final class PdfPrinter {

    /** Stands for a character of which no font has a glyph, as in drawings. */
    static final String NO_GLYPH = "〓";
    private static final String IMAGE = "data:image/";

    static {
        XRLog.setLoggerImpl(new LayoutLog());
    }

    /**
     * Prints a job. The same job gives the same bytes.
     *
     * @param out gets the whole PDF; stays open
     * @throws IllegalArgumentException if the page is not well-formed or names a picture that is not there, with line and column; or if a
     *         drawing is not one of {@link org.bunkai.diagram.svg.SvgWriter}
     * @throws IOException if the fonts cannot be read or the PDF cannot be written
     */
    public void print(PrintJob job, OutputStream out) throws IOException {
        Document page = PageReader.read(job);
        try (PDDocument document = new PDDocument(); DocumentFonts fonts = new DocumentFonts(document)) {
            List<PDFormXObject> drawings = new ArrayList<>();
            for (String drawing : job.drawings()) {
                drawings.add(new SheetPictures().form(drawing, fonts));
            }
            try (PdfBoxRenderer renderer = renderer(page, document, fonts)) {
                renderer.getSharedContext().setReplacedElementFactory(
                        new DrawingElements(drawings, renderer.getSharedContext().getReplacedElementFactory()));
                renderer.createPDFWithoutClosing();
                Origin.of(job).mark(document);
                document.save(out);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static PdfBoxRenderer renderer(Document page, PDDocument document, DocumentFonts fonts) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, new FirstMetrics());
        builder.useReplacementText(NO_GLYPH);
        builder.useUnicodeLineBreaker(new Kinsoku(BreakIterator.getLineInstance(Locale.JAPANESE)));
        builder.useUriResolver((base, uri) -> uri.startsWith(IMAGE) ? uri : null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith(IMAGE), when);
        }
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Bunkai");
        builder.usePDDocument(document);
        builder.withW3cDocument(page, "");
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        for (FontFace face : FontFace.values()) {
            renderer.getFontResolver().addFont(new EmbeddedFont(fonts, face), face.family(), face.weight(), IdentValue.NORMAL, true,
                    FontGroup.PRE_BUILT_IN_FALLBACK);
        }
        return renderer;
    }
}

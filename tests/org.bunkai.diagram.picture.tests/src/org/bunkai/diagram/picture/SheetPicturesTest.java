package org.bunkai.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.bunkai.diagram.layout.PlacedCard;
import org.bunkai.notation.drawing.MarkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPicturesTest {

    private static final SheetPictures PICTURES = new SheetPictures();

    @Test
    void pngHasTheWidthAskedForAndTheShapeOfThePaper() throws IOException {
        BufferedImage usual = Sheets.png(Handa.SHEET, SheetPictures.WIDTH);
        assertEquals(2480, usual.getWidth());
        assertEquals(1754, usual.getHeight());
        assertEquals(283, Sheets.png(Sheets.with(""), 400).getHeight());
    }

    @Test
    void pngShowsACardWhereItStands() throws IOException {
        BufferedImage image = Sheets.png(Handa.SHEET, SheetPictures.WIDTH);
        PlacedCard gateway = Handa.PLACED.cards().stream().filter(card -> card.card().id().equals("fw-1")).findFirst().orElseThrow();
        AffineTransform fit = new SheetReader(Handa.SHEET).paper().fit(image.getWidth(), image.getHeight());
        Point2D edge = fit.transform(new Point2D.Double(gateway.area().x(), gateway.area().y() + 14), null);
        assertEquals(MarkKind.VIOLATED.color().toUpperCase(), Sheets.colour(image, edge.getX(), edge.getY()));
        Point2D name = fit.transform(new Point2D.Double(gateway.name().x(), gateway.name().baseline()), null);
        assertTrue(dark(image, (int) name.getX(), (int) name.getY() - 16, 80, 16) > 200, "pixels of the name");
    }

    private static int dark(BufferedImage image, int x, int y, int w, int h) {
        int dark = 0;
        for (int i = 0; i < w * h; i++) {
            dark += new Color(image.getRGB(x + i % w, y + i / w)).getGreen() < 128 ? 1 : 0;
        }
        return dark;
    }

    @Test
    void pdfIsOnePageOfA3AcrossAndSaysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(PICTURES.pdf(Handa.SHEET))) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(420, document.getPage(0).getMediaBox().getWidth() * 25.4 / 72, 0.01);
            assertEquals(297, document.getPage(0).getMediaBox().getHeight() * 25.4 / 72, 0.01);
            assertEquals(Handa.PLACED.drawing().title().title(), document.getDocumentInformation().getTitle());
            assertEquals("ja", document.getDocumentCatalog().getLanguage());
            assertNull(document.getDocumentInformation().getCreationDate());
            assertNull(document.getDocumentInformation().getModificationDate());
        }
    }

    /** Also that no character is taken for another of the same shape, as 一 for the radical ⼀. */
    @Test
    void textOfThePdfIsThatOfTheSheet() throws IOException {
        String text = Sheets.text(Handa.SHEET);
        assertTrue(text.contains("VPN装置"), text);
        Set<Integer> shown = Handa.SHEET.replaceAll("(?s)<(title|desc)>.*?</\\1>|<[^>]*>", "").codePoints().boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(shown, text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void fontsOfThePdfAreEmbeddedAndSubset() throws IOException {
        byte[] pdf = PICTURES.pdf(Handa.SHEET);
        assertTrue(pdf.length < 200_000, () -> pdf.length + " bytes, of fonts that have 9 million");
        assertEquals(Set.of("BIZUDPGothic-Bold", "BIZUDPGothic-Regular"), fonts(pdf));
        assertEquals(Set.of("BIZUDPGothic-Regular", "NotoSansJP-Regular"), fonts(PICTURES.pdf(Sheets.saying("\uD842\uDFB7野"))));
    }

    private static Set<String> fonts(byte[] pdf) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
                names.add(font.getName().substring(7));
            }
        }
        return names;
    }

    @Test
    void pdfLooksAsThePngDoes() throws IOException {
        BufferedImage png = Sheets.png(Handa.SHEET, SheetPictures.WIDTH);
        try (PDDocument document = Loader.loadPDF(PICTURES.pdf(Handa.SHEET))) {
            BufferedImage pdf = new PDFRenderer(document).renderImage(0, (float) (SheetPictures.WIDTH / (420 * 72 / 25.4)));
            long far = 0;
            for (int i = 0; i < 2480 * 1753; i++) {
                far += distance(new Color(png.getRGB(i % 2480, i / 2480)), new Color(pdf.getRGB(i % 2480, i / 2480))) > 300 ? 1 : 0;
            }
            assertTrue(far < 2480 * 1753 / 1000, far + " pixels are another colour");
        }
    }

    private static int distance(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed()) + Math.abs(a.getGreen() - b.getGreen()) + Math.abs(a.getBlue() - b.getBlue());
    }

    @Test
    void sameSheetIsTheSameFile() throws IOException {
        assertArrayEquals(PICTURES.png(Handa.SHEET, 620), PICTURES.png(Handa.SHEET, 620));
        byte[] first = PICTURES.pdf(Handa.SHEET);
        assertArrayEquals(first, PICTURES.pdf(Handa.SHEET));
        assertEquals(2, identifier(first).size());
        assertNotEquals(identifier(PICTURES.pdf(Sheets.saying("一"))), identifier(PICTURES.pdf(Sheets.saying("二"))));
    }

    private static List<String> identifier(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocument().getDocumentID().toList().stream().map(Object::toString).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({ "髙﨑 \uD842\uDFB7野家, 髙﨑 \uD842\uDFB7野家", "一丁目 ー－—, 一丁目 ー－—", "葛\uDB40\uDD00城 a\u200Db\uFE0F, 葛城 ab",
            "救急\uD83D\uDE91車, 救急\uD83D\uDE91車", "救\uE000急, 救〓急", "\u30CF\u309A\u30B9 e\u0301 \uFA19\u5C71, \u30D1\u30B9 \u00E9 \uFA19\u5C71", "fi ffl &lt;b&gt; &amp; &quot;, fi ffl <b> & \"" })
    void anyTextIsSetAndFound(String text, String found) throws IOException {
        assertEquals(found, Sheets.text(Sheets.saying(text)));
        assertTrue(dark(Sheets.png(Sheets.saying(text), 420), 20, 88, 100, 16) > 10, "pixels of the text");
    }

    @Test
    void textWithoutInkIsNothing() throws IOException {
        assertEquals("", Sheets.text(Sheets.saying("\u200D")));
        assertEquals("", Sheets.text(Sheets.saying("   ")));
    }

    @Test
    void textIsPressedIntoItsLength() throws IOException {
        String wide = "<text x=\"20\" y=\"100\" font-size=\"12\" fill=\"#000000\">医療情報システム</text>";
        assertTrue(dark(Sheets.png(Sheets.with(wide), 420), 81, 88, 100, 16) > 10, "needs more than 60 px");
        String pressed = wide.replace(" fill", " textLength=\"60\" lengthAdjust=\"spacingAndGlyphs\" fill");
        assertEquals(0, dark(Sheets.png(Sheets.with(pressed), 420), 81, 88, 100, 16));
        assertTrue(dark(Sheets.png(Sheets.with(pressed), 420), 70, 88, 10, 16) > 10, "ends where it should");
    }

    @Test
    void centredTextStandsAroundItsPlace() throws IOException {
        BufferedImage image = Sheets.png(Sheets.saying("国国").replace(" fill", " text-anchor=\"middle\" fill"), 4200);
        int left = dark(image, 60, 880, 140, 140);
        int right = dark(image, 200, 880, 140, 140);
        assertTrue(left > 1000 && Math.abs(left - right) * 50 < left, left + " px to the left, " + right + " to the right");
    }

    @Test
    void shapesStandWhereTheirGroupIs() throws IOException {
        BufferedImage image = Sheets.png(Sheets.with("""
                <g transform="translate(100 50) scale(2)"><title>x</title>
                <g transform="translate(10 5)"><rect x="0" y="0" width="20" height="10" fill="#FF0000"/></g></g>
                <circle cx="300" cy="200" r="10" fill="#00FF00"/>
                <path d="M0 250H420" fill="none" stroke="#000000" stroke-width="4" stroke-opacity="0.5"/>
                """), 420);
        assertEquals("#FF0000", Sheets.colour(image, 120, 60));
        assertEquals("#FF0000", Sheets.colour(image, 159, 79));
        assertEquals("#FFFFFF", Sheets.colour(image, 160, 79));
        assertEquals("#00FF00", Sheets.colour(image, 308, 200));
        assertEquals("#7F7F7F", Sheets.colour(image, 200, 250));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<image x=\"1\"/>", "<rect x=\"1\" y=\"1\" width=\"1\" height=\"1\"/>", "<g transform=\"rotate(1)\"/>", "<g>",
            "<path d=\"M0 0S1 1 2 2\" fill=\"#000000\"/>" })
    void whatTheWriterDoesNotWriteIsRefused(String element) {
        assertThrows(IllegalArgumentException.class, () -> PICTURES.png(Sheets.with(element), 100));
        assertThrows(IllegalArgumentException.class, () -> PICTURES.pdf(Sheets.with(element)));
    }

    @Test
    void noSheetIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PICTURES.pdf(""));
        assertThrows(IllegalArgumentException.class, () -> PICTURES.pdf("<html/>"));
        assertThrows(IllegalArgumentException.class,
                () -> PICTURES.pdf("<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + Sheets.saying("&e;")));
        assertThrows(IllegalArgumentException.class, () -> PICTURES.png(Handa.SHEET, 0));
        assertThrows(IllegalArgumentException.class, () -> PICTURES.png(Handa.SHEET, SheetPictures.MAX_WIDTH + 1));
    }
}

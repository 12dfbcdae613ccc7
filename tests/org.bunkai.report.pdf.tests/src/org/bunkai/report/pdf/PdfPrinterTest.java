package org.bunkai.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.bunkai.report.testkit.Glyphs;
import org.bunkai.report.testkit.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.openhtmltopdf.util.XRLog;

class PdfPrinterTest {

    private static final List<String> NASTY = List.of("<script>alert('x')</script>", "${7*7} #{1+1} [=1+1]",
            "\u202Eこれは逆順\u202C RTL \u200F印", "端末\uD83D\uDE00\uD83D\uDC69\u200D\u2695\uFE0F\uD83C\uDFE5絵文字",
            "=HYPERLINK(\"http://evil\",\"押す\")",
            "\t=1+1", "髙橋・﨑山・\uD842\uDFB7野家・葛\uDB40\uDD00城", "制御\u0001\u0008\u000B文字\uFFFE", "]]> & &amp; \" '", "半\uD842分 \uDFB7",
            "\u30CF\u309A\u30B9 e\u0301 \uE000 \u0627\u0644 \u2603", "長".repeat(10_000), "A".repeat(10_000));

    @Test
    void pagesHaveTheSizesThatTheStylesAskFor() throws IOException {
        try (PDDocument document = Pages.open(Pages.whole())) {
            List<String> sizes = new ArrayList<>();
            document.getPages().forEach(page -> sizes.add(size(page)));
            assertEquals(List.of("210 x 297", "420 x 297", "210 x 297"), sizes);
        }
    }

    private static String size(PDPage page) {
        return Math.round(page.getMediaBox().getWidth() * 25.4 / 72) + " x " + Math.round(page.getMediaBox().getHeight() * 25.4 / 72);
    }

    @Test
    void textsOfThePageAndOfItsDrawingAreFound() throws IOException {
        try (PDDocument document = Pages.open(Pages.whole())) {
            String first = Pages.text(document, 1);
            assertTrue(first.contains("稟議書") && first.contains("遠隔保守。機器 D-1") && first.contains("VPN装置"), first);
            assertTrue(first.contains("1 / 3"), first);
            assertEquals(List.of("VPN装置\uD842\uDFB7\uD83D\uDE91", "外部接続", "2 / 3"), Pages.text(document, 2).strip().lines().toList());
        }
    }

    @Test
    void fontsAreEmbeddedOnceAndSubset() throws IOException {
        byte[] pdf = Pages.print(Pages.whole());
        assertTrue(pdf.length < 60_000, () -> pdf.length + " bytes, of fonts that have 15 million");
        try (PDDocument document = Pages.open(Pages.whole())) {
            Set<String> names = new TreeSet<>();
            for (String font : Glyphs.of(document).fonts()) {
                assertTrue(font.matches("[A-Z]{6}\\+\\S+"), font);
                assertTrue(names.add(font.substring(7)), () -> "twice: " + font);
            }
            assertEquals(Set.of("BIZUDPGothic-Bold", "BIZUDPGothic-Regular", "NotoEmoji-Regular", "NotoSansJP-Regular"), names);
        }
    }

    @Test
    void bookmarksLeadToTheirPages() throws IOException {
        try (PDDocument document = Pages.open(Pages.whole())) {
            assertEquals(List.of("表紙 1", "構成図 2", " 機器 1"), bookmarks(document, document.getDocumentCatalog().getDocumentOutline(), ""));
        }
    }

    private static List<String> bookmarks(PDDocument document, PDOutlineNode node, String indent) throws IOException {
        List<String> bookmarks = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            PDPage page = item.findDestinationPage(document);
            bookmarks.add(indent + item.getTitle() + " " + (document.getPages().indexOf(page) + 1));
            bookmarks.addAll(bookmarks(document, item, indent + " "));
        }
        return bookmarks;
    }

    @Test
    void drawingIsAFigureWithItsText() throws IOException {
        try (PDDocument document = Pages.open(Pages.whole())) {
            List<String> tags = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertEquals(1, tags.stream().filter(tag -> tag.startsWith("Figure")).count(), tags::toString);
            assertTrue(tags.containsAll(List.of("Figure 全体の構成図", "H1", "Table", "THead", "TH", "TD", "L", "LI", "Link")), tags::toString);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String text = element.getStructureType().equals("Figure") ? element.getAlternateDescription() : null;
                tags.add(element.getStructureType() + (text == null ? "" : " " + text));
                collect(element, tags);
            }
        }
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (PDDocument document = Pages.open(Pages.whole())) {
            assertEquals("承認資料　\uD842\uDFB7野家", document.getDocumentInformation().getTitle());
            assertEquals("青葉台総合病院", document.getDocumentInformation().getAuthor());
            assertEquals("ja", document.getDocumentCatalog().getLanguage());
            assertEquals(LocalDate.of(2026, 11, 23), document.getDocumentInformation().getCreationDate().toInstant()
                    .atZone(ZoneOffset.ofHours(9)).toLocalDate());
            String metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("<xmp:CreateDate>2026-11-23T00:00:00+00:00</xmp:CreateDate>"), metadata);
        }
    }

    @Test
    void sameJobIsTheSameFile() throws IOException {
        byte[] first = Pages.print(Pages.whole());
        assertArrayEquals(first, Pages.print(Pages.whole()));
        PrintJob other = new PrintJob(Pages.whole().xhtml().replace("稟議書", "起案書"), Pages.whole().drawings(), "題", Locale.JAPANESE,
                LocalDate.of(2026, 11, 23));
        assertNotEquals(identifier(Pages.whole()), identifier(other));
    }

    private static List<String> identifier(PrintJob job) throws IOException {
        try (PDDocument document = Pages.open(job)) {
            List<String> identifier = document.getDocument().getDocumentID().toList().stream().map(Object::toString).toList();
            assertEquals(2, identifier.size());
            return identifier;
        }
    }

    @Test
    void anyTextIsPrintedWithoutBoxesAndStaysText() throws Exception {
        StringBuilder rows = new StringBuilder();
        NASTY.forEach(text -> rows.append("<tr><td>").append(Pages.escaped(text)).append("</td><td>x</td></tr>"));
        PrintJob job = Pages.job("<table><tbody>" + rows + "</tbody></table><p><b>髙\uD842\uDFB7\uD83D\uDE00</b></p>");
        byte[] pdf = Pages.print(job);
        assertEquals(Set.of(), VeraPdf.violations(pdf, "2a"));
        assertEquals(Set.of(), VeraPdf.violations(pdf, "ua1"));
        try (PDDocument document = Pages.open(job)) {
            assertEquals(Set.of(), Glyphs.of(document).boxes());
            String text = Pages.text(document, 0);
            assertTrue(text.contains("<script>alert('x')</script>") && text.contains("${7*7} #{1+1} [=1+1]"), text);
            assertTrue(text.contains("これは逆順 RTL 印") && text.contains("葛城") && text.contains("制御文字"), text);
            assertTrue(text.contains("端末\uD83D\uDE00\uD83D\uDC69\u2695\uD83C\uDFE5絵文字"), text);
            assertTrue(text.contains("髙橋・﨑山・\uD842\uDFB7野家") && text.contains("髙\uD842\uDFB7\uD83D\uDE00"), text);
            assertTrue(text.contains("パス é 〓 〓〓 \u2603"), text);
            assertEquals(10_000, text.chars().filter(c -> c == '長').count());
        }
    }

    @Test
    void keepsToTheRulesOfArchivesAndOfReadersForTheBlind() throws Exception {
        byte[] pdf = Pages.print(Pages.whole());
        assertEquals(Set.of(), VeraPdf.violations(pdf, "2a"));
        assertEquals(Set.of(), VeraPdf.violations(pdf, "ua1"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<link rel=\"stylesheet\" href=\"%s\"/>", "<style>@import url('%s');</style>",
            "<style>body{background-image:url('%s')}</style>",
            "<style>@font-face{font-family:x;src:url('%s')} body{font-family:x}</style>" })
    void nothingIsLoadedFromOutside(String head) throws IOException {
        PrintJob job = Pages.whole();
        List<String> asked = new ArrayList<>();
        try (Door door = new Door(asked)) {
            String xhtml = job.xhtml().replace("</head>", head.formatted(door.address()) + "</head>");
            Pages.print(new PrintJob(xhtml, job.drawings(), job.title(), job.language(), job.date()));
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void layoutSaysNothing() throws IOException {
        List<String> said = new ArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord message) {
                said.add(message.getLoggerName() + ": " + message.getMessage());
            }

            @Override
            public void flush() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger root = Logger.getLogger("");
        root.addHandler(ear);
        try {
            Pages.print(Pages.whole());
        } finally {
            root.removeHandler(ear);
        }
        assertEquals(List.of(), said);
        assertEquals(LayoutLog.class, XRLog.getLoggerImpl().getClass(), "which has no console of its own");
    }

    @Test
    void drawingsOfOthersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Pages.print(Pages.job("", "<svg/>")));
    }
}

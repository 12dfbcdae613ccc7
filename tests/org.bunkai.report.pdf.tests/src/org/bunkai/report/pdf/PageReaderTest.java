package org.bunkai.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PageReaderTest {

    private static PrintJob job(String xhtml, String... drawings) {
        return new PrintJob(xhtml, List.of(drawings), "題", Locale.JAPANESE, LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<html><head/>\n<body><p>x</body></html>", "<html><head/>\n<body>&nbsp;</body></html>",
            "<html><head/>\n<body><img src=\"drawing:1\" alt=\"x\"/></body></html>",
            "<html><head/>\n<body><img src=\"drawing:x\" alt=\"x\"/></body></html>",
            "<html><head/>\n<body><img src=\"file:///etc/passwd\" alt=\"x\"/></body></html>",
            "<html><head/>\n<body><img alt=\"x\"/></body></html>", "<html><head/>\n<body><img src=\"drawing:0\"/></body></html>",
            "<html>\n<body/></html>", "<svg>\n</svg>",
            "<!DOCTYPE html SYSTEM \"file:///etc/passwd\"><html><head/>\n<body>&x;</body></html>",
            "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><head/>\n<body>&x;</body></html>" })
    void whatCannotBePrintedIsRefusedWithItsPlace(String xhtml) {
        String message = assertThrows(IllegalArgumentException.class, () -> PageReader.read(job(xhtml, Pages.SHEET))).getMessage();
        assertTrue(message.startsWith("line 2, column "), message);
    }

    @Test
    void emptyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PageReader.read(job("")));
    }

    @Test
    void titleAndLanguageAreThoseOfTheJob() {
        Document page = PageReader.read(job("<html lang=\"en\"><head><title>x</title></head><body/></html>"));
        assertEquals(1, page.getElementsByTagName("title").getLength());
        assertEquals("題", page.getElementsByTagName("title").item(0).getTextContent());
        assertEquals("ja", page.getDocumentElement().getAttribute("lang"));
        assertEquals("ja", page.getDocumentElement().getAttribute("xml:lang"));
    }

    @Test
    void subjectIsTheTitleUnlessThePageHasOne() {
        assertEquals("題", subject(PageReader.read(job("<html><head><meta name=\"author\" content=\"x\"/></head><body/></html>"))));
        assertEquals("y", subject(PageReader.read(job("<html><head><meta name=\"subject\" content=\"y\"/></head><body/></html>"))));
    }

    private static String subject(Document page) {
        NodeList all = page.getElementsByTagName("meta");
        return ((Element) all.item(all.getLength() - 1)).getAttribute("content");
    }

    @Test
    void textsAreThoseThatFontsCanSet() {
        Document page = PageReader.read(job(
                "<html><head/><body><img src=\"drawing:0\" alt=\"a\u200Db\"/>c\u0001d&#x202E;e&#xFE0F;</body></html>", Pages.SHEET));
        assertEquals("cde", page.getElementsByTagName("body").item(0).getTextContent());
        assertEquals("外字〓", PageReader.read(job("<html><head/><body>外字\uE123</body></html>")).getDocumentElement().getTextContent()
                .substring(1));
        assertEquals("ab", ((Element) page.getElementsByTagName("img").item(0)).getAttribute("alt"));
    }
}

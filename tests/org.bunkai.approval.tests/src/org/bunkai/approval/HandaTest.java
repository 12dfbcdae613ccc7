package org.bunkai.approval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.bunkai.report.testkit.VeraPdf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole report of the hospital of Handa. */
class HandaTest {

    private static final String NOT_FIRST = "、。，．・：；？！）〕］｝〉》」』】〙〗ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ)]},.:;!?%％℃";
    private static final String NOT_LAST = "（〔［｛〈《「『【〘〖([{";
    private static final String A3_ACROSS = "420 x 297";

    @TempDir
    private static Path folder;
    private static ApprovalPackage handa;
    private static List<Path> files;
    private static Paper paper;

    @BeforeAll
    static void write() throws Exception {
        handa = Packages.of(Packages.handa());
        files = handa.write(EnumSet.allOf(ReportFormat.class), Files.createDirectory(folder.resolve("first")));
        paper = new Paper(files.getFirst());
    }

    @AfterAll
    static void close() throws IOException {
        paper.close();
    }

    @Test
    void filesComeInTheOrderOfTheFormats() {
        assertEquals(List.of("report.pdf", "report.docx", "report.xlsx", "report.html"),
                files.stream().map(file -> file.getFileName().toString()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2a", "ua1" })
    void judgeFindsNoFault(String flavour) throws Exception {
        assertEquals(Set.of(), VeraPdf.violations(Files.readAllBytes(files.getFirst()), flavour));
    }

    @Test
    void fontsAreEmbeddedAndHaveEveryGlyph() throws IOException {
        Set<String> fonts = new TreeSet<>();
        for (String font : paper.glyphs().fonts()) {
            assertTrue(font.matches("[A-Z]{6}\\+\\S+"), font);
            fonts.add(font.substring(7));
        }
        assertEquals(Set.of("BIZUDPGothic-Bold", "BIZUDPGothic-Regular"), fonts);
        assertEquals(Set.of(), paper.glyphs().boxes());
    }

    @Test
    void pagesHaveTheirSizes() {
        TreeMap<String, Integer> sizes = new TreeMap<>();
        paper.sizes().forEach(size -> sizes.merge(size, 1, Integer::sum));
        assertEquals(Set.of("210 x 297", "297 x 210", A3_ACROSS), sizes.keySet());
        assertEquals(1, sizes.get(A3_ACROSS), "the drawing");
    }

    @Test
    void everyPageSaysWhichItIsAndOfWhatReport() throws IOException {
        String fingerprint = handa.report().header().fingerprint();
        for (int page = 1; page <= paper.pages(); page++) {
            List<String> lines = paper.lines(page);
            assertTrue(lines.contains(page + " / " + paper.pages() + " 構成の指紋 " + fingerprint), page + ": " + lines);
        }
    }

    @Test
    void textsOfTheDrawingAndOfFindingsAreFound() throws IOException {
        String drawing = paper.words(paper.sizes().indexOf(A3_ACROSS) + 1);
        assertTrue(drawing.contains("VPN装置") && drawing.contains("電子カルテAPサーバ") && drawing.contains("医療情報システム全体構成図"), drawing);
        int first = paper.parts().get("指摘一覧");
        StringBuilder findings = new StringBuilder();
        for (int page = first; page < first + paper.pagesOf("指摘一覧"); page++) {
            findings.append(paper.words(page));
        }
        List<String> missing = handa.report().findings().groups().stream().flatMap(group -> group.rows().stream())
                .map(row -> Paper.withoutSpaces(row.message())).filter(message -> findings.indexOf(message) < 0).toList();
        assertEquals(List.of(), missing);
    }

    /** Cells that start with the mark of an outcome, as "? 未確認", are no broken lines. */
    @Test
    void noLineStartsOrEndsWithWhatMustNot() throws IOException {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (int page = 1; page <= paper.pages(); page++) {
            for (String line : paper.lines(page)) {
                count++;
                boolean isMark = line.matches("[!?] .*");
                if (!isMark && (NOT_FIRST.indexOf(line.charAt(0)) >= 0 || NOT_LAST.indexOf(line.charAt(line.length() - 1)) >= 0)) {
                    wrong.add(page + ": " + line);
                }
            }
        }
        assertTrue(count > 1000, count + " lines");
        assertEquals(List.of(), wrong);
    }

    @Test
    void noCharacterIsReplaced() throws IOException {
        for (int page = 1; page <= paper.pages(); page++) {
            assertEquals(-1, paper.words(page).indexOf('〓'), "page " + page);
        }
    }

    @Test
    void sameInputIsTheSameFiles() throws Exception {
        assertSame(handa.write(EnumSet.allOf(ReportFormat.class), Files.createDirectory(folder.resolve("again"))));
        assertSame(Packages.of(Packages.handa()).write(EnumSet.allOf(ReportFormat.class), Files.createDirectory(folder.resolve("other"))));
    }

    private static void assertSame(List<Path> others) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            assertArrayEquals(Files.readAllBytes(files.get(i)), Files.readAllBytes(others.get(i)), others.get(i).toString());
        }
    }

    @ParameterizedTest
    @CsvSource({ "cover, 稟 議 書", "responsibility, 責任分界表", "findings, 指摘一覧" })
    void partStartsAsInItsPicture(String picture, String part) throws IOException {
        Pictures.assertLike(picture, paper.picture(paper.parts().get(part)));
    }

    @Test
    void drawingIsAsInItsPicture() throws IOException {
        Pictures.assertLike("drawing", paper.picture(paper.sizes().indexOf(A3_ACROSS) + 1));
    }
}

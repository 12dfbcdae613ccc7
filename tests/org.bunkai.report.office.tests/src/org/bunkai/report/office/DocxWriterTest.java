package org.bunkai.report.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.bunkai.report.FindingsPart;
import org.bunkai.report.FindingsPart.Group;
import org.bunkai.report.ReportModel;
import org.bunkai.report.ReportModel.Picture;
import org.bunkai.report.ReportTable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The document, read again by POI and against its schema. */
class DocxWriterTest {

    private static final ReportModel HANDA = Reports.handa(Locale.JAPANESE);

    @Test
    void partsHaveTheWordsAndTheOrderOfTheReport() throws Exception {
        try (XWPFDocument document = read(Reports.docx(HANDA))) {
            assertEquals(List.of("稟 議 書"), texts(document, "Title"));
            assertEquals(List.of("全体構成図", "責任分界表", "遵守状況", "指摘一覧", "機器台帳・ネットワーク台帳・通信台帳", "チェックリスト", "根拠と点検の範囲"),
                    texts(document, "Heading1"));
            assertEquals(Stream.of("システム責任者・関係者一覧", "1　遠隔保守の責任分界（病院とC社）（通信経路の責任分界）").toList(),
                    texts(document, "Heading2").subList(0, 2));
            assertEquals("つるぎ町立半田病院　医療情報システムの全体構成及び責任分界の承認について", document.getHeaderArray(0).getText().strip());
            assertEquals("医療情報システムの全体構成及び責任分界の承認について – つるぎ町立半田病院", document.getProperties().getCoreProperties().getTitle());
            assertEquals("ja", document.getPackage().getPackageProperties().getLanguageProperty().orElseThrow());
        }
    }

    @Test
    void coverIsThatOfARingisho() throws Exception {
        try (XWPFDocument document = read(Reports.docx(HANDA))) {
            assertEquals(List.of(List.of("起案", "審査", "承認"), List.of("印", "印", "印")), texts(document.getTables().get(0)));
            assertEquals(List.of("件名", "医療機関", "目的", "理由", "効果", "遵守状況", "残る危険", "添付", "版・日付", "承認の状況"),
                    texts(document.getTables().get(1)).stream().map(row -> row.get(0)).filter(name -> !name.isEmpty()).toList());
            assertEquals("2021-10-31 時点　ガイドライン 第6.0版\n構成の指紋 " + HANDA.header().fingerprint() + "　指摘の指紋 "
                    + HANDA.header().findingsFingerprint() + "\n元ファイル as-attacked.bunkai", texts(document.getTables().get(1)).stream()
                    .filter(row -> row.get(0).equals("版・日付")).findFirst().orElseThrow().get(1));
            assertEquals(List.of(List.of("□ 認可", "□ 条件付認可", "□ 保留", "□ 否決"), List.of("条件・意見: ")),
                    texts(document.getTables().get(2)));
        }
    }

    @Test
    void tablesHoldWhatTheReportHolds() throws Exception {
        try (XWPFDocument document = read(Reports.docx(HANDA))) {
            List<List<List<String>>> tables = document.getTables().stream().map(DocxWriterTest::texts).toList();
            for (ReportTable ledger : HANDA.ledgers()) {
                List<List<String>> expected = new ArrayList<>(List.of(ledger.columns().stream().map(ReportTable.Column::label).toList()));
                ledger.rows().forEach(row -> expected.add(row.cells().stream().map(ReportTable.Cell::text).toList()));
                assertTrue(tables.contains(expected), ledger.title());
            }
            List<String> numbers = tables.stream().filter(table -> table.get(0).equals(List.of("番号", "対象", "内容", "責任者", "期限")))
                    .flatMap(table -> table.stream().skip(1)).map(row -> row.get(0)).filter(number -> !number.isEmpty()).toList();
            assertEquals(Stream.concat(HANDA.findings().groups().stream(), HANDA.findings().advice().stream()).map(Group::rows)
                    .flatMap(List::stream).map(FindingsPart.Row::number).map(Object::toString).toList(), numbers);
            assertFalse(numbers.isEmpty());
        }
    }

    @Test
    void rowsStayWholeAndHeadingsAreRepeated() throws Exception {
        for (byte[] file : List.of(Reports.docx(HANDA), Reports.docx(Reports.nasty()))) {
            try (XWPFDocument document = read(file)) {
                for (XWPFTable table : document.getTables()) {
                    table.getRows().forEach(row -> assertTrue(row.isCantSplitRow(), () -> text(row).toString()));
                    assertEquals("ReportTable".equals(table.getStyleID()), table.getRow(0).isRepeatHeader(), () -> text(table.getRow(0))
                            .toString());
                }
            }
        }
    }

    @Test
    void drawingAndLedgersLieOnPagesOfTheirOwn() throws Exception {
        Map<String, byte[]> parts = OfficeParts.of(Reports.docx(HANDA));
        assertEquals(List.of("11906x16838", "23811x16838 landscape", "11906x16838", "16838x11906 landscape", "11906x16838"),
                OfficeParts.elements(OfficeParts.xml(parts.get("word/document.xml")), "w:pgSz").stream()
                        .map(size -> (size.getAttribute("w:w") + "x" + size.getAttribute("w:h") + " " + size.getAttribute("w:orient"))
                        .strip()).toList());
        Document footer = OfficeParts.xml(parts.get("word/footer0.xml"));
        assertEquals(List.of(" PAGE ", " NUMPAGES "),
                OfficeParts.elements(footer, "w:fldSimple").stream().map(field -> field.getAttribute("w:instr")).toList());
        assertEquals("1 / 1構成の指紋 " + HANDA.header().fingerprint(), footer.getDocumentElement().getTextContent());
    }

    @Test
    void contentsNameEveryHeadingAndLeadToIt() throws Exception {
        Document document = OfficeParts.xml(OfficeParts.of(Reports.docx(HANDA)).get("word/document.xml"));
        List<Element> links = OfficeParts.elements(document, "w:hyperlink");
        Set<String> bookmarks = OfficeParts.elements(document, "w:bookmarkStart").stream().map(mark -> mark.getAttribute("w:name"))
                .collect(Collectors.toSet());
        assertTrue(bookmarks.containsAll(links.stream().map(link -> link.getAttribute("w:anchor")).toList()));
        try (XWPFDocument read = read(Reports.docx(HANDA))) {
            List<String> headings = read.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle())
                    || "Heading2".equals(p.getStyle()))
                    .map(XWPFParagraph::getText).toList();
            assertEquals(headings, links.stream().map(Element::getTextContent).toList());
        }
        assertEquals(List.of(" TOC \\o \"1-2\" \\h \\z \\u "),
                OfficeParts.elements(document, "w:instrText").stream().map(Element::getTextContent).toList());
        assertFalse(new String(OfficeParts.of(Reports.docx(HANDA)).get("word/settings.xml"), StandardCharsets.UTF_8)
                .contains("updateFields"));
    }

    @Test
    void everyPictureTellsWhatItShowsInTwoForms() throws Exception {
        ReportModel report = Reports.nasty();
        Map<String, byte[]> parts = OfficeParts.of(Reports.docx(report));
        Document document = OfficeParts.xml(parts.get("word/document.xml"));
        List<String> titles = List.of(report.drawing().sheets().get(0).title(), "二枚目", Reports.NASTY.get(13), Reports.NASTY.get(13));
        assertEquals(titles, OfficeParts.elements(document, "wp:docPr").stream().map(picture -> picture.getAttribute("descr")).toList());
        assertEquals(List.of("svg1", "svg2", "svg3", "svg3"),
                OfficeParts.elements(document, "asvg:svgBlip").stream().map(svg -> svg.getAttribute("r:embed")).toList());
        assertArrayEquals(report.drawing().sheets().get(0).svg().getBytes(StandardCharsets.UTF_8), parts.get("word/media/image1.svg"));
        assertEquals(1920, ImageIO.read(new ByteArrayInputStream(parts.get("word/media/image1.png"))).getWidth());
    }

    @Test
    void aDrawingFitsOnItsPage() throws Exception {
        Document document = OfficeParts.xml(OfficeParts.of(Reports.docx(HANDA)).get("word/document.xml"));
        Element size = OfficeParts.elements(document, "wp:extent").get(0);
        Picture sheet = HANDA.drawing().sheets().get(0);
        assertEquals((double) sheet.width() / sheet.height(),
                Double.parseDouble(size.getAttribute("cx")) / Double.parseDouble(size.getAttribute("cy")), 0.001);
        assertEquals(sheet.height() * 36_000, Integer.parseInt(size.getAttribute("cy")));
        assertTrue(sheet.height() <= 280, () -> sheet.height() + " mm");
    }

    @Test
    void namesAreTextWhateverTheyLookLike() throws Exception {
        ReportModel report = Reports.nasty();
        try (XWPFDocument document = read(Reports.docx(report))) {
            List<String> cells = document.getTables().stream().map(DocxWriterTest::texts).filter(table -> table.get(0).equals(List.of("値",
                    "判定")))
                    .findFirst().orElseThrow().stream().skip(1).map(row -> row.get(0)).toList();
            List<String> expected = new ArrayList<>(Reports.NASTY);
            expected.add(Reports.LEGAL);
            assertEquals(expected, cells);
            assertEquals(Reports.LEGAL + " & <b>　" + report.header().subject() + "　範囲: " + Reports.NASTY.get(0),
                    document.getHeaderArray(0).getText().strip());
            assertEquals(List.of("題　" + Reports.NASTY.get(5) + " (指摘 1)", Reports.LEGAL + "　" + Reports.LEGAL),
                    document.getTables().get(1).getRows().subList(6, 8).stream().map(row -> row.getCell(1).getText()).toList());
            assertEquals(List.of("■ 認可", "□ 否決"), texts(document.getTables().get(2)).get(0));
        }
    }

    @Test
    void nothingLeadsOutOfTheFile() throws Exception {
        assertEquals(List.of(), OfficeParts.external(Reports.docx(Reports.nasty())));
    }

    @Test
    void everyStyleInUseExists() throws Exception {
        for (ReportModel report : List.of(HANDA, Reports.nasty(), Reports.handa(Locale.ENGLISH))) {
            Map<String, byte[]> parts = OfficeParts.of(Reports.docx(report));
            Set<String> known = OfficeParts.elements(OfficeParts.xml(parts.get("word/styles.xml")), "w:style").stream()
                    .map(style -> style.getAttribute("w:styleId")).collect(Collectors.toSet());
            Set<String> used = new TreeSet<>();
            for (String element : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
                OfficeParts.elements(OfficeParts.xml(parts.get("word/document.xml")), element).forEach(style ->
                        used.add(style.getAttribute("w:val")));
            }
            used.removeAll(known);
            assertEquals(Set.of(), used);
        }
    }

    @Test
    void followsTheSchema() throws Exception {
        for (ReportModel report : List.of(HANDA, Reports.nasty(), Reports.handa(Locale.ENGLISH))) {
            assertEquals(List.of(), OfficeSchema.problems(Reports.docx(report)));
        }
    }

    @Test
    void equalReportsAreEqualBytes() throws Exception {
        byte[] first = Reports.docx(HANDA);
        assertArrayEquals(first, Reports.docx(Reports.handa(Locale.JAPANESE)));
        String core = new String(OfficeParts.of(first).get("docProps/core.xml"), StandardCharsets.UTF_8);
        assertEquals(2, core.split("2021-10-31T00:00:00Z", -1).length - 1, core);
    }

    @Test
    void englishReportSaysThatItIsEnglish() throws Exception {
        Map<String, byte[]> parts = OfficeParts.of(Reports.docx(Reports.handa(Locale.ENGLISH)));
        assertTrue(new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8)
                .contains("<w:lang w:val=\"en-US\" w:eastAsia=\"ja-JP\""));
        assertTrue(new String(parts.get("docProps/core.xml"), StandardCharsets.UTF_8).contains("<dc:language>en</dc:language>"));
    }

    private static XWPFDocument read(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle())).map(XWPFParagraph::getText)
                .toList();
    }

    private static List<List<String>> texts(XWPFTable table) {
        return table.getRows().stream().map(DocxWriterTest::text).toList();
    }

    private static List<String> text(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getParagraphs().stream().map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n")))
                .toList();
    }
}

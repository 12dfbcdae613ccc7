package org.bunkai.report.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bunkai.report.FindingsPart;
import org.bunkai.report.FindingsPart.Group;
import org.bunkai.report.ReportModel;
import org.bunkai.report.ReportTable;
import org.junit.jupiter.api.Test;

/** The workbook, read again by POI and against its schema. */
class XlsxWriterTest {

    private static final ReportModel HANDA = Reports.handa(Locale.JAPANESE);

    @Test
    void oneSheetPerList() throws Exception {
        try (XSSFWorkbook workbook = read(Reports.xlsx(HANDA))) {
            assertEquals(List.of("稟 議 書", "システム責任者・関係者一覧", "責任分界表", "責任分界のない箇所(0件)", "条項ごとの判定", "三編の対応(各編間相関表)",
                    "受容済みの指摘", "自己点検", "確認が必要な事項", "指摘一覧", "推奨", "機器台帳", "ネットワーク台帳", "通信台帳",
                    "チェックリスト 医療機関確認用", "事業者確認用1 A社", "事業者確認用2 C社", "事業者確認用3 Fortinet", "事業者ごとの機器・システム",
                    "BCP策定の確認表 1-1", "役割分担の確認(責任分界ごと)", "根拠と点検の範囲", "ルールパック", "変更した値", "停止中のルールパック"),
                    names(workbook));
            assertEquals("医療情報システムの全体構成及び責任分界の承認について – つるぎ町立半田病院", workbook.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void sheetsHoldWhatTheReportHolds() throws Exception {
        try (XSSFWorkbook workbook = read(Reports.xlsx(HANDA))) {
            for (ReportTable ledger : HANDA.ledgers()) {
                List<List<String>> expected = new ArrayList<>(List.of(ledger.columns().stream().map(ReportTable.Column::label).toList()));
                ledger.rows().forEach(row -> expected.add(row.cells().stream().map(ReportTable.Cell::text).toList()));
                assertEquals(expected, texts(workbook.getSheet(ledger.title())));
            }
            List<List<String>> findings = texts(workbook.getSheet("指摘一覧"));
            assertEquals(List.of("番号", "判定", "重大度", "条項", "指摘", "対象", "ID", "内容", "経路", "確認する事項", "是正方法", "責任者", "期限"), findings.get(0));
            assertEquals(HANDA.findings().groups().stream().map(Group::rows).flatMap(List::stream).map(FindingsPart.Row::message).toList(),
                    findings.stream().skip(1).map(row -> row.get(7)).toList());
            findings.stream().skip(1).forEach(row -> assertEquals("", row.get(12)));
            assertEquals("× 不適合", findings.get(1).get(1));
            assertEquals(1 + 2 * 3, texts(workbook.getSheet("責任分界表")).size());
            assertEquals(HANDA.cover().purpose(), texts(workbook.getSheet("稟 議 書")).get(2).get(1));
        }
    }

    @Test
    void emptyListsSaySo() throws Exception {
        try (XSSFWorkbook workbook = read(Reports.xlsx(HANDA))) {
            assertEquals("該当はありません。", workbook.getSheet("受容済みの指摘").getRow(1).getCell(0).getStringCellValue());
        }
    }

    @Test
    void everyCellIsTextWhateverItLooksLike() throws Exception {
        try (XSSFWorkbook workbook = read(Reports.xlsx(Reports.nasty()))) {
            workbook.forEach(sheet -> cells(sheet).forEach(cell -> {
                assertTrue(cell.getCellType() == CellType.STRING || cell.getCellType() == CellType.BLANK, () -> cell.getCellType() + " "
                        + cell);
                assertEquals("@", cell.getCellStyle().getDataFormatString());
                assertTrue(cell.getCellStyle().getQuotePrefixed());
            }));
            List<String> expected = new ArrayList<>(Reports.NASTY);
            expected.add(Reports.LEGAL);
            assertEquals(expected, texts(workbook.getSheet("台帳_ _1_ ____ とても長い題名のためにシートの名前に")).stream().skip(1).map(row -> row.get(0))
                    .toList());
        }
    }

    @Test
    void longTextsAreShortenedAndSaySo() throws Exception {
        ReportModel report = Reports.nasty();
        ReportTable table = report.ledgers().get(0);
        String text = "長".repeat(31_999) + "𠮷".repeat(500);
        ReportModel longest = new ReportModel(report.header(), report.cover(), report.drawing(), report.responsibility(),
                report.compliance(),
                report.findings(), List.of(new ReportTable("x", "長い", table.columns(), List.of(new ReportTable.Row("",
                        List.of(ReportTable.Cell.of(text), ReportTable.Cell.of("")))))), report.forms(), report.sources());
        try (XSSFWorkbook workbook = read(Reports.xlsx(longest))) {
            assertEquals("長".repeat(31_999) + "…(全32499字)", workbook.getSheet("長い").getRow(1).getCell(0).getStringCellValue());
            assertEquals(409, workbook.getSheet("長い").getRow(1).getHeightInPoints());
        }
    }

    @Test
    void namesOfSheetsAreLegalAndDifferent() throws Exception {
        try (XSSFWorkbook workbook = read(Reports.xlsx(Reports.nasty()))) {
            assertEquals(List.of("台帳_ _1_ ____ とても長い題名のためにシートの名前に", "台帳_ _1_ ____ とても長い題名のためにシート (2)", "History (2)",
                    "台帳_ _1_ ____ とても長い題名のためにシート (3)"), names(workbook).subList(11, 15));
        }
    }

    @Test
    void sheetsAreSetUpForWorkAndPrint() throws Exception {
        byte[] file = Reports.xlsx(Reports.nasty());
        try (XSSFWorkbook workbook = read(file)) {
            XSSFSheet sheet = workbook.getSheet("指摘一覧");
            String part = sheet.getPackagePart().getPartName().getName().substring(1);
            assertEquals(List.of("A1:M2"), OfficeParts.elements(OfficeParts.xml(OfficeParts.of(file).get(part)), "autoFilter").stream()
                    .map(filter -> filter.getAttribute("ref")).toList());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
            assertTrue(sheet.getFitToPage());
            assertEquals(List.of(PrintSetup.A4_PAPERSIZE, (short) 1, (short) 0),
                    List.of(sheet.getPrintSetup().getPaperSize(), sheet.getPrintSetup().getFitWidth(), sheet.getPrintSetup()
                    .getFitHeight()));
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals("&P / &N", sheet.getFooter().getCenter());
            assertEquals("構成の指紋 " + HANDA.header().fingerprint(), sheet.getFooter().getRight());
            assertEquals(Reports.LEGAL + " && <b>　" + HANDA.header().subject(), sheet.getHeader().getRight());
            assertTrue(sheet.getRow(1).getHeightInPoints() > 3 * sheet.getRow(0).getHeightInPoints());
        }
    }

    @Test
    void nothingLeadsOutOfTheFile() throws Exception {
        assertEquals(List.of(), OfficeParts.external(Reports.xlsx(Reports.nasty())));
    }

    @Test
    void followsTheSchema() throws Exception {
        for (ReportModel report : List.of(HANDA, Reports.nasty(), Reports.handa(Locale.ENGLISH))) {
            assertEquals(List.of(), OfficeSchema.problems(Reports.xlsx(report)));
        }
    }

    @Test
    void equalReportsAreEqualBytes() throws Exception {
        byte[] first = Reports.xlsx(HANDA);
        assertArrayEquals(first, Reports.xlsx(Reports.handa(Locale.JAPANESE)));
        String core = new String(OfficeParts.of(first).get("docProps/core.xml"), StandardCharsets.UTF_8);
        assertEquals(2, core.split("2021-10-31T00:00:00Z", -1).length - 1, core);
    }

    private static XSSFWorkbook read(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList();
    }

    private static List<List<String>> texts(Sheet sheet) {
        return rows(sheet).map(row -> StreamSupport.stream(row.spliterator(), false).map(Cell::getStringCellValue).toList()).toList();
    }

    private static Stream<Cell> cells(Sheet sheet) {
        return rows(sheet).flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }

    private static Stream<Row> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false);
    }
}

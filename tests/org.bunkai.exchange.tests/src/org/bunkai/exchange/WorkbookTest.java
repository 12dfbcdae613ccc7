package org.bunkai.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook as a spreadsheet sees it, and the way back. */
class WorkbookTest {

    @TempDir
    private Path folder;
    private Architecture architecture;
    private Questionnaire questions;
    private Path file;

    @BeforeEach
    void write() throws Exception {
        architecture = Models.load(folder);
        questions = Questionnaire.of(Models.check(architecture));
        file = folder.resolve("q.xlsx");
        QuestionFormat.XLSX.write(questions, Locale.JAPANESE, file);
    }

    @Test
    void everyQuestionIsARowOfTexts() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("質問", sheet.getSheetName());
            assertEquals(questions.questions().size(), sheet.getLastRowNum());
            for (Question question : questions.questions()) {
                var row = sheet.getRow(question.number());
                assertEquals(question.key(), text(row.getCell(Column.KEY.ordinal())));
                assertEquals(question.number(), row.getCell(0).getNumericCellValue());
                row.forEach(c -> assertFalse(c.getCellType() == CellType.FORMULA, c.getAddress()::formatAsString));
            }
            assertEquals("=HYPERLINK(\"http://127.0.0.1/\")|*端末*",
                    text(Sheets.cell(Sheets.row(sheet, "pc-1#handlesMedicalInformation"), Column.NAME)));
        }
    }

    @Test
    void onlyCellsThatAnswerAQuestionCanBeEdited() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertTrue(sheet.getProtect());
            for (Question question : questions.questions()) {
                for (Column column : Column.values()) {
                    boolean open = QuestionRow.open(question.fact()).contains(column);
                    assertEquals(!open, sheet.getRow(question.number()).getCell(column.ordinal()).getCellStyle().getLocked(),
                            question.key() + " " + column);
                }
            }
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertTrue(IntStream.range(0, Column.values().length).noneMatch(sheet::isColumnHidden));
            assertTrue(workbook.isSheetHidden(workbook.getSheetIndex("選択肢")));
        }
    }

    @Test
    void wordsAreOfferedInDropDownLists() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            assertEquals(List.of("はい", "いいえ", "対象外"), choices(workbook, "fw-1#portSecurity", Column.ANSWER));
            assertEquals(List.of("小病院 [p-1]", "保守会社 [p-2]"), choices(workbook, "fw-1#securityAssurance", Column.BY));
            assertEquals(List.of("運用管理規程 [doc-1]"), choices(workbook, "fw-1#securityAssurance", Column.DOCUMENT));
            assertEquals(ValidationType.DATE,
                    rule(workbook, "fw-1#securityAssurance", Column.ON).getValidationConstraint().getValidationType());
        }
    }

    @Test
    void equalQuestionnairesGiveEqualBytes() throws Exception {
        Path other = folder.resolve("other.xlsx");
        QuestionFormat.XLSX.write(Questionnaire.of(questions.result()), Locale.JAPANESE, other);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other));
    }

    @Test
    void answersComeBack() throws Exception {
        Sheets.edit(file, sheet -> {
            Sheets.cell(Sheets.row(sheet, "fw-1#portSecurity"), Column.ANSWER).setCellValue("はい");
            var record = Sheets.row(sheet, "fw-1#securityAssurance");
            Sheets.cell(record, Column.ANSWER).setCellValue("はい");
            Sheets.cell(record, Column.ON).setCellValue(DateUtil.getExcelDate(LocalDate.of(2026, 3, 31)));
            Sheets.cell(record, Column.BY).setCellValue("保守会社 [p-2]");
            Sheets.cell(record, Column.REASON).setCellValue("  型番ごとの認証 ");
            Sheets.cell(record, Column.DOCUMENT).setCellValue("doc-1");
        });
        AnswerBook book = AnswerBook.enter(AnswerSheet.read(file), architecture, false);
        assertEquals(List.of("fw-1#portSecurity", "fw-1#securityAssurance"),
                book.written().stream().map(c -> FactKeys.of(c.fact())).toList());
        assertEquals(questions.questions().size() - 2, book.unanswered());
        assertEquals(Answer.YES, Models.value(architecture, "fw-1#portSecurity"));
        Record record = (Record) Models.value(architecture, "fw-1#securityAssurance");
        assertEquals("fw-1.securityAssurance", record.getId());
        assertEquals(Answer.YES, record.getAnswer());
        assertEquals(LocalDate.of(2026, 3, 31), record.getOn());
        assertEquals("p-2", record.getBy().getId());
        assertEquals("型番ごとの認証", record.getReason());
        assertEquals("doc-1", record.getDocument().getId());
        assertEquals("「境界装置1」の安全性の裏付け: 記録なし → はい、2026-03-31、保守会社、型番ごとの認証、運用管理規程 [doc-1]",
                book.written().get(1).describe(Locale.JAPANESE));
    }

    @Test
    void datesSince1904AreThoseThatTheSpreadsheetShows() throws Exception {
        Sheets.edit(file, sheet -> {
            Sheets.cell(Sheets.row(sheet, "fw-1#securityAssurance"), Column.ANSWER).setCellValue("いいえ");
            Sheets.cell(Sheets.row(sheet, "fw-1#securityAssurance"), Column.ON)
                    .setCellValue(DateUtil.getExcelDate(LocalDate.of(2026, 3, 31).atStartOfDay(), true));
        });
        Sheets.editPart(file, "xl/workbook.xml", xml -> xml.replace("date1904=\"false\"", "date1904=\"true\""));
        AnswerBook.enter(AnswerSheet.read(file), architecture, false);
        assertEquals(LocalDate.of(2026, 3, 31), ((Record) Models.value(architecture, "fw-1#securityAssurance")).getOn());
    }

    @Test
    void columnsAndSheetsMayBeRearranged() throws Exception {
        Sheets.edit(file, sheet -> {
            Sheets.cell(Sheets.row(sheet, "fw-1#portSecurity"), Column.ANSWER).setCellValue("いいえ");
            sheet.forEach(row -> row.createCell(Column.values().length).setCellValue("社内メモ"));
            sheet.getWorkbook().setSheetOrder("質問", 2);
        });
        AnswerBook.enter(AnswerSheet.read(file), architecture, false);
        assertEquals(Answer.NO, Models.value(architecture, "fw-1#portSecurity"));
    }

    @Test
    void moreQuestionsThanATableHoldsAreRefused() throws Exception {
        List<Question> many = Collections.nCopies(QuestionFormat.MOST_ROWS + 1, questions.questions().getFirst());
        Path huge = folder.resolve("huge.csv");
        ExchangeException thrown = assertThrows(ExchangeException.class,
                () -> QuestionFormat.CSV.write(new Questionnaire(questions.result(), many), Locale.JAPANESE, huge));
        assertEquals(ExchangeException.Kind.TOO_MANY_QUESTIONS, thrown.kind());
        assertFalse(Files.exists(huge));
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> choices(XSSFWorkbook workbook, String key, Column column) {
        String area = rule(workbook, key, column).getValidationConstraint().getFormula1();
        CellReference[] cells = new AreaReference(area, workbook.getSpreadsheetVersion()).getAllReferencedCells();
        return Stream.of(cells).map(c -> text(workbook.getSheet(c.getSheetName()).getRow(c.getRow()).getCell(c.getCol()))).toList();
    }

    private static DataValidation rule(XSSFWorkbook workbook, String key, Column column) {
        XSSFSheet sheet = workbook.getSheetAt(0);
        int row = Sheets.row(sheet, key).getRowNum();
        Optional<? extends DataValidation> rule = sheet.getDataValidations().stream()
                .filter(v -> Stream.of(v.getRegions().getCellRangeAddresses()).anyMatch(r -> r.isInRange(row, column.ordinal()))).findFirst();
        return rule.orElseThrow();
    }

    private static String text(Cell cell) {
        return cell.getStringCellValue();
    }
}

package org.bunkai.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.model.Fingerprint;
import org.bunkai.model.architecture.Architecture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people and attackers do to a table: one sentence with cell and cure, and the model stays as it was. */
class BadTableTest {

    @TempDir
    private Path folder;
    private Architecture architecture;
    private Path file;

    @BeforeEach
    void write() throws Exception {
        architecture = Models.load(folder);
        file = folder.resolve("q.xlsx");
        QuestionFormat.XLSX.write(Questionnaire.of(Models.check(architecture)), Locale.JAPANESE, file);
    }

    @Test
    void missingColumn() throws Exception {
        edit(sheet -> sheet.getRow(0).getCell(Column.ANSWER.ordinal()).setCellValue("回答"));
        refuses(Kind.MISSING_COLUMN, "", "列「答え」がありません。");
    }

    @Test
    void missingKeyColumn() throws Exception {
        edit(sheet -> sheet.getRow(0).getCell(Column.KEY.ordinal()).setCellValue("x"));
        refuses(Kind.MISSING_COLUMN, "", "列「キー / Key」がありません。");
    }

    @Test
    void columnTwice() throws Exception {
        edit(sheet -> sheet.getRow(0).createCell(40).setCellValue("答え"));
        refuses(Kind.DUPLICATE_COLUMN, "", "列「答え」が2つあります。");
    }

    @Test
    void mergedCells() throws Exception {
        edit(sheet -> sheet.addMergedRegion(new CellRangeAddress(1, 2, Column.ANSWER.ordinal(), Column.ANSWER.ordinal())));
        refuses(Kind.MERGED_CELLS, "H2:H3", "セルが結合されています。");
    }

    @Test
    void formulaIsNotEvaluated() throws Exception {
        edit(sheet -> answer(sheet, "fw-1#portSecurity").setCellFormula("IF(1=1,\"はい\",\"いいえ\")"));
        refuses(Kind.FORMULA, cell("fw-1#portSecurity"), "数式は評価しません。");
    }

    @Test
    void formulaInCsv() throws Exception {
        file = Tables.csv(folder.resolve("q.csv"), Map.of(Column.KEY, "fw-1#model", Column.ANSWER, "=1+1"));
        refuses(Kind.FORMULA, "H2", "数式は評価しません。");
    }

    @Test
    void errorValue() throws Exception {
        edit(sheet -> answer(sheet, "fw-1#portSecurity").setCellErrorValue(FormulaError.NA.getCode()));
        refuses(Kind.ERROR_VALUE, cell("fw-1#portSecurity"), "エラー値「#N/A」です。");
    }

    @Test
    void unreadableDate() throws Exception {
        for (String date : List.of("きのう", "2026-02-30", "20260401", "12-04-01", "1026-04-01")) {
            edit(sheet -> {
                answer(sheet, "fw-1#securityAssurance").setCellValue("はい");
                Sheets.cell(Sheets.row(sheet, "fw-1#securityAssurance"), Column.ON).setCellValue(date);
            });
            refuses(Kind.BAD_DATE, cell("fw-1#securityAssurance").replace('H', 'I'), "「" + date + "」は日付として読めません。");
        }
        edit(sheet -> Sheets.cell(Sheets.row(sheet, "fw-1#securityAssurance"), Column.ON).setCellValue(1e300));
        assertEquals(Kind.BAD_DATE, thrown().kind());
    }

    @Test
    void unknownWord() throws Exception {
        edit(sheet -> answer(sheet, "fw-1#portSecurity").setCellValue("たぶん"));
        refuses(Kind.UNKNOWN_WORD, cell("fw-1#portSecurity"), "「たぶん」は使えません。使える値: はい、いいえ、対象外。");
    }

    @Test
    void wordsOfTheOtherLanguage() throws Exception {
        file = Sheets.table(folder.resolve("en.xlsx"), Locale.ENGLISH, new String[] {"fw-1#portSecurity", "はい"});
        ExchangeException thrown = thrown();
        assertEquals(Kind.UNKNOWN_WORD, thrown.kind());
        assertEquals(file + ", cell H2: \"はい\" cannot be used; allowed: Yes; No; Not applicable.",
                thrown.messages(Locale.ENGLISH).getFirst());
    }

    @Test
    void badNumber() throws Exception {
        csv(Map.of(Column.KEY, "fw-1#patchWithinDays", Column.ANSWER, "-3"));
        refuses(Kind.BAD_NUMBER, "H2", "「-3」は数として読めません。");
    }

    @Test
    void unknownAndAmbiguousElements() throws Exception {
        csv(Map.of(Column.KEY, "fw-1#manufacturer", Column.ANSWER, "どこか"));
        refuses(Kind.UNKNOWN_ELEMENT, "H2", "「どこか」は構成にある関係者ではありません。");
        csv(Map.of(Column.KEY, "fw-1#manufacturer", Column.ANSWER, "doc-1"));
        refuses(Kind.UNKNOWN_ELEMENT, "H2", "「doc-1」は構成にある関係者ではありません。");
        architecture.getParties().get(1).setName("小病院");
        csv(Map.of(Column.KEY, "fw-1#manufacturer", Column.ANSWER, "小病院"));
        refuses(Kind.AMBIGUOUS_ELEMENT, "H2", "「小病院」という名前の関係者が構成に複数あります。");
    }

    @Test
    void incompleteRows() throws Exception {
        csv(Map.of(Column.KEY, "fw-1#securityAssurance", Column.ON, "2026-01-01"));
        refuses(Kind.MISSING_ANSWER, "Q2", "「答え」の欄が空です。");
        csv(Map.of(Column.KEY, "fw-1#portSecurity", Column.ANSWER, "対象外"));
        refuses(Kind.MISSING_REASON, "H2", "「対象外」には「理由・根拠」か「文書」が必要です。");
        csv(Map.of(Column.KEY, "fw-1#portSecurity", Column.ANSWER, "はい", Column.BY, "p-1"));
        refuses(Kind.UNUSED_CELL, "K2", "この質問では「誰が」の欄を使いません。");
        csv(Map.of(Column.KEY, "fw-1#interfaces", Column.ANSWER, "はい"));
        refuses(Kind.NOT_IN_TABLE, "H2", "この質問は表では答えられません。");
    }

    @Test
    void twoAnswersToOneQuestion() throws Exception {
        csv(Map.of(Column.KEY, "fw-1#portSecurity", Column.ANSWER, "はい"), Map.of(Column.KEY, "fw-1#portSecurity", Column.ANSWER, "いいえ"));
        refuses(Kind.SEVERAL_ANSWERS, "Q3", "「fw-1#portSecurity」への答えが行 2 と異なります。");
    }

    @Test
    void everyBadCellIsNamedUpToTwenty() throws Exception {
        edit(sheet -> {
            for (int row = 1; row <= 25; row++) {
                sheet.getRow(row).getCell(Column.ANSWER.ordinal()).setCellFormula("1+1");
            }
        });
        List<String> sentences = thrown().messages(Locale.JAPANESE);
        assertEquals(20, sentences.size());
        assertEquals(file + " のセル H2: 数式は評価しません。値に置き換えてください。", sentences.getFirst());
        assertTrue(sentences.getLast().endsWith("(ほか 5 件)"), sentences.getLast());
    }

    @Test
    void tooManyRows() throws Exception {
        StringBuilder rows = new StringBuilder(Files.readString(Tables.csv(folder.resolve("q.csv"))));
        for (int i = 0; i < 100_000; i++) {
            rows.append("\r\n,,,,,,,はい,,,,,,,,,fw-1#portSecurity");
        }
        file = Files.writeString(folder.resolve("q.csv"), rows);
        refuses(Kind.TOO_MANY_ROWS, "", "50000 行を超えているので読みません。");
    }

    @Test
    void tooManyRowsInAWorkbook() throws Exception {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int i = 1; i <= 100_000; i++) {
            xml.append("<row><c t=\"inlineStr\"><is><t>").append(i).append("</t></is></c></row>");
        }
        replacePart("xl/worksheets/sheet1.xml", xml.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8));
        refuses(Kind.TOO_MANY_ROWS, "", "50000 行を超えているので読みません。");
    }

    @Test
    void zipBomb() throws Exception {
        replacePart("xl/worksheets/sheet1.xml", new byte[300 << 20]);
        assertTrue(Files.size(file) < 1 << 20);
        refuses(Kind.ZIP_BOMB, "", "展開すると 200 MB を超える");
    }

    @Test
    void smallBombBelowTheLimitIsRefusedByItsRatio() throws Exception {
        replacePart("xl/sharedStrings.xml", ("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>"
                + "x".repeat(50 << 20) + "</t></si></sst>").getBytes(StandardCharsets.UTF_8));
        refuses(Kind.ZIP_BOMB, "", "展開すると 200 MB を超える(または極端に圧縮されている)");
    }

    @Test
    void entitiesAreNotExpanded() throws Exception {
        replacePart("xl/worksheets/sheet1.xml", ("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + folder.resolve("secret").toUri() + "\">]>"
                + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8));
        refuses(Kind.NOT_A_WORKBOOK, "", "Excel ブック(.xlsx)として読めません。");
    }

    @Test
    void noWorkbook() throws Exception {
        Files.writeString(file, "番号,答え");
        refuses(Kind.NOT_A_WORKBOOK, "", "Excel ブック(.xlsx)として読めません。");
        Files.write(file, new byte[0]);
        refuses(Kind.NOT_A_WORKBOOK, "", "Excel ブック(.xlsx)として読めません。");
        Files.write(file, emptyZip());
        refuses(Kind.NOT_A_WORKBOOK, "", "Excel ブック(.xlsx)として読めません。");
    }

    @Test
    void truncatedWorkbook() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        refuses(Kind.NOT_A_WORKBOOK, "", "Excel ブック(.xlsx)として読めません。");
    }

    @Test
    void damagedCsv() throws Exception {
        file = Files.writeString(folder.resolve("q.csv"), "キー,\"答え");
        assertEquals(Kind.NOT_CSV, thrown().kind());
        Files.write(file, new byte[] {'a', (byte) 0x81, (byte) 0xFF, (byte) 0xFF});
        refuses(Kind.ENCODING, "", "文字コードが分かりません。");
        Files.write(file, new byte[0]);
        refuses(Kind.EMPTY, "", "表が空です。");
    }

    @Test
    void missingFileAndDirectory() throws Exception {
        file = folder.resolve("none.xlsx");
        refuses(Kind.MISSING_FILE, "", "ファイルがありません。");
        file = folder;
        refuses(Kind.IS_DIRECTORY, "", "フォルダです。");
    }

    private void refuses(Kind kind, String cell, String sentence) {
        Fingerprint before = Fingerprint.of(architecture);
        ExchangeException thrown = thrown();
        List<String> sentences = thrown.messages(Locale.JAPANESE);
        assertEquals(kind, thrown.kind(), () -> sentences + " " + thrown.getCause());
        assertEquals(cell, thrown.cell());
        assertEquals(1, sentences.size(), sentences::toString);
        String where = file + (cell.isEmpty() ? ": " : " のセル " + cell + ": ");
        assertTrue(sentences.getFirst().startsWith(where + sentence), sentences.getFirst());
        assertEquals(1, thrown.messages(Locale.ENGLISH).getFirst().lines().count());
        assertEquals(before, Fingerprint.of(architecture));
    }

    private ExchangeException thrown() {
        return assertThrows(ExchangeException.class, () -> AnswerBook.enter(AnswerSheet.read(file), architecture, true));
    }

    private void edit(Consumer<XSSFSheet> change) throws IOException {
        Sheets.edit(file, change);
    }

    @SafeVarargs
    private void csv(Map<Column, String>... rows) throws IOException {
        file = Tables.csv(folder.resolve("q.csv"), rows);
    }

    private static Cell answer(XSSFSheet sheet, String key) {
        return Sheets.cell(Sheets.row(sheet, key), Column.ANSWER);
    }

    private String cell(String key) throws IOException {
        String[] address = new String[1];
        edit(sheet -> address[0] = answer(sheet, key).getAddress().formatAsString());
        return address[0];
    }

    private void replacePart(String name, byte[] content) throws IOException {
        Sheets.replacePart(file, name, content);
    }

    private static byte[] emptyZip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ZipOutputStream(bytes).close();
        return bytes.toByteArray();
    }
}

package org.bunkai.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bunkai.assessment.CheckResult;
import org.bunkai.model.edit.AnswerKind;

/**
 * Questions as an Office Open XML workbook: one sheet to fill in, with drop-down lists; one that says how; a hidden one with the lists.
 * Only the cells in which a question is answered can be edited (there is no password: it keeps slips out, not people).
 */
final class WorkbookWriter implements QuestionFormat.Writer {

    private static final int WIDTH_UNITS = 256;
    private static final float LINE_HEIGHT_POINTS = 16;
    private static final int MOST_LINES = 6;
    private static final int NOTES = 6;
    private static final int NOTES_WIDTH = 90;

    @Override
    public void write(Questionnaire questionnaire, ExchangeTexts texts, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookStyles styles = new WorkbookStyles(workbook);
            XSSFSheet sheet = workbook.createSheet(texts.get("sheet.questions"));
            notes(workbook.createSheet(texts.get("sheet.notes")), styles, questionnaire, texts);
            XSSFSheet lists = workbook.createSheet(texts.get("sheet.choices"));
            List<QuestionRow> rows = QuestionRow.of(questionnaire, texts, texts.of(questionnaire.result()));
            heading(sheet, styles, texts);
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i + 1), rows.get(i), styles);
            }
            new DropDowns(sheet, lists, styles, questionnaire.result().architecture(), texts).add(rows);
            arrange(sheet, rows.size());
            workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
            OfficeFile.describe(workbook.getPackage(), questionnaire.result().asOf());
            workbook.getProperties().getExtendedProperties().setApplication("Bunkai");
            workbook.write(bytes);
        }
        OfficeFile.copyWithoutTimes(bytes.toByteArray(), out);
    }

    private static void heading(XSSFSheet sheet, WorkbookStyles styles, ExchangeTexts texts) {
        Row row = sheet.createRow(0);
        for (Column column : Column.values()) {
            Cell cell = row.createCell(column.ordinal());
            cell.setCellValue(texts.heading(column));
            cell.setCellStyle(styles.heading());
            sheet.setColumnWidth(column.ordinal(), column.width() * WIDTH_UNITS);
        }
    }

    private static void fill(Row row, QuestionRow question, WorkbookStyles styles) {
        int lines = 1;
        for (Column column : Column.values()) {
            Cell cell = row.createCell(column.ordinal());
            String text = question.cells().getOrDefault(column, "");
            switch (column) {
                case NUMBER, FINDINGS, ADVICE -> cell.setCellValue(Integer.parseInt(text));
                default -> {
                    if (!text.isEmpty()) {
                        cell.setCellValue(text);
                    }
                }
            }
            boolean isDate = column == Column.ON || column == Column.UNTIL
                    || column == Column.ANSWER && question.question().kind() == AnswerKind.DATE;
            cell.setCellStyle(!question.open().contains(column) ? styles.locked() : isDate ? styles.date() : styles.open());
            lines = Math.max(lines, Math.ceilDiv(OfficeFile.width(text), column.width() - 1));
        }
        row.setHeightInPoints(LINE_HEIGHT_POINTS * Math.min(lines, MOST_LINES));
    }

    private static void arrange(XSSFSheet sheet, int rows) {
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, Column.values().length - 1));
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A3_PAPERSIZE);
        print.setFitHeight((short) 0);
    }

    private static void notes(XSSFSheet sheet, WorkbookStyles styles, Questionnaire questionnaire, ExchangeTexts texts) {
        CheckResult result = questionnaire.result();
        int next = 0;
        next = note(sheet, next, styles, texts.get("notes.title"), "");
        next = note(sheet, next, styles, texts.get("notes.model"), texts.name(result.architecture()));
        next = note(sheet, next, styles, texts.get("notes.source"), result.source());
        next = note(sheet, next, styles, texts.get("notes.fingerprint"), result.fingerprint());
        next = note(sheet, next, styles, texts.get("notes.edition"), result.edition().getId());
        next = note(sheet, next, styles, texts.get("notes.asOf"), result.asOf().toString());
        next = note(sheet, next, styles, texts.get("notes.count"), texts.get("notes.countValue",
                Integer.toString(questionnaire.questions().size()), Integer.toString(questionnaire.byParty().size())));
        for (int i = 1; i <= NOTES; i++) {
            next = note(sheet, next, styles, Integer.toString(i), texts.get("notes." + i));
        }
        sheet.setColumnWidth(0, Column.FACT.width() * WIDTH_UNITS);
        sheet.setColumnWidth(1, NOTES_WIDTH * WIDTH_UNITS);
        sheet.enableLocking();
    }

    private static int note(XSSFSheet sheet, int index, WorkbookStyles styles, String name, String text) {
        Row row = sheet.createRow(index);
        row.createCell(0).setCellValue(name);
        row.getCell(0).setCellStyle(styles.heading());
        row.createCell(1).setCellValue(text);
        row.getCell(1).setCellStyle(styles.open());
        return index + 1;
    }
}

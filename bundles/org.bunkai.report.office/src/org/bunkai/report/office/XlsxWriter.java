package org.bunkai.report.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntFunction;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bunkai.exchange.OfficeFile;
import org.bunkai.report.ReportModel;
import org.bunkai.report.ReportModel.Header;
import org.bunkai.report.ReportTable;
import org.bunkai.report.ReportTable.Column;
import org.bunkai.report.ReportTable.Row;
import org.bunkai.report.ReportWords;

/** A report as a workbook for Excel: a sheet per list, to filter, sort and fill in. Every cell is text. Stateless. */
public final class XlsxWriter {

    /** Width of a sheet in digits: on A4 landscape its text is then about as large as that of the other formats. */
    private static final int DIGITS = 150;
    private static final int PER_CENT = 100;
    private static final int FEWEST_DIGITS = 7;
    private static final int WIDTH_UNITS = 256;
    /** In digits of the font, measured for Japanese. */
    private static final double WIDTH_OF_LETTERS = 0.85;
    private static final double LINE_POINTS = 13.5;
    private static final double PADDING_POINTS = 4;
    private static final double MOST_POINTS = 409;
    private static final double MARGIN_INCHES = 0.63;
    private static final double SIDE_INCHES = 0.4;
    /** Excel takes 255 characters for all three parts of a header. */
    private static final int MARGIN_TEXT = 60;

    /**
     * Writes a report.
     *
     * @param out stays open
     * @throws IOException if it cannot be written to
     */
    public void write(ReportModel report, ReportWords words, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(workbook);
            SheetNames names = new SheetNames();
            for (ReportTable table : new SheetTables(report, words).all()) {
                XSSFSheet sheet = workbook.createSheet(names.of(table.title()));
                fill(sheet, table, styles, words);
                print(sheet, report.header(), words);
            }
            FileTitle.write(workbook.getPackage(), report.header());
            workbook.getProperties().getExtendedProperties().setApplication("Bunkai");
            workbook.write(bytes);
        }
        OfficeFile.copyWithoutTimes(bytes.toByteArray(), out);
    }

    private static void fill(XSSFSheet sheet, ReportTable table, SheetStyles styles, ReportWords words) {
        int[] digits = table.columns().stream().mapToInt(column -> Math.max(FEWEST_DIGITS, column.width() * DIGITS / PER_CENT)).toArray();
        for (int i = 0; i < digits.length; i++) {
            sheet.setColumnWidth(i, digits[i] * WIDTH_UNITS);
        }
        boolean isHeaded = table.columns().stream().anyMatch(column -> !column.label().isEmpty());
        if (isHeaded) {
            row(sheet, table.columns().stream().map(Column::label).toList(), i -> styles.heading(), digits);
        }
        for (Row row : table.rows()) {
            row(sheet, row.cells().stream().map(cell -> SheetText.cell(words,
                    cell.outcome().isEmpty() ? cell.text() : Piece.sign(words, cell.outcome(), cell.text()))).toList(),
                    i -> style(row, i, isHeaded, styles), digits);
        }
        if (table.rows().isEmpty()) {
            row(sheet, List.of(words.get("none")), i -> styles.text(), digits);
        }
        if (isHeaded) {
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, digits.length - 1));
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        }
        sheet.addIgnoredErrors(new CellRangeAddress(0, Math.max(1, table.rows().size()), 0, digits.length - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private static XSSFCellStyle style(Row row, int column, boolean isHeaded, SheetStyles styles) {
        String outcome = row.cells().get(column).outcome();
        return !outcome.isEmpty() ? styles.outcome(outcome) : column == 0 && !isHeaded ? styles.heading() : styles.text();
    }

    private static void row(XSSFSheet sheet, List<String> texts, IntFunction<XSSFCellStyle> styles, int[] digits) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            XSSFCell cell = row.createCell(i);
            if (!texts.get(i).isEmpty()) {
                cell.setCellValue(texts.get(i));
            }
            cell.setCellStyle(styles.apply(i));
            lines = Math.max(lines, lines(texts.get(i), digits[i]));
        }
        row.setHeightInPoints((float) Math.min(MOST_POINTS, lines * LINE_POINTS + PADDING_POINTS));
    }

    /** How many lines a text takes. A line is not filled to its end, as words and 禁則 break it earlier; but letters are narrower than digits. */
    private static int lines(String text, int digits) {
        return text.lines().mapToInt(line -> Math.max(1, (int) Math.ceil(OfficeFile.width(line) * WIDTH_OF_LETTERS / (digits - 1)))).sum();
    }

    private static void print(XSSFSheet sheet, Header header, ReportWords words) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        print.setHeaderMargin(MARGIN_INCHES / 2);
        print.setFooterMargin(MARGIN_INCHES / 2);
        sheet.setMargin(PageMargin.TOP, MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, MARGIN_INCHES);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.getHeader().setLeft("&A");
        sheet.getHeader().setRight(SheetText.margin(header.institution(), MARGIN_TEXT) + "　" + SheetText.margin(header.subject(),
                MARGIN_TEXT));
        Footer footer = sheet.getFooter();
        footer.setCenter("&P / &N");
        footer.setRight(SheetText.margin(words.get("fingerprint"), MARGIN_TEXT) + " " + header.fingerprint());
    }
}

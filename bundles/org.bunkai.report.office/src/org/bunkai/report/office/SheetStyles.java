package org.bunkai.report.office;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cells of a workbook. All are text: "@" and the quote prefix keep a spreadsheet from reading anything else into it. */
final class SheetStyles {

    private static final String FONT = "BIZ UDPGothic";
    private static final short POINTS = 10;
    private static final String BORDER = "9AA5B1";
    private static final String HEAD = "E4E9EF";
    /** Colours of outcomes, as in the other formats. */
    private static final Map<String, String> COLOURS = Map.of("VIOLATED", "B71C1C", "UNDECIDABLE", "8A4B00", "MANUAL", "1565C0", "SATISFIED",
            "00695C", "ERROR", "4A148C");
    private static final byte OPAQUE = (byte) 0xFF;
    private static final String OTHER = "52606D";

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle text;
    private final Map<String, XSSFCellStyle> outcomes = new HashMap<>();

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        font(workbook.getFontAt(0));
        heading = style(workbook, bold(workbook, "1F2933"));
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setFillForegroundColor(colour(HEAD));
        text = style(workbook, workbook.getFontAt(0));
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle text() {
        return text;
    }

    /** For a cell with the sign of an outcome. */
    XSSFCellStyle outcome(String outcome) {
        return outcomes.computeIfAbsent(COLOURS.getOrDefault(outcome, OTHER), colour -> style(workbook, bold(workbook, colour)));
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(BORDER));
        style.setBottomBorderColor(colour(BORDER));
        style.setLeftBorderColor(colour(BORDER));
        style.setRightBorderColor(colour(BORDER));
        return style;
    }

    private static XSSFFont bold(XSSFWorkbook workbook, String colour) {
        XSSFFont font = workbook.createFont();
        font(font);
        font.setBold(true);
        font.setColor(colour(colour));
        return font;
    }

    private static void font(XSSFFont font) {
        font.setFontName(FONT);
        font.setFontHeightInPoints(POINTS);
    }

    private static XSSFColor colour(String rgb) {
        int number = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {OPAQUE, (byte) (number >> 16), (byte) (number >> 8), (byte) number});
    }
}

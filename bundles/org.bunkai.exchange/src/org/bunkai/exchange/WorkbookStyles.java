package org.bunkai.exchange;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cells of a workbook. */
final class WorkbookStyles {

    private static final String TEXT = "@";
    private static final String ISO_DATE = "yyyy-mm-dd";

    private final XSSFCellStyle heading;
    private final XSSFCellStyle locked;
    private final XSSFCellStyle open;
    private final XSSFCellStyle date;

    WorkbookStyles(XSSFWorkbook workbook) {
        heading = style(workbook, TEXT, IndexedColors.GREY_40_PERCENT, true);
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        locked = style(workbook, TEXT, IndexedColors.GREY_25_PERCENT, true);
        open = style(workbook, TEXT, IndexedColors.WHITE, false);
        date = style(workbook, ISO_DATE, IndexedColors.WHITE, false);
    }

    XSSFCellStyle heading() {
        return heading;
    }

    /** For reading only. */
    XSSFCellStyle locked() {
        return locked;
    }

    /** To be filled in with a text: "@" keeps a spreadsheet from reading numbers, dates or formulas into it. */
    XSSFCellStyle open() {
        return open;
    }

    /** To be filled in with a date. */
    XSSFCellStyle date() {
        return date;
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, String format, IndexedColors colour, boolean locked) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setQuotePrefixed(TEXT.equals(format) && locked);
        style.setLocked(locked);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour.getIndex());
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        style.setRightBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        return style;
    }
}

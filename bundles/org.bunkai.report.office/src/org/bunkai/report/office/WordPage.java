package org.bunkai.report.office;

/** The kinds of pages, lengths in mm. Those of sheets are as narrow at their margins as printers can print. */
enum WordPage {

    PORTRAIT(210, 297, 20, 15, 18),
    LANDSCAPE(297, 210, 18, 12, 16),
    SHEET_A3(420, 297, 5, 5, 10),
    SHEET_A4(297, 210, 5, 5, 10);

    /** From the paper's edge to header and footer. */
    private static final double EDGE = 4.5;
    private static final double HEADER_EDGE = 9;
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private final int width;
    private final int height;
    private final int top;
    private final int side;
    private final int bottom;

    WordPage(int width, int height, int top, int side, int bottom) {
        this.width = width;
        this.height = height;
        this.top = top;
        this.side = side;
        this.bottom = bottom;
    }

    /** The paper that a drawing of that width is made for. */
    static WordPage sheet(int width) {
        return width > SHEET_A4.width ? SHEET_A3 : SHEET_A4;
    }

    /** A length in Word's unit, the twentieth part of a point. */
    static int twips(double mm) {
        return (int) Math.round(mm * TWIPS_PER_MM);
    }

    /** Whether it holds nothing but a drawing, which tells by itself what it belongs to. */
    boolean isSheet() {
        return this == SHEET_A3 || this == SHEET_A4;
    }

    /** Width between the margins in mm. */
    int textWidth() {
        return width - 2 * side;
    }

    /** Height between the margins in mm. */
    int textHeight() {
        return height - top - bottom;
    }

    /** Writes the properties of a section of such pages. */
    void write(Markup out) {
        out.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", header())
                .empty("w:footerReference", "w:type", "default", "r:id", footer()).empty("w:type", "w:val", "nextPage");
        if (width > height) {
            out.empty("w:pgSz", "w:w", length(width), "w:h", length(height), "w:orient", "landscape");
        } else {
            out.empty("w:pgSz", "w:w", length(width), "w:h", length(height));
        }
        out.empty("w:pgMar", "w:top", length(top), "w:right", length(side), "w:bottom", length(bottom), "w:left", length(side),
                "w:header", length(isSheet() ? EDGE : HEADER_EDGE), "w:footer", length(isSheet() ? EDGE : HEADER_EDGE), "w:gutter", "0");
        out.close();
    }

    /** Id of the relation to the header. */
    String header() {
        return isSheet() ? "headerOfSheets" : "header";
    }

    /** Id of the relation to the footer, whose tabs are as far apart as the page is wide. */
    String footer() {
        return "footer" + ordinal();
    }

    private static String length(double mm) {
        return Integer.toString(twips(mm));
    }
}

package org.bunkai.report.office;

import java.util.regex.Pattern;

import org.bunkai.report.ReportWords;

/** Text as a workbook can carry it. */
final class SheetText {

    /** A cell takes 32,767 UTF-16 units; the rest is for what says that it was shortened. */
    private static final int MOST = 32_000;
    /** What a spreadsheet would read as one character, as in {@code _x000D_}. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String ESCAPED = "_x005F_";

    private SheetText() {
    }

    /** A text for a cell: legal, not too long, and read as it stands. */
    static String cell(ReportWords words, String text) {
        String legal = ESCAPE.matcher(LegalText.of(text)).replaceAll(ESCAPED);
        return legal.length() <= MOST ? legal
                : words.get("shortened", LegalText.beginning(legal, MOST), Integer.toString(legal.codePointCount(0, legal.length())));
    }

    /** A text for the margin of a printed page, where {@code &} begins a command: one line of at most so many UTF-16 units. */
    static String margin(String text, int units) {
        return LegalText.beginning(LegalText.of(text).replace('\n', ' '), units).replace("&", "&&");
    }
}

package org.bunkai.report.office;

import org.bunkai.assessment.ResponsibilityTable;
import org.bunkai.report.ReportTable;
import org.bunkai.report.ReportWords;

/**
 * Some words of one look.
 *
 * @param text in words, lines separated by {@code \n}
 * @param style id of a character style of {@code styles.xml}, or empty
 */
record Piece(String text, String style) {

    static final String STRONG = "Strong";
    static final String SUB = "Sub";
    static final String MISSING = "Missing";
    static final String UNKNOWN = "Unknown";

    /** Words without a look of their own. */
    static Piece of(String text) {
        return new Piece(text, "");
    }

    /** The sign of an outcome with words, in its colour. */
    static Piece mark(ReportWords words, String outcome, String label) {
        return new Piece(sign(words, outcome, label), "Mark" + outcome);
    }

    /** The sign of an outcome with words. */
    static String sign(ReportWords words, String outcome, String label) {
        return words.get("sign." + outcome) + " " + label;
    }

    /** A cell of a table that is the same in every format. */
    static Piece of(ReportWords words, ReportTable.Cell cell) {
        return cell.outcome().isEmpty() ? of(cell.text()) : mark(words, cell.outcome(), cell.text());
    }

    /** A fact that may not be recorded. */
    static Piece of(ResponsibilityTable.Cell said) {
        return new Piece(said.text(), said.known() ? "" : UNKNOWN);
    }
}

package org.bunkai.notation.drawing;

import java.util.Objects;

/**
 * The words of the title block, ready to print; any but the title may be empty.
 *
 * @param title what the drawing shows
 * @param institution whose systems
 * @param asOf as of which day, with its words ("2026-11-01 時点")
 * @param edition edition of the guideline
 * @param fingerprint fingerprint of model and result
 * @param sheet number of this sheet ("1")
 * @param sheets number of sheets ("3")
 */
public record TitleBlock(String title, String institution, String asOf, String edition, String fingerprint, String sheet,
        String sheets) {

    public TitleBlock {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(sheets, "sheets");
    }

    /**
     * Copies this block for another sheet.
     *
     * @param number number of the sheet
     * @param of number of sheets
     * @return the copy
     */
    public TitleBlock onSheet(int number, int of) {
        return new TitleBlock(title, institution, asOf, edition, fingerprint, Integer.toString(number), Integer.toString(of));
    }

    /**
     * Copies this block with another title.
     *
     * @param replacement the title of the copy
     * @return the copy
     */
    public TitleBlock titled(String replacement) {
        return new TitleBlock(replacement, institution, asOf, edition, fingerprint, sheet, sheets);
    }
}

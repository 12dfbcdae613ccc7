package org.bunkai.exchange;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a cell of a table holds.
 *
 * @param text the text, not trimmed; a number in plain digits
 * @param date the day that a number stands for in a workbook; empty for texts
 */
record RawCell(String text, Optional<LocalDate> date) {

    RawCell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(date);
    }

    static RawCell of(String text) {
        return new RawCell(text, Optional.empty());
    }
}

package org.bunkai.exchange;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people write in cells, whatever its width, case and margins. */
final class CellText {

    /** Year, month and day: 2026-04-01, 2026/4/1, 2026.4.1, 2026年4月1日. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private CellText() {
    }

    /** A word without differences of width, case and margin. */
    static String normal(String text) {
        return compatible(text).toLowerCase(Locale.ROOT);
    }

    /** Full-width digits and letters, say, as ordinary ones. */
    static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /**
     * A day of a year that people can mean.
     *
     * @param typed the day that a number in a workbook stands for
     */
    static Optional<LocalDate> date(Optional<LocalDate> typed, String text) {
        return typed.or(() -> date(text)).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
    }

    /** A whole number from 0. */
    static Optional<Integer> number(String text) {
        return Optional.of(compatible(text)).filter(t -> NUMBER.matcher(t).matches()).map(Integer::valueOf);
    }

    private static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(compatible(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int[] parts = Stream.of(1, 2, 3, 4, 5).map(matcher::group).filter(Objects::nonNull).mapToInt(Integer::parseInt).toArray();
        try {
            return Optional.of(LocalDate.of(parts[0], parts[1], parts[2]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package org.bunkai.exchange;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What people write in cells, whatever its width, case and margins. */
final class CellText {

    /** Year, month and day: 2026-04-01, 2026/4/1, 2026.4.1, 2026年4月1日. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");
    /** Year of an era, month and day: 令和9年3月31日, 平成元年4月1日, R9.3.31. */
    private static final Pattern ERA_DATE = Pattern
            .compile("(令和|平成|昭和|R|H|S)(元|\\d{1,2})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");
    private static final Map<String, JapaneseEra> ERAS = Map.of("令和", JapaneseEra.REIWA, "R", JapaneseEra.REIWA,
            "平成", JapaneseEra.HEISEI, "H", JapaneseEra.HEISEI, "昭和", JapaneseEra.SHOWA, "S", JapaneseEra.SHOWA);
    private static final String FIRST_OF_ERA = "元";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_TYPED_YEAR = 1950;
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
     * @param typed the day that a number in a workbook stands for; small numbers are none, because a year or a count looks the same
     */
    static Optional<LocalDate> date(Optional<LocalDate> typed, String text) {
        return typed.filter(d -> d.getYear() >= FIRST_TYPED_YEAR).or(() -> date(text))
                .filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
    }

    /** A whole number from 0. */
    static Optional<Integer> number(String text) {
        return Optional.of(compatible(text)).filter(t -> NUMBER.matcher(t).matches()).map(Integer::valueOf);
    }

    private static Optional<LocalDate> date(String text) {
        Matcher western = DATE.matcher(compatible(text));
        Matcher japanese = ERA_DATE.matcher(compatible(text));
        try {
            if (western.matches()) {
                int[] parts = numbers(western, 1);
                return Optional.of(LocalDate.of(parts[0], parts[1], parts[2]));
            }
            if (japanese.matches()) {
                int[] parts = numbers(japanese, 2);
                return Optional.of(LocalDate.from(JapaneseDate.of(ERAS.get(japanese.group(1)), parts[0], parts[1], parts[2])));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int[] numbers(Matcher matcher, int first) {
        return IntStream.rangeClosed(first, matcher.groupCount()).mapToObj(matcher::group).filter(Objects::nonNull)
                .mapToInt(n -> FIRST_OF_ERA.equals(n) ? 1 : Integer.parseInt(n)).toArray();
    }
}

package org.bunkai.guideline;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause id taken apart: {@code v<edition>.<volume>.<place>.<last>} with an optional item number after it.
 *
 * @param major the edition's number before the dot, {@code 6}
 * @param volume key of the volume, {@code ops}
 * @param place chapter, in 経営管理編 with its section: {@code 13}, {@code 1.2.1}
 * @param last number, {@code x1} (printed number not known), {@code gap} (the whole place) or {@code gap7} (from ⑦ on)
 * @param item number of a sub-item; empty for the clause itself
 */
record ClauseId(String major, String volume, String place, String last, String item) {

    /** 経営管理編 numbers its clauses per section, so that an item could not be told from a clause: it has none. */
    private static final String LAST = "(\\d{1,3}|x\\d|gap(?:\\d{1,3})?)";
    private static final Pattern BY_SECTION = Pattern.compile("v(\\d)\\.(gov)\\.(\\d{1,3}(?:\\.\\d{1,3})*)\\." + LAST + "()");
    private static final Pattern BY_CHAPTER =
            Pattern.compile("v(\\d)\\.(over|plan|ops|maint)\\.(\\d{1,3})\\." + LAST + "(?:\\.(\\d{1,3}))?");

    private static final int CIRCLED_1 = 0x2460;
    private static final int CIRCLED_21 = 0x3251;
    private static final int CIRCLED_36 = 0x32B1;

    static Optional<ClauseId> parse(String id) {
        for (Pattern pattern : new Pattern[] {BY_CHAPTER, BY_SECTION}) {
            Matcher m = pattern.matcher(id);
            if (m.matches()) {
                return Optional.of(new ClauseId(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5) == null ? "" : m.group(5)));
            }
        }
        return Optional.empty();
    }

    String chapter() {
        int dot = place.indexOf('.');
        return dot < 0 ? place : place.substring(0, dot);
    }

    boolean isGap() {
        return last.startsWith("gap");
    }

    boolean isNumbered() {
        return Character.isDigit(last.charAt(0));
    }

    /** Returns the number of a clause, or of the first clause that a gap stands for, or 0 where none is known. */
    int ordinal() {
        String digits = isGap() ? last.substring("gap".length()) : isNumbered() ? last : "";
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** Whether a clause stands before another one of its chapter: by section, then by number; gaps and lost numbers come last. */
    boolean precedes(ClauseId other) {
        int bySection = Arrays.compare(sections(), other.sections());
        return bySection < 0 || bySection == 0 && isNumbered() && (!other.isNumbered() || ordinal() < other.ordinal());
    }

    private int[] sections() {
        return Arrays.stream(place.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    /** Returns the number as the guideline prints it: ①…㊿, beyond that (51). */
    static String circled(int number) {
        if (number >= 1 && number <= 20) {
            return Character.toString(CIRCLED_1 + number - 1);
        }
        if (number >= 21 && number <= 35) {
            return Character.toString(CIRCLED_21 + number - 21);
        }
        return number >= 36 && number <= 50 ? Character.toString(CIRCLED_36 + number - 36) : "(" + number + ")";
    }
}

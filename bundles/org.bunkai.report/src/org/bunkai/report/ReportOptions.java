package org.bunkai.report;

import java.util.Locale;
import java.util.Objects;

/**
 * What a report is asked for with.
 *
 * @param words Japanese or English
 * @param revision number of the report as the user counts, or empty
 * @param scope to what it is confined
 */
public record ReportOptions(ReportWords words, String revision, ReportScope scope) {

    /** Characters of a name in a report; longer ones would fill pages, as they stand in many cells. */
    public static final int LONGEST_NAME = 60;

    /** Needs all of them. */
    public ReportOptions {
        Objects.requireNonNull(words);
        Objects.requireNonNull(revision);
        Objects.requireNonNull(scope);
    }

    /** Everything in one language. */
    public static ReportOptions in(Locale locale) {
        return new ReportOptions(ReportWords.in(locale), "", ReportScope.ALL);
    }

    /** Its language. */
    public Locale locale() {
        return words.locale();
    }
}

package org.bunkai.workbench.emf;

import java.time.LocalDate;

/** Dates as people type them. */
public final class DateText {

    private DateText() {
    }

    /**
     * Reads 2026-11-24 or 2026/11/24, spaces around it aside.
     *
     * @throws java.time.DateTimeException if it is no such date
     */
    public static LocalDate parse(String typed) {
        return LocalDate.parse(typed.strip().replace('/', '-'));
    }
}

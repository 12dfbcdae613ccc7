package org.bunkai.exchange;

import java.util.EnumSet;
import java.util.Set;

/** The columns of a table of questions, in their order. */
enum Column {

    NUMBER(6),
    PARTY(22),
    KIND(16),
    NAME(28),
    FACT(22),
    QUESTION(56),
    HOW(30),
    ANSWER(26),
    ON(13),
    UNTIL(13),
    BY(24),
    REASON(32),
    DOCUMENT(26),
    CLAUSES(16),
    FINDINGS(11),
    ADVICE(11),
    KEY(34);

    /** Columns that are read back. */
    static final Set<Column> READ = EnumSet.of(ANSWER, ON, UNTIL, BY, REASON, DOCUMENT, KEY);
    /** Columns that people fill in. */
    static final Set<Column> FILLED = EnumSet.of(ANSWER, ON, UNTIL, BY, REASON, DOCUMENT);

    private final int width;

    Column(int width) {
        this.width = width;
    }

    /** Width in digits of the standard font. */
    int width() {
        return width;
    }
}

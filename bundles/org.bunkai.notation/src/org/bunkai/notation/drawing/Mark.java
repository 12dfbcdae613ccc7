package org.bunkai.notation.drawing;

import java.util.Objects;

/**
 * The outcome mark of a card or a box.
 *
 * @param kind shape, sign and colour; {@link MarkKind#NONE} draws nothing
 * @param count number of findings of that kind; above 1 it stands in a pill beside the mark
 * @param hollow {@code true} when all of them are waived
 */
public record Mark(MarkKind kind, int count, boolean hollow) {

    /** No mark. */
    public static final Mark NONE = new Mark(MarkKind.NONE, 0, false);

    public Mark {
        Objects.requireNonNull(kind, "kind");
        if (count < 0) {
            throw new IllegalArgumentException("count " + count);
        }
    }

    /**
     * Makes a solid mark.
     *
     * @param kind the kind
     * @param count number of findings
     * @return the mark
     */
    public static Mark of(MarkKind kind, int count) {
        return new Mark(kind, count, false);
    }

    /**
     * Tells whether anything is drawn.
     *
     * @return {@code true} unless the kind is {@link MarkKind#NONE}
     */
    public boolean shown() {
        return kind != MarkKind.NONE;
    }

    /**
     * Tells whether the count is drawn.
     *
     * @return {@code true} for a shown mark that counts more than one
     */
    public boolean counted() {
        return shown() && count > 1;
    }
}

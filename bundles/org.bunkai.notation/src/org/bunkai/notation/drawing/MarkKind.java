package org.bunkai.notation.drawing;

/** The outcome an element is marked with, worst first; {@link #NONE} draws nothing. */
public enum MarkKind {
    VIOLATED,
    ERROR,
    UNDECIDABLE,
    MANUAL,
    SATISFIED,
    NONE;

    /**
     * Returns the worse of two kinds.
     *
     * @param other the kind to compare with
     * @return this kind or the other
     */
    public MarkKind worse(MarkKind other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Tells whether the outcome asks for attention: lines and boundaries are marked with such an outcome only.
     *
     * @return {@code false} for {@link #SATISFIED} and {@link #NONE}
     */
    public boolean asksForAttention() {
        return compareTo(SATISFIED) < 0;
    }
}

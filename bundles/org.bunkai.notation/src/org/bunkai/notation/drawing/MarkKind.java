package org.bunkai.notation.drawing;

/** The outcome an element is marked with, worst first; {@link #NONE} draws nothing. */
public enum MarkKind {
    VIOLATED("#C62828"),
    ERROR("#4A148C"),
    UNDECIDABLE("#A65F00"),
    MANUAL("#1565C0"),
    SATISFIED("#00796B"),
    NONE("#616E7C");

    private final String color;

    MarkKind(String color) {
        this.color = color;
    }

    /**
     * Returns the colour on white, with a contrast of at least 4.5 : 1; grey for what has no mark.
     *
     * @return {@code #RRGGBB}
     */
    public String color() {
        return color;
    }

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

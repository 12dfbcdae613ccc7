package org.bunkai.notation.drawing;

import java.util.Objects;

/**
 * A boundary of responsibility: a double bar across a line, a numbered circle, a party name on either side.
 *
 * @param number number in the circle, unique in the drawing
 * @param id id of the element
 * @param on id of the link, tie or tunnel it lies on
 * @param left party towards end a (of a tie: the card; of a tunnel: a)
 * @param right party towards end b (of a tie: the network; of a tunnel: b)
 * @param agreement whether the parties agreed on it
 * @param mark worst outcome of the boundary itself
 */
public record BoundaryMark(int number, String id, String on, String left, String right, Agreement agreement,
        MarkKind mark) {

    /** State of the agreement. Only {@link #AGREED} is drawn solid. */
    public enum Agreement {
        AGREED,
        NOT_AGREED,
        /** No boundary is recorded where there has to be one. */
        MISSING
    }

    public BoundaryMark {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(mark, "mark");
    }
}

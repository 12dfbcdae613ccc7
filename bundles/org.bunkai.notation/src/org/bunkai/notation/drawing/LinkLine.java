package org.bunkai.notation.drawing;

import java.util.Objects;

/**
 * A link between two different cards.
 *
 * @param id id of the element
 * @param a card at one end
 * @param b card at the other end
 * @param mark worst outcome of the link itself
 * @param style what it stands for
 */
public record LinkLine(String id, String a, String b, MarkKind mark, Style style) {

    /** What a line stands for. */
    public enum Style {
        /** A connection. */
        LINK,
        /** A backup copy: from what is protected to where the copy is. */
        COPY
    }

    public LinkLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(style, "style");
        if (a.equals(b)) {
            throw new IllegalArgumentException("link " + id + " joins " + a + " with itself");
        }
    }

    /** Makes a connection. */
    public LinkLine(String id, String a, String b, MarkKind mark) {
        this(id, a, b, mark, Style.LINK);
    }
}

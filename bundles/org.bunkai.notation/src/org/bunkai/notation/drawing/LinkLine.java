package org.bunkai.notation.drawing;

import java.util.Objects;

/**
 * A link between two different cards.
 *
 * @param id id of the element
 * @param a card at one end
 * @param b card at the other end
 * @param mark worst outcome of the link itself
 */
public record LinkLine(String id, String a, String b, MarkKind mark) {

    public LinkLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(mark, "mark");
        if (a.equals(b)) {
            throw new IllegalArgumentException("link " + id + " joins " + a + " with itself");
        }
    }
}

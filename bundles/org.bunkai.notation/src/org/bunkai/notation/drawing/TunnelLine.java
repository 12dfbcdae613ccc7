package org.bunkai.notation.drawing;

import java.util.List;
import java.util.Objects;

/**
 * A tunnel, drawn beside the links and ties that carry it.
 *
 * @param id id of the element
 * @param label text of its pill; may be empty
 * @param a card at one end
 * @param b card at the other end
 * @param carriers ids of the links and ties that carry it, from a to b; empty: drawn along the shortest route
 * @param mark worst outcome of the tunnel itself
 */
public record TunnelLine(String id, String label, String a, String b, List<String> carriers, MarkKind mark) {

    public TunnelLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(mark, "mark");
        carriers = List.copyOf(carriers);
        if (a.equals(b)) {
            throw new IllegalArgumentException("tunnel " + id + " joins " + a + " with itself");
        }
    }
}

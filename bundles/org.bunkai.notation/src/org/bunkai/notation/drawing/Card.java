package org.bunkai.notation.drawing;

import java.util.List;
import java.util.Objects;

/**
 * A device, or a group of equal devices, or the "cloud" that stands for an external network without devices. The
 * network that contains the card is its home.
 *
 * @param id id of the element
 * @param name bold line
 * @param fact the one fact that matters most; may be empty
 * @param factTone tone of the fact
 * @param glyph symbol
 * @param count number of devices the card stands for, at least 1
 * @param stack {@code true} to draw a stack of cards
 * @param mark worst outcome
 * @param also further networks the device is tied to, in the order of the model
 */
public record Card(String id, String name, String fact, Tone factTone, Glyph glyph, int count, boolean stack, Mark mark,
        List<Tie> also) {

    public Card {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(factTone, "factTone");
        Objects.requireNonNull(glyph, "glyph");
        Objects.requireNonNull(mark, "mark");
        also = List.copyOf(also);
        if (count < 1) {
            throw new IllegalArgumentException("count " + count + " of " + id);
        }
    }

    /**
     * Copies this card with other ties.
     *
     * @param replacement the ties of the copy
     * @return the copy
     */
    public Card withTies(List<Tie> replacement) {
        return new Card(id, name, fact, factTone, glyph, count, stack, mark, replacement);
    }
}

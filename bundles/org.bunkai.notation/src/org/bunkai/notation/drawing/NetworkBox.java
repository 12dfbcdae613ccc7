package org.bunkai.notation.drawing;

import java.util.List;
import java.util.Objects;

/**
 * A network: a tinted box with a title line, its devices and its notes.
 *
 * @param id id of the element
 * @param name bold part of the title line
 * @param subtitle grey part: openness, VLAN, prefix; may be empty
 * @param tint kind, told by the tint
 * @param bus {@code true} when its devices hang on a common line; {@code false} when only explicit links join them
 * @param mark worst outcome of the network itself
 * @param notes lines below the devices
 * @param cards devices at home in this network, in the order of the model
 */
public record NetworkBox(String id, String name, String subtitle, NetworkTint tint, boolean bus, Mark mark, List<Note> notes,
        List<Card> cards) {

    public NetworkBox {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(tint, "tint");
        Objects.requireNonNull(mark, "mark");
        notes = List.copyOf(notes);
        cards = List.copyOf(cards);
    }

    /**
     * Copies this network with other cards.
     *
     * @param replacement the cards of the copy
     * @return the copy
     */
    public NetworkBox withCards(List<Card> replacement) {
        return new NetworkBox(id, name, subtitle, tint, bus, mark, notes, replacement);
    }
}

package org.bunkai.notation.drawing;

import java.util.Objects;

/**
 * A card's second home: its device has an interface in a further network. Drawn as a line to that network's bus.
 *
 * @param id identifier of the tie, for tunnels and boundaries that run over it (the interface's id)
 * @param network id of the further network
 * @param mark worst outcome of the tie itself
 */
public record Tie(String id, String network, MarkKind mark) {

    public Tie {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(mark, "mark");
    }
}

package org.bunkai.notation.drawing;

import java.util.List;
import java.util.Objects;

/**
 * A facility: a rounded box around networks. In {@link Band#OPEN} it is drawn as its networks alone, without a box and
 * title of its own.
 *
 * @param id id of the element
 * @param name bold title
 * @param kind grey text beside the title; may be empty
 * @param operator party in the pill at the upper right; may be empty
 * @param band where on the sheet it stands
 * @param mark worst outcome of the facility itself; not drawn in {@link Band#OPEN}
 * @param notes lines below the networks
 * @param networks its networks, in the order of the model
 */
public record FacilityBox(String id, String name, String kind, String operator, Band band, Mark mark,
        List<Note> notes, List<NetworkBox> networks) {

    public FacilityBox {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(mark, "mark");
        notes = List.copyOf(notes);
        networks = List.copyOf(networks);
    }

    /**
     * Copies this facility with other networks.
     *
     * @param replacement the networks of the copy
     * @return the copy
     */
    public FacilityBox withNetworks(List<NetworkBox> replacement) {
        return new FacilityBox(id, name, kind, operator, band, mark, notes, replacement);
    }
}

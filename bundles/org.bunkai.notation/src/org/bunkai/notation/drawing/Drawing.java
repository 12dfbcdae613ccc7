package org.bunkai.notation.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One topology drawing before it is placed. The constructor checks that all ids are unique and all references resolve,
 * so that renderers need not.
 *
 * @param title words of the title block
 * @param facilities boxes, in the order of the model
 * @param links links between cards
 * @param tunnels tunnels between cards
 * @param boundaries boundaries of responsibility
 * @param paths paths of findings
 * @param headlines the worst findings in words, worst first
 * @param notes lines for the foot of the sheet
 * @param shading which elements are told apart by colour and letter
 */
public record Drawing(TitleBlock title, List<FacilityBox> facilities, List<LinkLine> links, List<TunnelLine> tunnels,
        List<BoundaryMark> boundaries, List<FindingPath> paths, List<Headline> headlines, List<Note> notes, Shading shading) {

    /**
     * @throws IllegalArgumentException when an id occurs twice or a reference does not resolve; the message names both
     */
    public Drawing {
        Objects.requireNonNull(title, "title");
        facilities = List.copyOf(facilities);
        links = List.copyOf(links);
        tunnels = List.copyOf(tunnels);
        boundaries = List.copyOf(boundaries);
        paths = List.copyOf(paths);
        headlines = List.copyOf(headlines);
        notes = List.copyOf(notes);
        Objects.requireNonNull(shading, "shading");
        new Check().all(facilities, links, tunnels, boundaries, paths);
    }

    /**
     * Makes a drawing without shading.
     *
     * @throws IllegalArgumentException as above
     */
    public Drawing(TitleBlock title, List<FacilityBox> facilities, List<LinkLine> links, List<TunnelLine> tunnels,
            List<BoundaryMark> boundaries, List<FindingPath> paths, List<Headline> headlines, List<Note> notes) {
        this(title, facilities, links, tunnels, boundaries, paths, headlines, notes, Shading.NONE);
    }

    /**
     * Copies this drawing with another title block.
     *
     * @param replacement the title block of the copy
     * @return the copy
     */
    public Drawing withTitle(TitleBlock replacement) {
        return new Drawing(replacement, facilities, links, tunnels, boundaries, paths, headlines, notes, shading);
    }

    /**
     * Copies this drawing with other foot notes.
     *
     * @param replacement the notes of the copy
     * @return the copy
     */
    public Drawing withNotes(List<Note> replacement) {
        return new Drawing(title, facilities, links, tunnels, boundaries, paths, headlines, replacement, shading);
    }

    /**
     * Copies this drawing with another shading.
     *
     * @param replacement the shading of the copy
     * @return the copy
     */
    public Drawing withShading(Shading replacement) {
        return new Drawing(title, facilities, links, tunnels, boundaries, paths, headlines, notes, replacement);
    }

    /**
     * Returns all networks in drawing order.
     *
     * @return the networks of all facilities
     */
    public List<NetworkBox> networks() {
        return facilities.stream().flatMap(facility -> facility.networks().stream()).toList();
    }

    /**
     * Returns all cards in drawing order.
     *
     * @return the cards of all networks
     */
    public List<Card> cards() {
        return networks().stream().flatMap(network -> network.cards().stream()).toList();
    }

    private static final class Check {

        private final Set<String> seen = new HashSet<>();
        private final Set<String> networks = new HashSet<>();
        private final Set<String> cards = new HashSet<>();
        private final Set<String> carriers = new HashSet<>();
        private final Set<String> lines = new HashSet<>();

        void all(List<FacilityBox> facilities, List<LinkLine> links, List<TunnelLine> tunnels, List<BoundaryMark> boundaries,
                List<FindingPath> paths) {
            for (FacilityBox facility : facilities) {
                unique(facility.id());
                facility.networks().forEach(this::network);
            }
            for (FacilityBox facility : facilities) {
                for (NetworkBox network : facility.networks()) {
                    network.cards().forEach(card -> ties(card, network));
                }
            }
            for (LinkLine link : links) {
                unique(link.id());
                carriers.add(link.id());
                known(cards, link.a(), link.id());
                known(cards, link.b(), link.id());
            }
            lines.addAll(carriers);
            for (TunnelLine tunnel : tunnels) {
                unique(tunnel.id());
                lines.add(tunnel.id());
                known(cards, tunnel.a(), tunnel.id());
                known(cards, tunnel.b(), tunnel.id());
                tunnel.carriers().forEach(carrier -> known(carriers, carrier, tunnel.id()));
            }
            for (BoundaryMark boundary : boundaries) {
                unique(boundary.id());
                known(lines, boundary.on(), boundary.id());
            }
            for (FindingPath path : paths) {
                path.cards().forEach(card -> known(cards, card, "path"));
            }
        }

        private void network(NetworkBox network) {
            unique(network.id());
            networks.add(network.id());
            for (Card card : network.cards()) {
                unique(card.id());
                cards.add(card.id());
            }
        }

        private void ties(Card card, NetworkBox home) {
            for (Tie tie : card.also()) {
                unique(tie.id());
                carriers.add(tie.id());
                known(networks, tie.network(), tie.id());
                if (tie.network().equals(home.id())) {
                    throw new IllegalArgumentException("tie " + tie.id() + " leads to the card's own network " + home.id());
                }
            }
        }

        private void unique(String id) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("id " + id + " occurs twice");
            }
        }

        private static void known(Set<String> ids, String id, String from) {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException(id + ", named by " + from + ", is not in the drawing");
            }
        }
    }
}

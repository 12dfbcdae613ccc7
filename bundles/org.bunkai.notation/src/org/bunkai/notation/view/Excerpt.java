package org.bunkai.notation.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.Tie;
import org.bunkai.notation.drawing.TunnelLine;

/** A part of a drawing that is a drawing: some cards with the boxes around them and every line between them. */
public final class Excerpt {

    private final Drawing drawing;
    private final Set<String> cards;
    private final Set<String> networks;

    private Excerpt(Drawing drawing, Set<String> cards, Set<String> networks) {
        this.drawing = drawing;
        this.cards = cards;
        this.networks = networks;
    }

    /**
     * Cuts some cards out.
     *
     * @param drawing the whole drawing
     * @param cards ids of the cards to keep; others do no harm
     * @param networks ids of networks to keep even when none of their cards is
     * @return a drawing of them, without headlines and foot notes; tunnels are in it when both ends and all carriers are,
     *         boundaries when their line is, paths when all of their cards are
     */
    public static Drawing of(Drawing drawing, Set<String> cards, Set<String> networks) {
        return new Excerpt(drawing, cards, networks).make();
    }

    /**
     * Cuts some networks out with what is directly linked or tied to their cards, and with the parties behind open networks.
     *
     * @param drawing the whole drawing
     * @param boxes the networks
     * @return a drawing of them as {@link #of} makes it
     */
    public static Drawing around(Drawing drawing, Collection<NetworkBox> boxes) {
        Map<String, Set<String>> peers = peers(drawing);
        Map<String, Band> bands = new HashMap<>();
        for (FacilityBox box : drawing.facilities()) {
            box.networks().forEach(network -> network.cards().forEach(card -> bands.put(card.id(), box.band())));
        }
        Set<String> own = new HashSet<>();
        Set<String> cards = new HashSet<>();
        Set<String> networks = new HashSet<>();
        for (NetworkBox network : boxes) {
            own.add(network.id());
            networks.add(network.id());
            for (Card card : network.cards()) {
                cards.add(card.id());
                card.also().forEach(tie -> networks.add(tie.network()));
                for (String peer : peers.getOrDefault(card.id(), Set.of())) {
                    cards.add(peer);
                    if (bands.get(peer) == Band.OPEN) {
                        peers.get(peer).stream().filter(behind -> bands.get(behind) == Band.OUTSIDE).forEach(cards::add);
                    }
                }
            }
        }
        for (Card card : drawing.cards()) {
            if (card.also().stream().anyMatch(tie -> own.contains(tie.network()))) {
                cards.add(card.id());
            }
        }
        return of(drawing, cards, networks);
    }

    /**
     * Which cards are linked.
     *
     * @param drawing the drawing
     * @return id of a card to the ids of the cards it is linked to
     */
    public static Map<String, Set<String>> peers(Drawing drawing) {
        Map<String, Set<String>> peers = new HashMap<>();
        for (LinkLine link : drawing.links()) {
            peers.computeIfAbsent(link.a(), key -> new HashSet<>()).add(link.b());
            peers.computeIfAbsent(link.b(), key -> new HashSet<>()).add(link.a());
        }
        return peers;
    }

    private Drawing make() {
        Set<String> lines = new HashSet<>();
        List<FacilityBox> facilities = new ArrayList<>();
        for (FacilityBox box : drawing.facilities()) {
            List<NetworkBox> kept = box.networks().stream().map(network -> network.withCards(cards(network, lines)))
                    .filter(network -> !network.cards().isEmpty() || networks.contains(network.id())).toList();
            if (!kept.isEmpty()) {
                facilities.add(box.withNetworks(kept));
            }
        }
        List<LinkLine> links = drawing.links().stream().filter(link -> cards.contains(link.a()) && cards.contains(link.b())).toList();
        links.forEach(link -> lines.add(link.id()));
        List<TunnelLine> tunnels = drawing.tunnels().stream().filter(tunnel -> cards.contains(tunnel.a()) && cards.contains(tunnel.b())
                && lines.containsAll(tunnel.carriers())).toList();
        tunnels.forEach(tunnel -> lines.add(tunnel.id()));
        Stream<String> shown = facilities.stream().flatMap(box -> Stream.concat(Stream.of(box.id()), box.networks().stream()
                .flatMap(network -> Stream.concat(Stream.of(network.id()), network.cards().stream().map(Card::id)))));
        return new Drawing(drawing.title(), facilities, links, tunnels,
                drawing.boundaries().stream().filter(boundary -> lines.contains(boundary.on())).toList(),
                drawing.paths().stream().filter(path -> cards.containsAll(path.cards())).toList(), List.of(), List.of(),
                drawing.shading().only(Stream.concat(shown, lines.stream()).toList()));
    }

    private List<Card> cards(NetworkBox network, Set<String> lines) {
        List<Card> kept = new ArrayList<>();
        for (Card card : network.cards()) {
            if (cards.contains(card.id())) {
                List<Tie> ties = card.also().stream().filter(tie -> shown(tie.network())).toList();
                ties.forEach(tie -> lines.add(tie.id()));
                kept.add(card.withTies(ties));
            }
        }
        return kept;
    }

    private boolean shown(String network) {
        return networks.contains(network) || drawing.networks().stream()
                .anyMatch(box -> box.id().equals(network) && box.cards().stream().anyMatch(card -> cards.contains(card.id())));
    }
}

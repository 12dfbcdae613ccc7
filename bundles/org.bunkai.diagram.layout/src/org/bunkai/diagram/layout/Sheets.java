package org.bunkai.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.Tie;
import org.bunkai.notation.drawing.TunnelLine;

/** Divides a drawing that would be unreadable on one sheet. */
public final class Sheets {

    /** Up to so many cards a name is still readable on A3. */
    public static final int READABLE = 60;

    private Sheets() {
    }

    /**
     * Divides a drawing into sheets.
     *
     * @param drawing the whole drawing
     * @return the drawing itself as sheet 1/1 when it has at most {@value #READABLE} cards; otherwise an overview in which
     *         devices of one network with one symbol and equal connections are stacks, and then one sheet for each facility
     *         of the institution with what it is directly linked to
     */
    public static List<Drawing> split(Drawing drawing) {
        List<Drawing> sheets = new ArrayList<>();
        if (drawing.cards().size() <= READABLE) {
            sheets.add(drawing);
        } else {
            sheets.add(new Overview(drawing).make());
            for (FacilityBox facility : drawing.facilities()) {
                if (facility.band() == Band.INSTITUTION && !facility.networks().isEmpty()) {
                    sheets.add(new Detail(drawing, facility).make());
                }
            }
        }
        List<Drawing> numbered = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Drawing sheet = sheets.get(i);
            numbered.add(sheet.withTitle(sheet.title().onSheet(i + 1, sheets.size())));
        }
        return numbered;
    }

    /** Card id to the ids of the cards it is linked to. */
    private static Map<String, Set<String>> peers(Drawing drawing) {
        Map<String, Set<String>> peers = new HashMap<>();
        for (LinkLine link : drawing.links()) {
            peers.computeIfAbsent(link.a(), key -> new HashSet<>()).add(link.b());
            peers.computeIfAbsent(link.b(), key -> new HashSet<>()).add(link.a());
        }
        return peers;
    }

    /** A facility with all its cards, the cards linked to them, and the parties behind open networks. */
    private static final class Detail {

        private final Drawing drawing;
        private final FacilityBox facility;
        private final Set<String> cards = new HashSet<>();
        private final Set<String> networks = new HashSet<>();

        Detail(Drawing drawing, FacilityBox facility) {
            this.drawing = drawing;
            this.facility = facility;
            Map<String, Set<String>> peers = peers(drawing);
            Map<String, Band> bands = new HashMap<>();
            for (FacilityBox box : drawing.facilities()) {
                box.networks().forEach(network -> network.cards().forEach(card -> bands.put(card.id(), box.band())));
            }
            for (NetworkBox network : facility.networks()) {
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
                if (card.also().stream().anyMatch(tie -> facility.networks().stream().anyMatch(own -> own.id().equals(tie.network())))) {
                    cards.add(card.id());
                }
            }
        }

        Drawing make() {
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
            return new Drawing(drawing.title().titled(drawing.title().title() + " – " + facility.name()), facilities, links, tunnels,
                    drawing.boundaries().stream().filter(boundary -> lines.contains(boundary.on())).toList(),
                    drawing.paths().stream().filter(path -> cards.containsAll(path.cards())).toList(), List.of(), List.of());
        }

        private List<Card> cards(NetworkBox network, Set<String> lines) {
            List<Card> kept = new ArrayList<>();
            for (Card card : network.cards()) {
                if (cards.contains(card.id())) {
                    List<Tie> ties = card.also().stream().filter(tie -> shown(tie.network())).toList();
                    ties.forEach(tie -> lines.add(tie.id()));
                    kept.add(new Card(card.id(), card.name(), card.fact(), card.factTone(), card.glyph(), card.count(), card.stack(),
                            card.mark(), ties));
                }
            }
            return kept;
        }

        private boolean shown(String network) {
            return networks.contains(network) || drawing.networks().stream()
                    .anyMatch(box -> box.id().equals(network) && box.cards().stream().anyMatch(card -> cards.contains(card.id())));
        }
    }

    /** The whole drawing with stacks instead of equal devices. */
    private static final class Overview {

        private final Drawing drawing;
        private final Map<String, Set<String>> peers;
        /** Cards that must stay themselves: a path, a tunnel or a boundary names them or their lines. */
        private final Set<String> named = new HashSet<>();
        /** Card id to the id of the stack it went into. */
        private final Map<String, String> stackOf = new HashMap<>();

        Overview(Drawing drawing) {
            this.drawing = drawing;
            peers = peers(drawing);
            drawing.paths().forEach(path -> named.addAll(path.cards()));
            Set<String> lines = new HashSet<>();
            drawing.boundaries().forEach(boundary -> lines.add(boundary.on()));
            for (TunnelLine tunnel : drawing.tunnels()) {
                named.addAll(List.of(tunnel.a(), tunnel.b()));
                lines.addAll(tunnel.carriers());
            }
            for (LinkLine link : drawing.links()) {
                if (lines.contains(link.id())) {
                    named.addAll(List.of(link.a(), link.b()));
                }
            }
            for (Card card : drawing.cards()) {
                if (card.also().stream().anyMatch(tie -> lines.contains(tie.id()))) {
                    named.add(card.id());
                }
            }
        }

        Drawing make() {
            List<FacilityBox> facilities = drawing.facilities().stream()
                    .map(box -> box.withNetworks(box.networks().stream().map(this::stacked).toList())).toList();
            return new Drawing(drawing.title(), facilities, links(), drawing.tunnels(), drawing.boundaries(), drawing.paths(),
                    drawing.headlines(), drawing.notes());
        }

        private NetworkBox stacked(NetworkBox network) {
            Map<List<Object>, List<Card>> groups = new LinkedHashMap<>();
            for (Card card : network.cards()) {
                groups.computeIfAbsent(likeness(card), key -> new ArrayList<>()).add(card);
            }
            List<Card> cards = new ArrayList<>();
            for (List<Card> group : groups.values()) {
                if (group.size() == 1) {
                    cards.add(group.getFirst());
                } else {
                    Card stack = Stacks.of(network.id() + ":" + (cards.size() + 1), group);
                    group.forEach(card -> stackOf.put(card.id(), stack.id()));
                    cards.add(stack);
                }
            }
            return network.withCards(cards);
        }

        /** Equal for cards that may share a stack. */
        private List<Object> likeness(Card card) {
            if (named.contains(card.id())) {
                return List.of(card.id());
            }
            return List.of(card.glyph(), card.also().stream().map(Tie::network).sorted().toList(),
                    peers.getOrDefault(card.id(), Set.of()).stream().sorted().toList());
        }

        /** Links of a stack to one and the same card become one, with the worst mark. */
        private List<LinkLine> links() {
            Map<List<String>, LinkLine> links = new LinkedHashMap<>();
            for (LinkLine link : drawing.links()) {
                String a = stackOf.getOrDefault(link.a(), link.a());
                String b = stackOf.getOrDefault(link.b(), link.b());
                boolean ofStack = !a.equals(link.a()) || !b.equals(link.b());
                List<String> key = ofStack ? (a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a)) : List.of(link.id());
                links.merge(key, new LinkLine(link.id(), a, b, link.mark()),
                        (first, next) -> new LinkLine(first.id(), first.a(), first.b(), first.mark().worse(next.mark())));
            }
            return List.copyOf(links.values());
        }
    }
}

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
import org.bunkai.notation.drawing.Shading;
import org.bunkai.notation.drawing.Tie;
import org.bunkai.notation.drawing.TunnelLine;
import org.bunkai.notation.view.Excerpt;
import org.bunkai.notation.view.Stacks;

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
                    sheets.add(Excerpt.around(drawing, facility.networks())
                            .withTitle(drawing.title().titled(drawing.title().title() + " – " + facility.name())));
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
            peers = Excerpt.peers(drawing);
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
                    drawing.headlines(), drawing.notes(), shading());
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
                    peers.getOrDefault(card.id(), Set.of()).stream().sorted().toList(),
                    drawing.shading().of().getOrDefault(card.id(), ""));
        }

        /** Cards of a stack have one shade, which is its own. */
        private Shading shading() {
            Map<String, String> stacks = new HashMap<>();
            stackOf.forEach((card, stack) -> drawing.shading().shade(card).ifPresent(shade -> stacks.put(stack, shade.id())));
            return drawing.shading().with(stacks);
        }

        /** Links of a stack to one and the same card become one, with the worst mark. */
        private List<LinkLine> links() {
            Map<List<String>, LinkLine> links = new LinkedHashMap<>();
            for (LinkLine link : drawing.links()) {
                String a = stackOf.getOrDefault(link.a(), link.a());
                String b = stackOf.getOrDefault(link.b(), link.b());
                boolean ofStack = !a.equals(link.a()) || !b.equals(link.b());
                List<String> key = ofStack ? (a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a)) : List.of(link.id());
                links.merge(key, new LinkLine(link.id(), a, b, link.mark(), link.style()), (first, next) ->
                        new LinkLine(first.id(), first.a(), first.b(), first.mark().worse(next.mark()), first.style()));
            }
            return List.copyOf(links.values());
        }
    }
}

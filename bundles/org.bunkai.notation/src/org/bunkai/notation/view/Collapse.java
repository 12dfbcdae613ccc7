package org.bunkai.notation.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bunkai.model.Messages;
import org.bunkai.notation.DrawnId;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.FindingPath;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.Tie;
import org.bunkai.notation.drawing.Tone;
import org.bunkai.notation.drawing.TunnelLine;

/**
 * Draws networks and facilities as one card each: a stack with the number of devices in it and their worst mark. Lines that
 * led to what is in it lead to the card; those between two things in it are gone.
 */
public final class Collapse {

    /** Above so many cards an overview is no longer read card by card. */
    public static final int READABLE = 500;

    private final Drawing drawing;
    private final Set<String> ids;
    private final Messages words;
    /** Card to the card it is drawn as; network that no tie can lead to any more to the card that stands for it. */
    private final Map<String, String> imageOf = new HashMap<>();
    private final List<FacilityBox> facilities = new ArrayList<>();
    private final Map<List<String>, LinkLine> links = new LinkedHashMap<>();
    /** Link or tie to the link it is drawn as; itself where it stayed. */
    private final Map<String, String> lineOf = new HashMap<>();
    private final Map<String, String> shades = new TreeMap<>();

    private Collapse(Drawing drawing, Set<String> ids, Locale locale) {
        this.drawing = drawing;
        this.ids = ids;
        words = Messages.of(Collapse.class, locale);
    }

    /**
     * Collapses.
     *
     * @param drawing the whole drawing
     * @param ids ids of networks and facilities; others do no harm
     * @param locale language of the words
     * @return the drawing with one card for each; its id is the {@linkplain DrawnId#stack stack} of the network or facility
     */
    public static Drawing of(Drawing drawing, Set<String> ids, Locale locale) {
        return new Collapse(drawing, ids, locale).make();
    }

    /**
     * Chooses what an overview collapses by itself.
     *
     * @param drawing the whole drawing
     * @return the ids of all networks of several cards when there are more than {@value #READABLE}; otherwise none
     */
    public static Set<String> byItself(Drawing drawing) {
        if (drawing.cards().size() <= READABLE) {
            return Set.of();
        }
        return drawing.networks().stream().filter(network -> network.cards().size() > 1).map(NetworkBox::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Drawing make() {
        drawing.facilities().forEach(this::look);
        drawing.facilities().forEach(box -> facilities.add(facility(box)));
        drawing.links().forEach(link -> join(link.id(), link.a(), link.b(), link.mark(), link.style()));
        for (Card card : drawing.cards()) {
            for (Tie tie : card.also()) {
                if (imageOf.containsKey(tie.network())) {
                    join(tie.id(), card.id(), tie.network(), tie.mark(), LinkLine.Style.LINK);
                }
            }
        }
        List<TunnelLine> tunnels = tunnels();
        tunnels.forEach(tunnel -> lineOf.put(tunnel.id(), tunnel.id()));
        List<BoundaryMark> boundaries = drawing.boundaries().stream().filter(boundary -> lineOf.containsKey(boundary.on()))
                .map(boundary -> new BoundaryMark(boundary.number(), boundary.id(), lineOf.get(boundary.on()), boundary.left(),
                        boundary.right(), boundary.agreement(), boundary.mark()))
                .toList();
        return new Drawing(drawing.title(), facilities, List.copyOf(links.values()), tunnels, boundaries,
                drawing.paths().stream().map(this::path).flatMap(Optional::stream).toList(), drawing.headlines(), drawing.notes(),
                drawing.shading().with(shades));
    }

    /** Learns what every card is drawn as. */
    private void look(FacilityBox box) {
        for (NetworkBox network : box.networks()) {
            String stack = ids.contains(box.id()) ? DrawnId.stack(box.id())
                    : ids.contains(network.id()) ? DrawnId.stack(network.id()) : null;
            if (stack != null) {
                imageOf.put(network.id(), stack);
            }
            network.cards().forEach(card -> imageOf.put(card.id(), stack == null ? card.id() : stack));
        }
    }

    private FacilityBox facility(FacilityBox box) {
        if (!ids.contains(box.id()) || box.networks().isEmpty()) {
            return box.withNetworks(box.networks().stream().map(this::network).toList());
        }
        List<Card> cards = box.networks().stream().flatMap(network -> network.cards().stream()).toList();
        Stream<Mark> marks = Stream.concat(box.networks().stream().map(NetworkBox::mark), cards.stream().map(Card::mark));
        NetworkBox inside = new NetworkBox(DrawnId.networks(box.id()), words.get("collapsed.networks", box.networks().size()), "",
                NetworkTint.OFFICE, false, Mark.NONE, List.of(), List.of(stack(DrawnId.stack(box.id()), cards, marks.toList())));
        return box.withNetworks(List.of(inside));
    }

    private NetworkBox network(NetworkBox network) {
        if (!ids.contains(network.id())) {
            return network.withCards(network.cards().stream().map(this::staying).toList());
        }
        List<Mark> marks = network.cards().stream().map(Card::mark).toList();
        return network.withCards(List.of(stack(DrawnId.stack(network.id()), network.cards(), marks)));
    }

    /** A card that stays keeps the ties to networks that stay. */
    private Card staying(Card card) {
        card.also().stream().filter(tie -> !imageOf.containsKey(tie.network())).forEach(tie -> lineOf.put(tie.id(), tie.id()));
        return card.withTies(card.also().stream().filter(tie -> !imageOf.containsKey(tie.network())).toList());
    }

    private Card stack(String id, List<Card> cards, List<Mark> marks) {
        int count = cards.stream().mapToInt(Card::count).sum();
        Map<String, Tie> ties = new LinkedHashMap<>();
        for (Card card : cards) {
            for (Tie tie : card.also()) {
                if (!imageOf.containsKey(tie.network())) {
                    Tie kept = ties.merge(tie.network(), tie,
                            (first, next) -> new Tie(first.id(), first.network(), first.mark().worse(next.mark())));
                    lineOf.put(tie.id(), kept.id());
                }
            }
        }
        shade(id, cards);
        return new Card(id, words.get("collapsed.devices"), "×" + count, Tone.NORMAL, Glyph.GROUP, Math.max(1, count), true,
                Stacks.worst(marks), List.copyOf(ties.values()));
    }

    /** The shade that all cards have, if they have the same. */
    private void shade(String id, List<Card> cards) {
        List<Optional<String>> all = cards.stream().map(card -> Optional.ofNullable(drawing.shading().of().get(card.id()))).distinct()
                .toList();
        if (all.size() == 1 && all.getFirst().isPresent()) {
            shades.put(id, all.getFirst().get());
        }
    }

    /** Lines between the same two cards become one when one of these is a stack. */
    private void join(String id, String from, String to, MarkKind mark, LinkLine.Style style) {
        String a = imageOf.get(from);
        String b = imageOf.get(to);
        if (a.equals(b)) {
            return;
        }
        boolean single = a.equals(from) && b.equals(to);
        List<String> key = single ? List.of(id) : a.compareTo(b) < 0 ? List.of(a, b, style.name()) : List.of(b, a, style.name());
        LinkLine line = links.merge(key, new LinkLine(id, a, b, mark, style),
                (first, next) -> new LinkLine(first.id(), first.a(), first.b(), first.mark().worse(next.mark()), first.style()));
        lineOf.put(id, line.id());
    }

    private List<TunnelLine> tunnels() {
        List<TunnelLine> tunnels = new ArrayList<>();
        for (TunnelLine tunnel : drawing.tunnels()) {
            String a = imageOf.get(tunnel.a());
            String b = imageOf.get(tunnel.b());
            if (!a.equals(b)) {
                tunnels.add(new TunnelLine(tunnel.id(), tunnel.label(), a, b,
                        tunnel.carriers().stream().map(lineOf::get).filter(Objects::nonNull).distinct().toList(), tunnel.mark()));
            }
        }
        return tunnels;
    }

    private Optional<FindingPath> path(FindingPath path) {
        List<String> cards = new ArrayList<>();
        for (String card : path.cards()) {
            String image = imageOf.get(card);
            if (cards.isEmpty() || !cards.getLast().equals(image)) {
                cards.add(image);
            }
        }
        return cards.size() < 2 ? Optional.empty() : Optional.of(new FindingPath(cards));
    }
}

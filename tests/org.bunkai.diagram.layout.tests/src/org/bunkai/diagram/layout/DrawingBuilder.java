package org.bunkai.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.FindingPath;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.Headline;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.Note;
import org.bunkai.notation.drawing.Tie;
import org.bunkai.notation.drawing.TitleBlock;
import org.bunkai.notation.drawing.Tone;
import org.bunkai.notation.drawing.TunnelLine;

/** Builds drawings for tests, box by box; what is built last is what the next call adds to. */
final class DrawingBuilder {

    private final TitleBlock title;
    private final List<FacilityBox> facilities = new ArrayList<>();
    private final Map<String, List<NetworkBox>> networks = new LinkedHashMap<>();
    private final Map<String, List<Card>> cards = new LinkedHashMap<>();
    private final List<LinkLine> links = new ArrayList<>();
    private final List<TunnelLine> tunnels = new ArrayList<>();
    private final List<BoundaryMark> boundaries = new ArrayList<>();
    private final List<FindingPath> paths = new ArrayList<>();
    private final List<Headline> headlines = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private String facility;
    private String network;

    DrawingBuilder(String title, String institution) {
        this.title = new TitleBlock(title, institution, "2026-11-01 時点", "ガイドライン 第6.0版", "4F9C-2A71-E0B3-D81A", "1", "1");
    }

    DrawingBuilder facility(String id, String name, String kind, String operator, Band band, Note... lines) {
        facilities.add(new FacilityBox(id, name, kind, operator, band, Mark.NONE, List.of(lines), List.of()));
        networks.put(id, new ArrayList<>());
        facility = id;
        return this;
    }

    DrawingBuilder facilityNote(Note line) {
        FacilityBox old = facilities.removeLast();
        facilities.add(new FacilityBox(old.id(), old.name(), old.kind(), old.operator(), old.band(), old.mark(), List.of(line),
                old.networks()));
        return this;
    }

    DrawingBuilder networkNote(Note line) {
        List<NetworkBox> list = networks.get(facility);
        NetworkBox old = list.removeLast();
        list.add(new NetworkBox(old.id(), old.name(), old.subtitle(), old.tint(), old.bus(), old.mark(), List.of(line), old.cards()));
        return this;
    }

    DrawingBuilder open(String id, String name, String subtitle) {
        return facility("f-" + id, name, "", "", Band.OPEN).network(id, name, subtitle, NetworkTint.OPEN, false);
    }

    DrawingBuilder network(String id, String name, String subtitle, NetworkTint tint, boolean bus, Note... lines) {
        networks.get(facility).add(new NetworkBox(id, name, subtitle, tint, bus, Mark.NONE, List.of(lines), List.of()));
        cards.put(id, new ArrayList<>());
        network = id;
        return this;
    }

    DrawingBuilder into(String existing) {
        network = existing;
        return this;
    }

    /** Marks a part of the drawing; a link, tie, tunnel and boundary with the outcome only. */
    DrawingBuilder mark(String id, MarkKind kind, int findings) {
        Mark mark = Mark.of(kind, findings);
        facilities.replaceAll(old -> old.id().equals(id)
                ? new FacilityBox(id, old.name(), old.kind(), old.operator(), old.band(), mark, old.notes(), old.networks()) : old);
        networks.values().forEach(list -> list.replaceAll(old -> old.id().equals(id)
                ? new NetworkBox(id, old.name(), old.subtitle(), old.tint(), old.bus(), mark, old.notes(), old.cards()) : old));
        cards.values().forEach(list -> list.replaceAll(old -> new Card(old.id(), old.name(), old.fact(), old.factTone(), old.glyph(),
                old.count(), old.stack(), old.mark(),
                old.also().stream().map(tie -> tie.id().equals(id) ? new Tie(id, tie.network(), kind) : tie).toList())));
        links.replaceAll(old -> old.id().equals(id) ? new LinkLine(id, old.a(), old.b(), kind) : old);
        tunnels.replaceAll(old -> old.id().equals(id) ? new TunnelLine(id, old.label(), old.a(), old.b(), old.carriers(), kind) : old);
        boundaries.replaceAll(old -> old.id().equals(id)
                ? new BoundaryMark(old.number(), id, old.on(), old.left(), old.right(), old.agreement(), kind) : old);
        return this;
    }

    DrawingBuilder card(String id, String name, String fact, Glyph glyph, MarkKind kind, int findings, boolean stack, String... also) {
        List<Tie> ties = new ArrayList<>();
        for (String other : also) {
            ties.add(new Tie(id + "." + other, other, MarkKind.NONE));
        }
        Mark mark = kind == MarkKind.NONE ? Mark.NONE : Mark.of(kind, findings);
        Tone tone = fact.contains("不明") ? Tone.UNKNOWN : Tone.NORMAL;
        cards.get(network).add(new Card(id, name, fact, tone, glyph, stack ? 2 : 1, stack, mark, ties));
        return this;
    }

    DrawingBuilder tie(String card, String other) {
        for (List<Card> list : cards.values()) {
            list.replaceAll(old -> {
                if (!old.id().equals(card)) {
                    return old;
                }
                List<Tie> ties = new ArrayList<>(old.also());
                ties.add(new Tie(card + "." + other, other, MarkKind.NONE));
                return new Card(old.id(), old.name(), old.fact(), old.factTone(), old.glyph(), old.count(), old.stack(), old.mark(), ties);
            });
        }
        return this;
    }

    boolean tied(String card, String other) {
        return cards.get(other).stream().anyMatch(found -> found.id().equals(card)) || cards.values().stream().flatMap(List::stream)
                .anyMatch(found -> found.id().equals(card) && found.also().stream().anyMatch(tie -> tie.network().equals(other)));
    }

    DrawingBuilder remove(String card) {
        cards.values().forEach(list -> list.removeIf(found -> found.id().equals(card)));
        return this;
    }

    /** Adds a link and returns its id. */
    String link(String a, String b) {
        String id = "l" + (links.size() + 1);
        links.add(new LinkLine(id, a, b, MarkKind.NONE));
        return id;
    }

    List<LinkLine> links() {
        return links;
    }

    int boundaries() {
        return boundaries.size();
    }

    DrawingBuilder tunnel(String label, String a, String b, String... carriers) {
        tunnels.add(new TunnelLine("t" + (tunnels.size() + 1), label, a, b, List.of(carriers), MarkKind.NONE));
        return this;
    }

    DrawingBuilder boundary(String on, String left, String right, boolean agreed) {
        int number = boundaries.size() + 1;
        boundaries.add(new BoundaryMark(number, "b" + number, on, left, right,
                agreed ? BoundaryMark.Agreement.AGREED : BoundaryMark.Agreement.NOT_AGREED, MarkKind.NONE));
        return this;
    }

    DrawingBuilder path(String... devices) {
        paths.add(new FindingPath(List.of(devices)));
        return this;
    }

    DrawingBuilder headline(MarkKind kind, String text) {
        headlines.add(new Headline(kind, text));
        return this;
    }

    DrawingBuilder note(String text) {
        notes.add(Note.plain(text));
        return this;
    }

    Drawing build() {
        List<FacilityBox> boxes = facilities.stream().map(box -> box.withNetworks(
                networks.get(box.id()).stream().map(inner -> inner.withCards(cards.get(inner.id()))).toList())).toList();
        return new Drawing(title, boxes, links, tunnels, boundaries, paths, headlines, notes);
    }
}

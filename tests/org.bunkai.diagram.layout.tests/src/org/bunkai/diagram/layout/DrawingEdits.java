package org.bunkai.diagram.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.Tie;
import org.bunkai.notation.drawing.Tone;
import org.bunkai.notation.drawing.TunnelLine;

/** What an editor does to a drawing. */
final class DrawingEdits {

    private DrawingEdits() {
    }

    static Drawing rename(Drawing drawing, String card, String name) {
        return eachCard(drawing, old -> old.id().equals(card) ? new Card(card, name, old.fact(), old.factTone(), old.glyph(), old.count(),
                old.stack(), old.mark(), old.also()) : old);
    }

    static Drawing mark(Drawing drawing, String card, MarkKind kind, int count) {
        Mark mark = kind == MarkKind.NONE ? Mark.NONE : Mark.of(kind, count);
        return eachCard(drawing, old -> old.id().equals(card) ? new Card(card, old.name(), old.fact(), old.factTone(), old.glyph(),
                old.count(), old.stack(), mark, old.also()) : old);
    }

    static Drawing add(Drawing drawing, String network, String id) {
        Card card = new Card(id, "追加した機器", "", Tone.NORMAL, Glyph.SERVER, 1, false, Mark.NONE, List.of());
        return networks(drawing, box -> box.id().equals(network)
                ? box.withCards(Stream.concat(box.cards().stream(), Stream.of(card)).toList()) : box);
    }

    static Drawing tie(Drawing drawing, String card, String network) {
        return eachCard(drawing, old -> old.id().equals(card) ? new Card(card, old.name(), old.fact(), old.factTone(), old.glyph(),
                old.count(), old.stack(), old.mark(), Stream.concat(old.also().stream(),
                        Stream.of(new Tie(card + "+" + network, network, MarkKind.NONE))).toList()) : old);
    }

    static Drawing link(Drawing drawing, String id, String a, String b) {
        return lines(drawing, Stream.concat(drawing.links().stream(), Stream.of(new LinkLine(id, a, b, MarkKind.UNDECIDABLE))).toList());
    }

    static Drawing unlink(Drawing drawing, String link) {
        return lines(drawing, drawing.links().stream().filter(line -> !line.id().equals(link)).toList());
    }

    /** Removes a card with whatever hangs on it. */
    static Drawing remove(Drawing drawing, String id) {
        Drawing without = new Drawing(drawing.title(), networks(lines(drawing, drawing.links().stream()
                .filter(line -> !line.a().equals(id) && !line.b().equals(id)).toList()), box -> box.withCards(box.cards().stream()
                        .map(card -> card.id().equals(id) ? bare(card) : card).toList())).facilities(),
                drawing.links().stream().filter(line -> !line.a().equals(id) && !line.b().equals(id)).toList(),
                List.of(), List.of(), List.of(), drawing.headlines(), drawing.notes());
        List<TunnelLine> tunnels = drawing.tunnels().stream().filter(line -> !line.a().equals(id) && !line.b().equals(id)).toList();
        Drawing cut = consistent(without, drawing, tunnels);
        return networks(cut, box -> box.withCards(box.cards().stream().filter(card -> !card.id().equals(id)).toList()));
    }

    private static Card bare(Card card) {
        return new Card(card.id(), card.name(), card.fact(), card.factTone(), card.glyph(), card.count(), card.stack(), card.mark(),
                List.of());
    }

    private static Drawing lines(Drawing drawing, List<LinkLine> links) {
        Drawing bare = new Drawing(drawing.title(), drawing.facilities(), links, List.of(), List.of(), List.of(), drawing.headlines(),
                drawing.notes());
        return consistent(bare, drawing, drawing.tunnels());
    }

    /** Gives a drawing those tunnels, boundaries and paths of another that still have what they stand on. */
    private static Drawing consistent(Drawing drawing, Drawing from, List<TunnelLine> tunnels) {
        Set<String> lines = new HashSet<>();
        drawing.links().forEach(link -> lines.add(link.id()));
        drawing.cards().forEach(card -> card.also().forEach(tie -> lines.add(tie.id())));
        List<TunnelLine> carried = tunnels.stream().filter(tunnel -> lines.containsAll(tunnel.carriers())).toList();
        carried.forEach(tunnel -> lines.add(tunnel.id()));
        Set<String> cards = new HashSet<>();
        drawing.cards().stream().filter(card -> !card.also().isEmpty() || drawing.links().stream()
                .anyMatch(link -> link.a().equals(card.id()) || link.b().equals(card.id()))).forEach(card -> cards.add(card.id()));
        return new Drawing(drawing.title(), drawing.facilities(), drawing.links(), carried,
                from.boundaries().stream().filter(boundary -> lines.contains(boundary.on())).toList(),
                from.paths().stream().filter(path -> cards.containsAll(path.cards())).toList(), drawing.headlines(), drawing.notes());
    }

    private static Drawing eachCard(Drawing drawing, Function<Card, Card> change) {
        return networks(drawing, box -> box.withCards(box.cards().stream().map(change).toList()));
    }

    private static Drawing networks(Drawing drawing, Function<NetworkBox, NetworkBox> change) {
        return new Drawing(drawing.title(), drawing.facilities().stream()
                .map(box -> box.withNetworks(box.networks().stream().map(change).toList())).toList(), drawing.links(), drawing.tunnels(),
                drawing.boundaries(), drawing.paths(), drawing.headlines(), drawing.notes());
    }
}

package org.bunkai.notation.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.BoundaryMark.Agreement;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.FindingPath;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.Hue;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.Shade;
import org.bunkai.notation.drawing.Shading;
import org.bunkai.notation.drawing.Tie;
import org.bunkai.notation.drawing.TitleBlock;
import org.bunkai.notation.drawing.Tone;
import org.bunkai.notation.drawing.TunnelLine;
import org.junit.jupiter.api.Test;

/**
 * Two facilities: "in" with networks n1 (a, b, c) and n2 (d), "out" with n3 (e, f). Links a–d, b–d, a–b, d–e, d–f, e–f; c is tied
 * to n2, d to n1; a tunnel a–e over a–d and d–e; boundaries on a–d, on e–f and on the tunnel.
 */
class CollapseTest {

    private static Card card(String id, Mark mark, Tie... ties) {
        return new Card(id, id, "", Tone.NORMAL, Glyph.SERVER, id.equals("c") ? 5 : 1, id.equals("c"), mark, List.of(ties));
    }

    private static NetworkBox network(String id, Mark mark, Card... cards) {
        return new NetworkBox(id, id, "", NetworkTint.CLINICAL, true, mark, List.of(), List.of(cards));
    }

    private static FacilityBox facility(String id, Band band, NetworkBox... networks) {
        return new FacilityBox(id, id, "", "", band, Mark.NONE, List.of(), List.of(networks));
    }

    private static Drawing sample() {
        FacilityBox in = facility("in", Band.INSTITUTION, network("n1", Mark.NONE, card("a", Mark.of(MarkKind.UNDECIDABLE, 4)),
                card("b", Mark.of(MarkKind.VIOLATED, 2)), card("c", Mark.of(MarkKind.VIOLATED, 1), new Tie("c+n2", "n2", MarkKind.ERROR))),
                network("n2", Mark.of(MarkKind.VIOLATED, 9), card("d", Mark.NONE, new Tie("d+n1", "n1", MarkKind.NONE))));
        FacilityBox out = facility("out", Band.OUTSIDE, network("n3", Mark.of(MarkKind.ERROR, 1), card("e", Mark.NONE),
                card("f", new Mark(MarkKind.UNDECIDABLE, 1, true))));
        List<LinkLine> links = List.of(link("ad", MarkKind.NONE), link("bd", MarkKind.VIOLATED), link("ab", MarkKind.NONE),
                link("de", MarkKind.NONE), link("df", MarkKind.UNDECIDABLE), link("ef", MarkKind.NONE));
        Shading shading = new Shading(List.of(new Shade("s", Hue.BLUE, "S", "s"), new Shade("t", Hue.TEAL, "T", "t")),
                new TreeMap<>(Map.of("a", "s", "b", "s", "c", "t", "e", "s", "f", "s")));
        return new Drawing(new TitleBlock("t", "", "", "", "", "", ""), List.of(in, out), links,
                List.of(new TunnelLine("t", "VPN", "a", "e", List.of("ad", "de"), MarkKind.NONE)),
                List.of(boundary(1, "ad"), boundary(2, "ef"), boundary(3, "t")), List.of(new FindingPath(List.of("e", "f", "d", "a", "b"))),
                List.of(), List.of(), shading);
    }

    private static LinkLine link(String ends, MarkKind mark) {
        return new LinkLine(ends, ends.substring(0, 1), ends.substring(1), mark);
    }

    private static BoundaryMark boundary(int number, String on) {
        return new BoundaryMark(number, "b" + number, on, "x", "y", Agreement.AGREED, MarkKind.NONE);
    }

    private static Drawing collapsed(String... ids) {
        return Collapse.of(sample(), Set.of(ids), Locale.JAPANESE);
    }

    private static List<String> lines(Drawing drawing) {
        List<String> lines = new ArrayList<>();
        drawing.links().forEach(line -> lines.add(line.id() + " " + line.a() + "-" + line.b() + " " + line.mark()));
        drawing.cards().forEach(card -> card.also()
                .forEach(tie -> lines.add(tie.id() + " " + card.id() + "+" + tie.network() + " " + tie.mark())));
        return lines;
    }

    @Test
    void withoutAnythingToCollapseItIsTheSameDrawing() {
        assertEquals(sample(), collapsed());
        assertEquals(sample(), collapsed("a", "nothing"));
    }

    @Test
    void aNetworkBecomesAStackWithCountAndWorstMark() {
        Drawing drawing = collapsed("n1");
        assertEquals(new Card("n1.stack", "機器", "×7", Tone.NORMAL, Glyph.GROUP, 7, true, Mark.of(MarkKind.VIOLATED, 3),
                List.of(new Tie("c+n2", "n2", MarkKind.ERROR))), drawing.networks().getFirst().cards().getFirst());
        assertEquals(List.of("ad n1.stack-d VIOLATED", "de d-e NONE", "df d-f UNDECIDABLE", "ef e-f NONE",
                "c+n2 n1.stack+n2 ERROR"), lines(drawing),
                "a–d and b–d became one, a–b is inside, the tie of d leads to the stack it is linked to");
        assertEquals(List.of(new TunnelLine("t", "VPN", "n1.stack", "e", List.of("ad", "de"), MarkKind.NONE)), drawing.tunnels());
        assertEquals(List.of(boundary(1, "ad"), boundary(2, "ef"), boundary(3, "t")), drawing.boundaries());
        assertEquals(List.of(new FindingPath(List.of("e", "f", "d", "n1.stack"))), drawing.paths());
        assertEquals(Map.of("a", "s", "b", "s", "c", "t", "e", "s", "f", "s"), drawing.shading().of(), "its devices have different shades");
    }

    @Test
    void aFacilityBecomesAStackInOneBox() {
        Drawing drawing = collapsed("out");
        assertEquals(facility("out", Band.OUTSIDE, new NetworkBox("out.networks", "ネットワーク 1", "", NetworkTint.OFFICE, false, Mark.NONE,
                List.of(), List.of(new Card("out.stack", "機器", "×2", Tone.NORMAL, Glyph.GROUP, 2, true, Mark.of(MarkKind.ERROR, 1),
                        List.of())))), drawing.facilities().getLast());
        assertEquals(List.of("ad a-d NONE", "bd b-d VIOLATED", "ab a-b NONE", "de d-out.stack UNDECIDABLE", "c+n2 c+n2 ERROR",
                "d+n1 d+n1 NONE"), lines(drawing));
        assertEquals(List.of(boundary(1, "ad"), boundary(3, "t")), drawing.boundaries(), "the one on e–f is inside");
        assertEquals("s", drawing.shading().of().get("out.stack"));
    }

    @Test
    void everythingCollapsedLeavesTheLinesBetween() {
        Drawing drawing = collapsed("in", "out");
        assertEquals(List.of("de in.stack-out.stack UNDECIDABLE"), lines(drawing));
        assertEquals(List.of(new TunnelLine("t", "VPN", "in.stack", "out.stack", List.of("de"), MarkKind.NONE)), drawing.tunnels());
        assertEquals(List.of(boundary(3, "t")), drawing.boundaries());
        assertEquals(Mark.of(MarkKind.VIOLATED, 12), drawing.cards().getFirst().mark(), "that of a network counts");
    }

    @Test
    void anOverviewCollapsesItsNetworksAboveFiveHundredCards() {
        assertEquals(Set.of(), Collapse.byItself(sample()));
        Card[] cards = new Card[Collapse.READABLE];
        for (int i = 0; i < cards.length; i++) {
            cards[i] = card("x" + i, Mark.NONE);
        }
        Drawing large = new Drawing(sample().title(), List.of(facility("in", Band.INSTITUTION, network("n1", Mark.NONE, cards)),
                facility("out", Band.OUTSIDE, network("n3", Mark.NONE, card("e", Mark.NONE)))), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
        assertEquals(Set.of("n1"), Collapse.byItself(large));
    }
}

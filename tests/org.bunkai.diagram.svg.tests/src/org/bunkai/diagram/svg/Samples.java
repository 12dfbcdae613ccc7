package org.bunkai.diagram.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bunkai.diagram.layout.LegendItem;
import org.bunkai.diagram.layout.PlacedBoundary;
import org.bunkai.diagram.layout.PlacedCard;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.PlacedFacility;
import org.bunkai.diagram.layout.PlacedLine;
import org.bunkai.diagram.layout.PlacedMark;
import org.bunkai.diagram.layout.PlacedNetwork;
import org.bunkai.diagram.layout.PlacedPath;
import org.bunkai.diagram.layout.PlacedText;
import org.bunkai.diagram.layout.PlacedTunnel;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.diagram.layout.Sheet;
import org.bunkai.diagram.layout.Wire;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.FindingPath;
import org.bunkai.notation.drawing.FontWidths;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.Headline;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.Note;
import org.bunkai.notation.drawing.TitleBlock;
import org.bunkai.notation.drawing.Tone;
import org.bunkai.notation.drawing.TunnelLine;

/** Drawings placed by hand, so that these tests do not depend on what the layout chooses. */
final class Samples {

    static final TitleBlock TITLE = new TitleBlock("全体構成図", "さくら診療所", "2026-11-01 時点", "ガイドライン 第6.0版", "4F9C-2A71", "1", "1");

    private static final Rect PAGE = new Rect(0, 0, 1414, 1000);
    private static final Rect NOTHING = new Rect(0, 0, 0, 0);

    private Samples() {
    }

    /** Two cards, one link with tunnel, boundary and path, over an open network: one of everything. */
    static PlacedDrawing tiny() {
        Card router = card("d-isp", "通信事業者", "不明", Tone.UNKNOWN, Glyph.CLOUD, Mark.of(MarkKind.UNDECIDABLE, 1));
        Card gateway = new Card("d-fw", "FortiGate 60E", "更新なし", Tone.ALERT, Glyph.VPN, 2, true, Mark.of(MarkKind.VIOLATED, 7), List.of());
        NetworkBox internet = new NetworkBox("n-inet", "インターネット", "オープン", NetworkTint.OPEN, false, Mark.NONE, List.of(),
                List.of(router));
        NetworkBox lan = new NetworkBox("n-lan", "院内LAN", "VLAN 10", NetworkTint.CLINICAL, false, Mark.of(MarkKind.UNDECIDABLE, 2),
                List.of(new Note("2019年から更新なし", Tone.ALERT)), List.of(gateway));
        FacilityBox outside = new FacilityBox("f-open", "", "", "", Band.OPEN, Mark.NONE, List.of(), List.of(internet));
        FacilityBox clinic = new FacilityBox("f-clinic", "さくら診療所", "無床", "診療所", Band.INSTITUTION, Mark.of(MarkKind.MANUAL, 1), List.of(),
                List.of(lan));
        LinkLine link = new LinkLine("l-1", "d-isp", "d-fw", MarkKind.UNDECIDABLE);
        TunnelLine tunnel = new TunnelLine("t-1", "SSL-VPN", "d-isp", "d-fw", List.of("l-1"), MarkKind.ERROR);
        BoundaryMark boundary = new BoundaryMark(1, "b-1", "l-1", "通信事業者", "診療所", BoundaryMark.Agreement.NOT_AGREED,
                MarkKind.VIOLATED);
        FindingPath path = new FindingPath(List.of("d-isp", "d-fw"));
        Headline headline = new Headline(MarkKind.VIOLATED, "13⑤ VPN装置に脆弱性が残る");
        Drawing drawing = new Drawing(TITLE, List.of(outside, clinic), List.of(link), List.of(tunnel), List.of(boundary), List.of(path),
                List.of(headline), List.of(Note.plain("出典: 例")));

        Polyline route = new Polyline(List.of(new Point(256, 150), new Point(420, 150), new Point(420, 200), new Point(600, 200)));
        Polyline beside = new Polyline(List.of(new Point(256, 144), new Point(426, 144), new Point(426, 194), new Point(600, 194)));
        PlacedBoundary placedBoundary = new PlacedBoundary(boundary, new Point(500, 200),
                List.of(new Segment(new Point(497, 180), new Point(497, 220)), new Segment(new Point(503, 180), new Point(503, 220))),
                new Point(500, 166), Optional.empty(), Optional.of(text("通信事業者 ◀", 420, 210, 10.5, true, 90)),
                Optional.of(text("▶ 診療所", 510, 210, 10.5, true, 90)), Optional.of(new Rect(493, 140, 14, 14)));
        PlacedTunnel placedTunnel = new PlacedTunnel(tunnel, List.of(beside), Optional.of(text("SSL-VPN", 300, 106, 10, true, 60)),
                Optional.of(new Rect(292, 102, 64, 18)), Optional.of(new Segment(new Point(324, 120), new Point(324, 141))),
                Optional.of(new Rect(550, 187, 14, 14)));
        List<Sheet.Entry> entries = entries(List.of(LegendItem.VIOLATED, LegendItem.UNDECIDABLE, LegendItem.COUNTS, LegendItem.LINK,
                LegendItem.TUNNEL, LegendItem.PATH, LegendItem.BOUNDARY_OPEN, LegendItem.INTERNAL_NETWORK, LegendItem.OPEN_NETWORK));
        Sheet sheet = new Sheet(PAGE, new Rect(12, 12, 1390, 976), 1, new Rect(780, 830, 600, 140), new Rect(30, 600, 480, 370), entries,
                new Rect(30, 500, 480, 80), List.of(new Sheet.PlacedHeadline(headline, new Rect(48, 545, 22, 22),
                        text(headline.text(), 84, 548, 12, false, 400))),
                List.of(text("出典: 例", 780, 800, 11, false, 400)));
        return new PlacedDrawing(drawing, new Rect(40, 60, 900, 240),
                List.of(new PlacedFacility(outside, new Rect(40, 60, 240, 200), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty(), List.of()), facility(clinic, new Rect(560, 60, 380, 260))),
                List.of(network(internet, "f-open", new Rect(40, 60, 240, 200)), network(lan, "f-clinic", new Rect(580, 110, 340, 190))),
                List.of(place(router, "n-inet", 64, 126), place(gateway, "n-lan", 600, 176)),
                List.of(new Wire(Wire.Kind.LINK, "l-1", List.of("l-1"), List.of(route), List.of(new Point(420, 200)))),
                List.of(new PlacedLine("l-1", "d-isp", "d-fw", MarkKind.UNDECIDABLE, route, route,
                        Optional.of(new Rect(413, 168, 14, 14)))), List.of(placedTunnel),
                List.of(placedBoundary),
                List.of(new PlacedPath(path, List.of(new PlacedPath.Hop(1, route, Optional.of(new Point(370, 150)))))), List.of(), sheet,
                SavedLayout.NONE);
    }

    /** One network of cards, no lines, no legend. */
    static PlacedDrawing cards(List<Card> cards) {
        return cards(TITLE, "ネットワーク", List.of(), cards);
    }

    static PlacedDrawing cards(TitleBlock title, String networkName, List<Note> notes, List<Card> cards) {
        NetworkBox lan = new NetworkBox("n-1", networkName, "", NetworkTint.OFFICE, false, Mark.NONE, notes, cards);
        FacilityBox clinic = new FacilityBox("f-1", networkName, "", networkName, Band.INSTITUTION, Mark.NONE, List.of(), List.of(lan));
        Drawing drawing = new Drawing(title, List.of(clinic), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        List<PlacedCard> placed = new ArrayList<>();
        for (Card card : cards) {
            placed.add(place(card, "n-1", 80 + placed.size() % 5 * 216, 150 + placed.size() / 5 * 96));
        }
        Sheet sheet = new Sheet(PAGE, new Rect(12, 12, 1390, 976), 1, new Rect(780, 830, 600, 140), NOTHING, List.of(), NOTHING, List.of(),
                List.of());
        return new PlacedDrawing(drawing, new Rect(40, 60, 1240, 700), List.of(facility(clinic, new Rect(40, 60, 1240, 700))),
                List.of(network(lan, "f-1", new Rect(60, 110, 1180, 630))), placed, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), sheet, SavedLayout.NONE);
    }

    static Card card(String id, String name, String fact, Tone tone, Glyph glyph, Mark mark) {
        return new Card(id, name, fact, tone, glyph, 1, false, mark, List.of());
    }

    static PlacedCard place(Card card, String network, int x, int y) {
        Rect area = new Rect(x, y, 192, 48);
        return new PlacedCard(card, network, area, text(card.name(), x + 51, y + 9, 12.5, true, 123),
                card.fact().isEmpty() ? Optional.empty()
                        : Optional.of(toned(text(card.fact(), x + 51, y + 28, 10.5, false, 133), card.factTone())),
                card.mark().shown() ? Optional.of(Rect.around(new Point(area.right() - 4, y + 1), 11)) : Optional.empty(),
                card.mark().counted() ? Optional.of(new Rect(area.right() + 3, y - 14, 20, 13)) : Optional.empty());
    }

    private static PlacedFacility facility(FacilityBox box, Rect area) {
        Rect pill = new Rect(area.right() - 82, area.y() + 11, 70, 21);
        return new PlacedFacility(box, area, Optional.of(text(box.name(), area.x() + 16, area.y() + 12, 16, true, 160)),
                box.kind().isEmpty() ? Optional.empty() : Optional.of(text(box.kind(), area.x() + 180, area.y() + 16, 11, false, 80)),
                Optional.of(text(box.operator(), pill.x() + 10, pill.y() + 3, 11, true, 50)), Optional.of(pill),
                mark(box.mark(), pill.x() - 24, area.y() + 13), List.of());
    }

    private static PlacedNetwork network(NetworkBox box, String facility, Rect area) {
        List<PlacedText> notes = new ArrayList<>();
        for (Note note : box.notes()) {
            notes.add(toned(text(note.text(), area.x() + 14, area.bottom() - 30 - 18 * notes.size(), 11, false, 300), note.tone()));
        }
        return new PlacedNetwork(box, facility, area, text(box.name(), area.x() + 14, area.y() + 9, 13, true, 130),
                box.subtitle().isEmpty() ? Optional.empty()
                        : Optional.of(text(box.subtitle(), area.x() + 150, area.y() + 12, 10.5, false, 80)),
                mark(box.mark(), area.right() - 48, area.y() + 8), notes);
    }

    private static Optional<PlacedMark> mark(Mark mark, int x, int y) {
        return mark.shown() ? Optional.of(new PlacedMark(new Rect(x, y, 18, 18),
                mark.counted() ? Optional.of(new Rect(x + 20, y + 2, 14, 13)) : Optional.empty())) : Optional.empty();
    }

    static List<Sheet.Entry> entries(List<LegendItem> items) {
        List<Sheet.Entry> entries = new ArrayList<>();
        for (LegendItem item : items) {
            int y = 646 + 22 * entries.size();
            entries.add(new Sheet.Entry(item, new Rect(48, y, 44, 18), new Rect(104, y, 380, 18)));
        }
        return entries;
    }

    private static PlacedText text(String text, int x, int y, double size, boolean bold, int room) {
        String shown = FontWidths.get().fit(text, size, bold, room);
        int width = (int) FontWidths.get().width(shown, size, bold) + 1;
        return new PlacedText(shown, x, y + (int) Math.round(size), size, bold, Tone.NORMAL, new Rect(x, y, width, (int) (size * 1.25)));
    }

    private static PlacedText toned(PlacedText text, Tone tone) {
        return new PlacedText(text.text(), text.x(), text.baseline(), text.size(), text.bold(), tone, text.area());
    }
}

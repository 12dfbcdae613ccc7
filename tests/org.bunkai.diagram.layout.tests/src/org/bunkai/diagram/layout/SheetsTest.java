package org.bunkai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkTint;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static DrawingBuilder clients(int count) {
        DrawingBuilder builder = new DrawingBuilder("図", "病院");
        builder.facility("h", "病院", "", "", Band.INSTITUTION).network("n", "LAN", "", NetworkTint.CLINICAL, true);
        for (int i = 1; i <= count; i++) {
            builder.card("pc-" + i, "端末 " + i, "Windows", Glyph.CLIENT, i % 2 == 0 ? MarkKind.SATISFIED : MarkKind.UNDECIDABLE, 2, false);
        }
        return builder;
    }

    @Test
    void sixtyCardsAreOneSheet() {
        Drawing drawing = clients(60).build();
        assertEquals(List.of(drawing), Sheets.split(drawing));
    }

    @Test
    void sixtyOneCardsAreAnOverviewAndOneSheetPerFacility() {
        List<Drawing> sheets = Sheets.split(clients(61).build());
        assertEquals(List.of("1/2", "2/2"), sheets.stream().map(sheet -> sheet.title().sheet() + "/" + sheet.title().sheets()).toList());
        assertEquals(61, sheets.get(1).cards().size());
        assertEquals("図 – 病院", sheets.get(1).title().title());
        Card stack = sheets.get(0).cards().getFirst();
        assertEquals(1, sheets.get(0).cards().size());
        assertEquals("端末", stack.name());
        assertEquals("×61", stack.fact());
        assertTrue(stack.stack());
        assertEquals(new Mark(MarkKind.UNDECIDABLE, 62, false), stack.mark());
    }

    @Test
    void equallyLinkedDevicesShareAStackWithOneLink() {
        DrawingBuilder builder = clients(70).card("sw", "スイッチ", "", Glyph.SWITCH, MarkKind.NONE, 0, false);
        builder.link("sw", "pc-1");
        builder.link("pc-2", "sw");
        builder.link("pc-3", "pc-4");
        Drawing overview = Sheets.split(builder.build()).getFirst();
        assertEquals(Set.of("端末×66", "端末×2", "端末 3Windows", "端末 4Windows", "スイッチ"),
                overview.cards().stream().map(card -> card.name() + card.fact()).collect(Collectors.toSet()));
        assertEquals(2, overview.links().size());
        String stack = overview.cards().stream().filter(card -> card.fact().equals("×2")).findFirst().orElseThrow().id();
        assertEquals(new LinkLine("l1", "sw", stack, MarkKind.NONE), overview.links().getFirst());
    }

    @Test
    void aLargeHospitalBecomesReadable() {
        List<Drawing> sheets = Sheets.split(SampleDrawings.hospital().build());
        assertEquals(2, sheets.size());
        Drawing overview = sheets.getFirst();
        assertTrue(overview.cards().size() <= Sheets.READABLE, () -> overview.cards().size() + " cards");
        PlacedDrawing placed = TopologyLayout.arrange(overview);
        assertEquals(0, LayoutMetrics.of(placed).faults(), () -> LayoutMetrics.of(placed).toString());
        assertTrue(12.5 * placed.sheet().millimetresPerPx() >= 1.6, "names are 1.6 mm high at least");
        assertEquals(overview.boundaries().size(), placed.boundaries().size());
    }

    @Test
    void aFacilitySheetShowsItsDirectSurroundingsOnly() {
        DrawingBuilder builder = clients(61);
        builder.facility("h2", "分院", "", "", Band.INSTITUTION).network("n2", "LAN", "", NetworkTint.CLINICAL, true)
                .card("sv", "サーバ", "", Glyph.SERVER, MarkKind.NONE, 0, false).card("sv2", "サーバ2", "", Glyph.SERVER, MarkKind.NONE, 0,
                false);
        builder.open("inet", "インターネット", "").card("isp", "ISP", "", Glyph.CLOUD, MarkKind.NONE, 0, false);
        builder.facility("v", "業者", "", "", Band.OUTSIDE).network("vn", "網", "", NetworkTint.MAINTENANCE, false)
                .card("gw", "VPN", "", Glyph.VPN, MarkKind.NONE, 0, false).card("pc", "端末", "", Glyph.CLIENT, MarkKind.NONE, 0, false);
        String access = builder.link("gw", "isp");
        String line = builder.link("isp", "sv");
        builder.link("pc", "gw");
        builder.link("isp", "pc-1");
        builder.tunnel("VPN", "gw", "sv", access, line).boundary(line, "ISP", "分院", true).path("gw", "isp", "sv").path("gw", "isp", "pc-1");
        List<Drawing> sheets = Sheets.split(builder.build());
        Drawing branch = sheets.get(2);
        assertEquals(Set.of("sv", "sv2", "isp", "gw"), branch.cards().stream().map(Card::id).collect(Collectors.toSet()));
        assertEquals(List.of("h2", "f-inet", "v"), branch.facilities().stream().map(FacilityBox::id).toList());
        assertEquals(List.of(access, line), branch.links().stream().map(LinkLine::id).toList());
        assertEquals(List.of(1, 1, 1), List.of(branch.tunnels().size(), branch.boundaries().size(), branch.paths().size()));
    }
}

package org.bunkai.diagram.svg;

import java.util.List;
import java.util.Optional;
import org.bunkai.diagram.layout.PlacedCard;
import org.bunkai.diagram.layout.PlacedFacility;
import org.bunkai.diagram.layout.PlacedMark;
import org.bunkai.diagram.layout.PlacedNetwork;
import org.bunkai.diagram.layout.PlacedText;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.Note;
import org.bunkai.notation.drawing.Shade;
import org.bunkai.notation.drawing.Shading;
import org.bunkai.notation.drawing.TextMetrics;

/** Paints facilities, networks and cards. */
final class BoxPainter {

    /** A card that nothing is said about. */
    static final Paint CARD = Paint.fill(Palette.PAPER).edge(Palette.CARD_EDGE, 1);

    private static final double FACILITY_RADIUS = 10;
    private static final double NETWORK_RADIUS = 8;
    private static final double CARD_RADIUS = 6;
    /** px from one card of a stack to the next. */
    private static final int STACK_STEP = 3;
    private static final int TEXT_INSET = 8;

    private final SvgPen pen;
    private final Words words;
    private final Shading shading;

    BoxPainter(SvgPen pen, Words words, Shading shading) {
        this.pen = pen;
        this.words = words;
        this.shading = shading;
    }

    void facility(PlacedFacility placed) {
        FacilityBox box = placed.box();
        if (box.band() == Band.OPEN) {
            return;
        }
        Optional<Shade> shade = shading.shade(box.id());
        pen.element("facility", box.id(), shaded(marked(box.name(), box.mark()), shade));
        pen.rect(placed.area(), FACILITY_RADIUS, Paint.fill(Palette.FACILITY)
                .edge(shade.map(found -> Palette.strong(found.hue())).orElse(Palette.FACILITY_EDGE), 1.8));
        shade.ifPresent(found -> tag(pen, found, placed.tag()));
        placed.name().ifPresent(text -> pen.text(text, Palette.INK, box.name()));
        placed.kind().ifPresent(text -> pen.text(text, Palette.GREY_TEXT, box.kind()));
        placed.pill().ifPresent(area -> pen.rect(area, area.h() / 2.0, Paint.fill(Palette.PILL)));
        placed.operator().ifPresent(text -> pen.text(text, Palette.LINE, box.operator()));
        placed.mark().ifPresent(place -> mark(box.mark(), place));
        notes(placed.notes(), box.notes());
        pen.end();
    }

    void network(PlacedNetwork placed) {
        NetworkBox box = placed.box();
        Optional<Shade> shade = shading.shade(box.id());
        pen.element("network", box.id(), shaded(marked(box.name(), box.mark()), shade));
        pen.rect(placed.area(), NETWORK_RADIUS, shade.map(found -> Palette.network(box.tint()).toned(Palette.pale(found.hue()),
                Palette.strong(found.hue()))).orElseGet(() -> Palette.network(box.tint())));
        shade.ifPresent(found -> tag(pen, found, placed.tag()));
        pen.text(placed.name(), Palette.INK, box.name());
        placed.subtitle().ifPresent(text -> pen.text(text, Palette.GREY_TEXT, box.subtitle()));
        placed.mark().ifPresent(place -> mark(box.mark(), place));
        notes(placed.notes(), box.notes());
        pen.end();
    }

    private void notes(List<PlacedText> lines, List<Note> notes) {
        for (PlacedText line : lines) {
            pen.text(line, Palette.tone(line.tone()), whole(line.text(), notes));
        }
    }

    /** The note a line shows the beginning of; a note for which there was no room has no line. */
    static String whole(String shown, List<Note> notes) {
        if (!shown.endsWith(TextMetrics.ELLIPSIS)) {
            return shown;
        }
        String head = shown.substring(0, shown.length() - TextMetrics.ELLIPSIS.length());
        return notes.stream().map(Note::text).filter(text -> text.startsWith(head)).findFirst().orElse(shown);
    }

    void card(PlacedCard placed) {
        Card card = placed.card();
        Rect area = placed.area();
        Optional<Shade> shade = shading.shade(card.id());
        pen.element("device", card.id(), shaded(title(card), shade));
        if (card.stack()) {
            behind(pen, area, CARD_RADIUS, STACK_STEP);
        }
        pen.rect(area, CARD_RADIUS, edge(card.mark(), shade));
        pen.glyph(card.glyph(), placed.glyph());
        shade.ifPresent(found -> tag(pen, found, placed.tag()));
        pen.text(placed.name(), Palette.INK, card.name(), area.right() - TEXT_INSET - placed.name().x());
        placed.fact().ifPresent(
                text -> pen.text(text, Palette.tone(text.tone()), card.fact(), area.right() - TEXT_INSET - text.x()));
        placed.mark().ifPresent(square -> pen.mark(card.mark(), square));
        placed.pill().ifPresent(pill -> count(pill, card.mark()));
        pen.end();
    }

    /** The two cards that show behind the first one of a stack. */
    static void behind(SvgPen pen, Rect area, double radius, int step) {
        pen.rect(area.moved(2 * step, -2 * step), radius, CARD);
        pen.rect(area.moved(step, -step), radius, CARD);
    }

    /** The letter of a shade, white on its strong tone. */
    static void tag(SvgPen pen, Shade shade, Rect square) {
        pen.group("shade");
        pen.rect(square, 3, Paint.fill(Palette.strong(shade.hue())).edge(Palette.PAPER, 1));
        pen.centred(shade.letter(), square.grow(-2), square.h() * 0.72, Palette.PAPER);
        pen.end();
    }

    private static String shaded(String title, Optional<Shade> shade) {
        return shade.map(found -> title + " — " + found.text()).orElse(title);
    }

    private void mark(Mark mark, PlacedMark place) {
        pen.mark(mark, place.square());
        place.pill().ifPresent(pill -> count(pill, mark));
    }

    private void count(Rect pill, Mark mark) {
        String colour = mark.kind().color();
        pen.rect(pill, pill.h() / 2.0, Paint.fill(Palette.PAPER).edge(colour, 1.2));
        pen.centred(Integer.toString(mark.count()), pill.grow(-2), 9.5, colour);
    }

    /** Only what asks for attention colours its card; waived findings do so with a thin edge. */
    static Paint edge(Mark mark, Optional<Shade> shade) {
        Paint card = Paint.fill(shade.map(found -> Palette.pale(found.hue())).orElse(Palette.PAPER));
        boolean quiet = mark.kind() == MarkKind.NONE || mark.kind() == MarkKind.SATISFIED;
        if (quiet) {
            return card.edge(shade.map(found -> Palette.strong(found.hue())).orElse(Palette.CARD_EDGE), 1.1);
        }
        return card.edge(mark.kind().color(), mark.hollow() ? 1.1 : 2);
    }

    /** What a card says, in words. */
    String title(Card card) {
        return marked(card.fact().isEmpty() ? card.name() : card.name() + " — " + card.fact(), card.mark());
    }

    /** What something says, with its outcome. */
    String marked(String title, Mark mark) {
        if (!mark.shown()) {
            return title;
        }
        String outcome = mark.counted() ? words.get("outcome.counted", words.outcome(mark.kind()), Integer.toString(mark.count()))
                : words.outcome(mark.kind());
        return title + " — " + (mark.hollow() ? words.get("outcome.waived", outcome) : outcome);
    }
}

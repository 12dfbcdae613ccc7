package org.bunkai.diagram.svg;

import java.util.List;
import java.util.Optional;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.Shading;
import org.bunkai.notation.drawing.StripHop;
import org.bunkai.notation.drawing.StripStop;
import org.bunkai.notation.drawing.TextMetrics;

/** Paints what strips consist of: small cards, the hops between them, cuts. All lengths are px. */
final class StripPainter {

    static final int PX_PER_MM = 4;
    /** Between what is drawn and the edge of the paper. */
    static final int MARGIN = 6;
    /** Height of a card. */
    static final int CARD_HEIGHT = 34;
    /** From the upper edge of a card to its middle, where lines end. */
    static final int CARD_MIDDLE = CARD_HEIGHT / 2;
    /** Half the height of the bars of a cut. */
    static final int BAR = 16;
    /** Width of a hop that carries nothing, and what each thing on it needs besides. */
    static final int BARE_HOP = 20;
    static final int ON_HOP = 15;

    private static final double CARD_RADIUS = 4;
    private static final int STACK_STEP = 2;
    private static final int GLYPH = 18;
    private static final int INSET = 5;
    private static final double UPPER_BASELINE = 14.5;
    private static final double LOWER_BASELINE = 27;
    private static final double MIDDLE_BASELINE = 20.5;
    private static final double NAME = 9.5;
    private static final double FACT = 8.5;
    private static final double LABEL = 8.5;
    private static final double ROOM_FOR_PART = 80;
    private static final int MARK = 15;
    private static final int ARROW = 7;
    private static final int ARROW_HALF = 4;
    private static final int NUMBER_RADIUS = 6;
    private static final double NUMBER = 8;
    private static final int RADIO = 14;
    private static final int PILL = 13;
    private static final int PILL_INSET = 6;
    private static final int GAP = 3;
    private static final int LONG_VOWEL = 'ー';

    private final SvgPen pen;
    private final Words words;
    private final TextMetrics metrics;
    private final BoxPainter boxes;

    StripPainter(SvgPen pen, Words words, TextMetrics metrics) {
        this.pen = pen;
        this.words = words;
        this.metrics = metrics;
        boxes = new BoxPainter(pen, words, Shading.NONE);
    }

    /** What a stop says, in words. */
    String title(StripStop stop) {
        return switch (stop) {
            case StripStop.Place place -> boxes.title(place.card());
            case StripStop.Area area -> boxes.title(area.card());
            case StripStop.Folded folded -> folded.fact().isEmpty() ? folded.text() : folded.text() + " — " + folded.fact();
        };
    }

    /** What a hop says, in words. */
    String title(StripHop hop) {
        return boxes.marked(hop.label().isEmpty() ? words.get("strip.hop", Integer.toString(hop.number())) : hop.label(), hop.mark());
    }

    /** What a boundary says, in words. */
    String title(BoundaryMark cut) {
        String state = words.get("boundary", cut.agreement());
        return words.get("boundary.name", Integer.toString(cut.number()), cut.left(), cut.right(), state);
    }

    void stop(StripStop stop, Rect area) {
        switch (stop) {
            case StripStop.Place place -> card("device", place.card(), area, BoxPainter.edge(place.card().mark(), Optional.empty()));
            case StripStop.Area network -> card("network", network.card(), area, network.card().mark().shown()
                    ? Palette.network(network.tint()).edge(network.card().mark().kind().color(), 2) : Palette.network(network.tint()));
            case StripStop.Folded folded -> {
                pen.titled("folded", title(folded));
                pen.rect(area, CARD_RADIUS, Paint.fill(Palette.PAPER).edge(Palette.CARD_EDGE, 1.1).dashed("3 3"));
                double left = area.x() + INSET;
                double room = area.w() - 2.0 * INSET;
                lines(folded.text(), folded.fact(), Palette.GREY_TEXT, left, area, room, room);
                pen.end();
            }
        }
    }

    private void card(String cssClass, Card card, Rect area, Paint paint) {
        pen.element(cssClass, card.id(), boxes.title(card));
        if (card.stack()) {
            BoxPainter.behind(pen, area, CARD_RADIUS, STACK_STEP);
        }
        pen.rect(area, CARD_RADIUS, paint);
        double left = area.x() + INSET;
        if (card.glyph() != Glyph.GROUP) {
            pen.scaled(new Rect(area.x() + INSET - 1, area.y() + (CARD_HEIGHT - GLYPH) / 2, GLYPH, GLYPH), GLYPH / (double) Glyphs.UNITS);
            pen.glyph(card.glyph(), new Rect(0, 0, Glyphs.UNITS, Glyphs.UNITS));
            pen.end();
            left += GLYPH + GAP;
        }
        double room = area.right() - GAP - left;
        lines(card.name(), card.fact(), Palette.tone(card.factTone()), left, area, card.mark().shown() ? room - MARK / 3.0 : room, room);
        if (card.mark().shown()) {
            pen.mark(card.mark(), new Rect(area.right() - MARK * 2 / 3, area.y() - MARK / 2 + 1, MARK, MARK));
        }
        pen.end();
    }

    /** A name with the fact below it. A long name takes both lines; a fact of which too little would be left is not shown. */
    private void lines(String name, String fact, String factColour, double left, Rect area, double first, double second) {
        boolean told = !fact.isEmpty() && (second >= ROOM_FOR_PART || metrics.width(fact, FACT, false) <= second);
        if (metrics.width(name, NAME, true) > first) {
            String head = head(name, first);
            pen.fitted(head.stripTrailing(), left, area.y() + UPPER_BASELINE, NAME, true, Palette.INK, first);
            pen.fitted(name.substring(head.length()).strip(), left, area.y() + LOWER_BASELINE, NAME, true, Palette.INK, second);
            return;
        }
        pen.fitted(name, left, area.y() + (told ? UPPER_BASELINE : MIDDLE_BASELINE), NAME, true, Palette.INK, first);
        if (told) {
            pen.fitted(fact, left, area.y() + LOWER_BASELINE, FACT, false, factColour, second);
        }
    }

    /** The longest beginning that fits and ends where a line may; if it may nowhere, the longest that fits. */
    private String head(String name, double room) {
        int end = 0;
        int breaking = 0;
        while (end < name.length()) {
            int next = name.offsetByCodePoints(end, 1);
            if (end > 0 && metrics.width(name.substring(0, next), NAME, true) > room) {
                break;
            }
            end = next;
            breaking = end < name.length() && mayBreak(name.codePointBefore(end), name.codePointAt(end)) ? end : breaking;
        }
        return name.substring(0, breaking > 0 ? breaking : end);
    }

    /** After a blank, and between ideographs or kana but for brackets and the long vowel. */
    private static boolean mayBreak(int before, int after) {
        boolean wide = before >= SvgPen.FULL_WIDTH || after >= SvgPen.FULL_WIDTH;
        return Character.isWhitespace(before) || wide && Character.getType(before) != Character.START_PUNCTUATION
                && Character.getType(after) != Character.END_PUNCTUATION && after != LONG_VOWEL;
    }

    /** How wide a hop has to be. */
    static int width(StripHop hop) {
        return BARE_HOP + ON_HOP * onLine(hop);
    }

    private static int onLine(StripHop hop) {
        return hop.cuts().size() + (hop.mark().shown() ? 1 : 0) + (hop.line() == StripHop.Line.RADIO ? 1 : 0);
    }

    /**
     * The line of a hop with what stands on it.
     *
     * @param from where it starts, at the middle of a card
     * @param to where it ends
     */
    void line(StripHop hop, Point from, Point to) {
        boolean tunnel = hop.line() == StripHop.Line.TUNNEL;
        pen.titled("hop", title(hop));
        Segment line = new Segment(from, to.moved(hop.number() > 0 ? -ARROW : 0, 0));
        if (tunnel) {
            pen.line(line, LinePainter.TUNNEL);
            pen.line(line, LinePainter.TUNNEL_CORE);
        } else {
            pen.line(line, LinePainter.WIRE);
        }
        if (hop.number() > 0) {
            arrow(to, ARROW, tunnel ? Palette.TUNNEL : Palette.LINE);
        }
        pen.end();
    }

    /**
     * An arrow head.
     *
     * @param reach its length; negative if it points to the left
     */
    void arrow(Point tip, int reach, String colour) {
        int back = tip.x() - reach;
        pen.path("M" + tip.x() + " " + tip.y() + "L" + back + " " + (tip.y() - ARROW_HALF) + "L" + back + " " + (tip.y() + ARROW_HALF)
                + "Z", Paint.fill(colour));
    }

    /** A line between two cards that is no hop of a path. */
    void wire(Rect from, Rect to) {
        pen.line(new Segment(right(from), left(to)), LinePainter.WIRE);
    }

    /** Where lines reach a card. */
    static Point left(Rect card) {
        return new Point(card.x(), card.y() + CARD_MIDDLE);
    }

    /** Where lines leave a card. */
    static Point right(Rect card) {
        return new Point(card.right(), card.y() + CARD_MIDDLE);
    }

    /** What stands on the line of a hop, evenly spaced. */
    void onLine(StripHop hop, Point from, Point to) {
        int step = (to.x() - ARROW - from.x()) / (onLine(hop) + 1);
        Point at = from.moved(onLine(hop) == 1 ? (to.x() - from.x()) / 2 - 1 : step, 0);
        if (hop.line() == StripHop.Line.RADIO) {
            pen.scaled(new Rect(at.x() - RADIO / 2, at.y() - RADIO / 2, RADIO, RADIO), RADIO / (double) Glyphs.UNITS);
            pen.glyph(Glyph.WIRELESS, new Rect(0, 0, Glyphs.UNITS, Glyphs.UNITS));
            pen.end();
            at = at.moved(step, 0);
        }
        for (BoundaryMark cut : hop.cuts()) {
            cut(cut, at, at.y() - BAR, at.y() + BAR, at.y() - BAR - 2 - NUMBER_RADIUS / 2 + 1, NUMBER_RADIUS);
            at = at.moved(step, 0);
        }
        if (hop.mark().shown()) {
            pen.mark(hop.mark(), Rect.around(at, MARK / 2));
        }
    }

    /** A double bar across a line, with its number above. */
    void cut(BoundaryMark cut, Point at, int top, int bottom, int circle, int radius) {
        String colour = LinePainter.boundaryColour(cut.agreement());
        pen.element("boundary", cut.id(), title(cut));
        for (int dx : new int[] {-2, 3}) {
            pen.line(new Segment(new Point(at.x() + dx, top), new Point(at.x() + dx, bottom)), LinePainter.bar(cut.agreement()));
        }
        Point centre = new Point(at.x(), circle);
        pen.circle(centre, radius, Paint.fill(Palette.PAPER).edge(colour, 1.3));
        pen.centred(Integer.toString(cut.number()), Rect.around(centre, radius - 1), radius + 2.0, colour);
        pen.end();
    }

    /**
     * The number of a hop and what it crosses, around a middle.
     *
     * @param room px that it may take
     * @param path outcome of the finding
     */
    void label(StripHop hop, Point middle, int room, MarkKind path) {
        int number = hop.number() > 0 ? 2 * NUMBER_RADIUS : 0;
        double inner = room - number - 2.0 * PILL_INSET;
        String shown = metrics.fit(hop.label(), LABEL, false, inner);
        int pill = shown.isEmpty() ? 0 : (int) Math.ceil(metrics.width(shown, LABEL, false)) + 2 * PILL_INSET;
        int left = middle.x() - (number + pill) / 2;
        if (pill > 0) {
            boolean tunnel = hop.line() == StripHop.Line.TUNNEL;
            Paint paint = tunnel ? Paint.fill(Palette.PAPER).edge(Palette.TUNNEL, 1)
                    : hop.network().map(Palette::network).orElseGet(() -> Paint.fill(Palette.PILL));
            Rect area = new Rect(left + number / 2, middle.y() - PILL / 2, pill + number / 2, PILL);
            pen.rect(area, PILL / 2.0, paint);
            pen.fitted(hop.label(), left + number + PILL_INSET - (number > 0 ? 2 : 0), middle.y() + LABEL * SvgPen.MIDDLE, LABEL, false,
                    tunnel ? Palette.TUNNEL : Palette.INK, inner);
        }
        if (number > 0) {
            Point centre = new Point(left + NUMBER_RADIUS, middle.y());
            pen.circle(centre, NUMBER_RADIUS + 0.5, Paint.fill(path.color()).edge(Palette.PAPER, 1));
            pen.centred(Integer.toString(hop.number()), Rect.around(centre, NUMBER_RADIUS - 1), NUMBER, Palette.PAPER);
        }
    }

    /** The path itself, under the cards that it joins. */
    void path(List<Rect> cards, MarkKind path) {
        Rect first = cards.getFirst();
        Rect last = cards.getLast();
        int y = first.y() + CARD_MIDDLE;
        pen.line(new Segment(new Point(first.right() - INSET, y), new Point(last.x() + INSET, y)),
                LinePainter.PATH.toned(LinePainter.PATH.fill(), path.color()));
    }
}

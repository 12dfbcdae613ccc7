package org.bunkai.diagram.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.BoundaryStrip;
import org.bunkai.notation.drawing.Strip;
import org.bunkai.notation.drawing.StripHop;
import org.bunkai.notation.drawing.StripStop;
import org.bunkai.notation.drawing.Tone;

/**
 * Writes strips as SVG documents in the elements of {@link SvgWriter}: the path of a finding in one row, and single boundaries.
 * 4 px are 1 mm. The same input gives the same text.
 */
public final class StripWriter {

    private static final int PX_PER_MM = 4;
    private static final int MARGIN = 6;
    /** Width that cards and hops may take. */
    private static final int ROW = StripPicture.MAX_WIDTH_MM * PX_PER_MM - 2 * MARGIN;
    private static final int HEIGHT_MM = 15;
    private static final int CARD_TOP = 10;
    private static final int LABEL_MIDDLE = 53;
    private static final int MAX_CARD = 132;
    private static final int MAX_HOP = 52;
    /** Usual width of a hop to that of a card. */
    private static final double HOP_TO_CARD = 0.39;

    private static final int BOUNDARY_HEIGHT_MM = 26;
    private static final int BAND_WIDTH = 274;
    private static final Rect BAND = new Rect(MARGIN, 3, BAND_WIDTH, 98);
    private static final int BAND_INSET = 10;
    private static final int BAND_CARD = 116;
    private static final int BAND_CARD_TOP = 35;
    private static final int TAG = 15;
    private static final int PARTY_BASELINE = 21;
    private static final int RANGE_BASELINE = 89;
    private static final double PARTY = 11;
    private static final double REMARK = 8.5;
    private static final int CIRCLE_MIDDLE = 17;
    private static final int CIRCLE_RADIUS = 9;
    private static final int BAR_TOP = 31;
    private static final int BAR_BOTTOM = 72;
    private static final int BOUNDARY_LABEL = 82;
    private static final int AGREEMENT = 97;
    private static final int SIGN = 13;
    private static final int POINTER = 7;

    private final SvgOptions options;
    private final Words words;

    /**
     * @param options language and font metrics
     */
    public StripWriter(SvgOptions options) {
        this.options = options;
        words = new Words(options.language());
    }

    /**
     * Writes the path of a finding.
     *
     * @param strip what is shown
     * @return a picture 15 mm high, as wide as it has to be
     */
    public StripPicture write(Strip strip) {
        List<Rect> cards = place(strip);
        int widthMm = Math.ceilDiv(cards.getLast().right() + MARGIN, PX_PER_MM);
        XmlBuilder xml = new XmlBuilder();
        SvgPen pen = new SvgPen(xml, options.metrics());
        StripPainter painter = new StripPainter(pen, words, options.metrics());
        String title = words.get("path.name", strip.path().stream().reduce((a, b) -> words.get("path.step", a, b)).orElse(""));
        String marked = Stream.of(strip.stops().stream().filter(StripWriter::isMarked).map(painter::title),
                strip.hops().stream().filter(hop -> hop.mark().shown()).map(painter::title),
                strip.hops().stream().flatMap(hop -> hop.cuts().stream()).map(painter::title))
                .flatMap(told -> told).collect(Collectors.joining(words.get("strip.separator")));
        SvgRoot.open(xml, words, new Rect(0, 0, widthMm * PX_PER_MM, HEIGHT_MM * PX_PER_MM), widthMm, HEIGHT_MM, title, marked);
        painter.path(cards, strip.outcome());
        for (int i = 0; i < strip.hops().size(); i++) {
            painter.line(strip.hops().get(i), right(cards.get(i)), left(cards.get(i + 1)));
        }
        for (int i = 0; i < cards.size(); i++) {
            painter.stop(strip.stops().get(i), cards.get(i));
        }
        for (int i = 0; i < strip.hops().size(); i++) {
            StripHop hop = strip.hops().get(i);
            Rect a = cards.get(i);
            Rect b = cards.get(i + 1);
            painter.onLine(hop, right(a), left(b));
            int room = b.x() - a.right() + a.w() - MARGIN;
            painter.label(hop, new Point((a.right() + b.x()) / 2, LABEL_MIDDLE), room, strip.outcome());
        }
        String alternative = marked.isEmpty() ? title : words.get("strip.alternative", title, marked);
        return new StripPicture(xml.close().document(), widthMm, HEIGHT_MM, alternative);
    }

    private static boolean isMarked(StripStop stop) {
        return switch (stop) {
            case StripStop.Place place -> place.card().mark().shown();
            case StripStop.Area area -> area.card().mark().shown();
            case StripStop.Folded folded -> false;
        };
    }

    /** All cards of a strip are equally wide; hops are wider where much stands on them. */
    private static List<Rect> place(Strip strip) {
        int count = strip.stops().size();
        double equal = ROW / (count + HOP_TO_CARD * (count - 1));
        int usual = (int) Math.min(MAX_HOP, HOP_TO_CARD * equal);
        List<Integer> hops = strip.hops().stream().map(hop -> Math.max(usual, StripPainter.width(hop))).toList();
        int width = Math.min(MAX_CARD, (ROW - hops.stream().mapToInt(Integer::intValue).sum()) / count);
        List<Rect> cards = new ArrayList<>();
        int x = MARGIN;
        for (int i = 0; i < count; i++) {
            cards.add(new Rect(x, CARD_TOP, width, StripPainter.CARD_HEIGHT));
            x += width + (i < hops.size() ? hops.get(i) : 0);
        }
        return cards;
    }

    /**
     * Writes a boundary with both of its sides.
     *
     * @param strip what is shown
     * @return a picture 174 mm wide and 26 mm high
     */
    public StripPicture write(BoundaryStrip strip) {
        XmlBuilder xml = new XmlBuilder();
        SvgPen pen = new SvgPen(xml, options.metrics());
        StripPainter painter = new StripPainter(pen, words, options.metrics());
        BoundaryMark cut = strip.boundary();
        String title = painter.title(cut);
        String sides = Stream.of(strip.left(), strip.right()).map(side -> words.get("strip.side", side.shade().text(), side.range()))
                .collect(Collectors.joining(words.get("strip.separator")));
        int width = StripPicture.MAX_WIDTH_MM * PX_PER_MM;
        SvgRoot.open(xml, words, new Rect(0, 0, width, BOUNDARY_HEIGHT_MM * PX_PER_MM), StripPicture.MAX_WIDTH_MM, BOUNDARY_HEIGHT_MM,
                title, sides);
        Rect right = BAND.moved(width - 2 * MARGIN - BAND_WIDTH, 0);
        side(pen, strip.left(), BAND, true);
        side(pen, strip.right(), right, false);
        Point from = new Point(BAND.right() - (strip.left().stops().isEmpty() ? 0 : BAND_INSET), BAND_CARD_TOP + StripPainter.CARD_MIDDLE);
        Point to = new Point(right.x() + (strip.right().stops().isEmpty() ? 0 : BAND_INSET), from.y());
        painter.line(strip.hop(), from, to);
        stops(painter, strip.left(), BAND, true);
        stops(painter, strip.right(), right, false);
        Point middle = new Point(width / 2, from.y());
        painter.cut(cut, middle, BAR_TOP, BAR_BOTTOM, CIRCLE_MIDDLE, CIRCLE_RADIUS);
        pointer(pen, cut, middle.x() - 2 * CIRCLE_RADIUS, -POINTER);
        pointer(pen, cut, middle.x() + 2 * CIRCLE_RADIUS, POINTER);
        Rect gap = new Rect(BAND.right() + 2, 0, right.x() - BAND.right() - 4, 0);
        painter.label(strip.hop(), new Point(middle.x(), BOUNDARY_LABEL), gap.w(), cut.mark());
        agreement(pen, cut, middle.x(), gap.w());
        return new StripPicture(xml.close().document(), StripPicture.MAX_WIDTH_MM, BOUNDARY_HEIGHT_MM,
                words.get("strip.alternative", title, sides));
    }

    /** Whether the parties agree, with the outcome of the boundary itself before it. */
    private void agreement(SvgPen pen, BoundaryMark cut, int middle, int room) {
        int sign = cut.mark().asksForAttention() ? SIGN : 0;
        String state = options.metrics().fit(words.get("boundary", cut.agreement()), REMARK, true, room - sign);
        double left = middle - (options.metrics().width(state, REMARK, true) + sign) / 2;
        if (sign > 0) {
            pen.mark(cut.mark(), new Rect((int) left - 2, AGREEMENT - sign / 2, sign, sign), cut.mark().color(), false);
        }
        pen.fitted(state, left + sign, AGREEMENT + REMARK * SvgPen.MIDDLE, REMARK, true, LinePainter.boundaryColour(cut.agreement()),
                room - sign);
    }

    /** The range of a party, tinted if it is recorded; the name of the party stands next to the cut. */
    private void side(SvgPen pen, BoundaryStrip.Side side, Rect band, boolean left) {
        String party = side.shade().text();
        String strong = Palette.strong(side.shade().hue());
        pen.titled("side", words.get("strip.side", party, side.range()));
        pen.rect(band, BAND_INSET, side.recorded() ? Paint.fill(Palette.pale(side.shade().hue())).edge(strong, 1.3)
                : Paint.fill(Palette.PAPER).edge(strong, 1.3).dashed("7 4"));
        boolean lettered = !side.shade().letter().isEmpty();
        double room = band.w() - 2.0 * BAND_INSET - (lettered ? TAG + MARGIN : 0);
        String shown = options.metrics().fit(party, PARTY, true, room);
        double text = options.metrics().width(shown, PARTY, true);
        if (lettered) {
            int x = left ? band.right() - BAND_INSET - TAG : band.x() + BAND_INSET;
            BoxPainter.tag(pen, side.shade(), new Rect(x, band.y() + MARGIN, TAG, TAG));
        }
        double x = left ? band.right() - BAND_INSET - (lettered ? TAG + MARGIN : 0) - text
                : band.x() + BAND_INSET + (lettered ? TAG + MARGIN : 0);
        pen.fitted(party, x, PARTY_BASELINE, PARTY, true, strong, left ? Math.max(text, 1) : room);
        pen.fitted(side.range(), band.x() + BAND_INSET, RANGE_BASELINE, REMARK, false,
                Palette.tone(side.recorded() ? Tone.NORMAL : Tone.UNKNOWN), band.w() - 2.0 * BAND_INSET);
        pen.end();
    }

    private static void stops(StripPainter painter, BoundaryStrip.Side side, Rect band, boolean left) {
        List<Rect> cards = new ArrayList<>();
        int step = band.w() - 2 * BAND_INSET - BAND_CARD;
        int x = left ? band.right() - BAND_INSET - BAND_CARD : band.x() + BAND_INSET;
        for (int i = 0; i < side.stops().size(); i++) {
            cards.add(new Rect(left ? x - i * step : x + i * step, BAND_CARD_TOP, BAND_CARD, StripPainter.CARD_HEIGHT));
        }
        if (cards.size() > 1) {
            painter.wire(right(cards.get(left ? 1 : 0)), left(cards.get(left ? 0 : 1)));
        }
        for (int i = 0; i < cards.size(); i++) {
            painter.stop(side.stops().get(i), cards.get(i));
        }
    }

    /** Points from the cut to a party. */
    private static void pointer(SvgPen pen, BoundaryMark cut, int x, int reach) {
        pen.path("M" + (x + reach) + " " + CIRCLE_MIDDLE + "L" + x + " " + (CIRCLE_MIDDLE - POINTER / 2 - 1) + "L" + x + " "
                + (CIRCLE_MIDDLE + POINTER / 2 + 1) + "Z", Paint.fill(LinePainter.boundaryColour(cut.agreement())));
    }

    private static Point left(Rect card) {
        return new Point(card.x(), card.y() + StripPainter.CARD_MIDDLE);
    }

    private static Point right(Rect card) {
        return new Point(card.right(), card.y() + StripPainter.CARD_MIDDLE);
    }
}

package org.bunkai.diagram.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.BoundaryStrip;
import org.bunkai.notation.drawing.TextMetrics;
import org.bunkai.notation.drawing.Tone;

/** A boundary as a picture: a band for the range of either party, the cut between them. Lengths are px, but for those in mm. */
final class BoundaryPicture {

    private static final int HEIGHT_MM = 26;
    private static final int WIDTH = StripPicture.MAX_WIDTH_MM * StripPainter.PX_PER_MM;
    private static final int BAND_WIDTH = 274;
    private static final Rect LEFT = new Rect(StripPainter.MARGIN, 3, BAND_WIDTH, 98);
    private static final Rect RIGHT = LEFT.moved(WIDTH - 2 * StripPainter.MARGIN - BAND_WIDTH, 0);
    /** Between the bands. */
    private static final int GAP = RIGHT.x() - LEFT.right() - 4;
    private static final int INSET = 10;
    private static final int CARD = 116;
    private static final int CARD_TOP = 35;
    private static final int TAG = 15;
    private static final int TAG_SPACE = TAG + 6;
    private static final int PARTY_BASELINE = 21;
    private static final int RANGE_BASELINE = 89;
    private static final double PARTY = 11;
    private static final double REMARK = 8.5;
    private static final int CIRCLE_MIDDLE = 17;
    private static final int CIRCLE_RADIUS = 9;
    private static final int BAR_TOP = 31;
    private static final int BAR_BOTTOM = 72;
    private static final int LABEL_MIDDLE = 82;
    private static final int AGREEMENT_MIDDLE = 97;
    private static final int SIGN = 13;
    private static final int POINTER = 7;

    private final Words words;
    private final TextMetrics metrics;
    private final XmlBuilder xml = new XmlBuilder();
    private final SvgPen pen;
    private final StripPainter painter;

    BoundaryPicture(Words words, TextMetrics metrics) {
        this.words = words;
        this.metrics = metrics;
        pen = new SvgPen(xml, metrics);
        painter = new StripPainter(pen, words, metrics);
    }

    StripPicture of(BoundaryStrip strip) {
        BoundaryMark cut = strip.boundary();
        String title = painter.title(cut);
        String sides = Stream.of(strip.left(), strip.right()).map(this::title).collect(Collectors.joining(words.get("strip.separator")));
        Rect paper = new Rect(0, 0, WIDTH, HEIGHT_MM * StripPainter.PX_PER_MM);
        SvgRoot.open(xml, words, paper, StripPicture.MAX_WIDTH_MM, HEIGHT_MM, title, sides);
        band(strip.left(), LEFT, true);
        band(strip.right(), RIGHT, false);
        int y = CARD_TOP + StripPainter.CARD_MIDDLE;
        painter.line(strip.hop(), new Point(LEFT.right() - (strip.left().stops().isEmpty() ? 0 : INSET), y),
                new Point(RIGHT.x() + (strip.right().stops().isEmpty() ? 0 : INSET), y));
        stops(strip.left(), LEFT, true);
        stops(strip.right(), RIGHT, false);
        Point middle = new Point(WIDTH / 2, y);
        painter.cut(cut, middle, BAR_TOP, BAR_BOTTOM, CIRCLE_MIDDLE, CIRCLE_RADIUS);
        pointer(cut, middle.x() - 2 * CIRCLE_RADIUS, -POINTER);
        pointer(cut, middle.x() + 2 * CIRCLE_RADIUS, POINTER);
        painter.label(strip.hop(), new Point(middle.x(), LABEL_MIDDLE), GAP, cut.mark());
        agreement(cut, middle.x());
        return new StripPicture(xml.close().document(), StripPicture.MAX_WIDTH_MM, HEIGHT_MM, words.get("strip.alternative", title, sides));
    }

    private String title(BoundaryStrip.Side side) {
        return words.get("strip.side", side.shade().text(), side.range());
    }

    /** Whether the parties agree, with the outcome of the boundary itself before it. */
    private void agreement(BoundaryMark cut, int middle) {
        int sign = cut.mark().asksForAttention() ? SIGN : 0;
        String state = metrics.fit(words.get("boundary", cut.agreement()), REMARK, true, GAP - sign);
        double left = middle - (metrics.width(state, REMARK, true) + sign) / 2;
        if (sign > 0) {
            pen.mark(cut.mark(), new Rect((int) left - 2, AGREEMENT_MIDDLE - sign / 2, sign, sign), cut.mark().color(), false);
        }
        pen.fitted(state, left + sign, AGREEMENT_MIDDLE + REMARK * SvgPen.MIDDLE, REMARK, true,
                LinePainter.boundaryColour(cut.agreement()), GAP - sign);
    }

    /** The range of a party, tinted if it is recorded; the name of the party stands next to the cut. */
    private void band(BoundaryStrip.Side side, Rect band, boolean left) {
        String party = side.shade().text();
        String strong = Palette.strong(side.shade().hue());
        pen.titled("side", title(side));
        pen.rect(band, INSET, side.recorded() ? Paint.fill(Palette.pale(side.shade().hue())).edge(strong, 1.3)
                : Paint.fill(Palette.PAPER).edge(strong, 1.3).dashed("7 4"));
        int tag = side.shade().letter().isEmpty() ? 0 : TAG_SPACE;
        if (tag > 0) {
            int x = left ? band.right() - INSET - TAG : band.x() + INSET;
            BoxPainter.tag(pen, side.shade(), new Rect(x, band.y() + StripPainter.MARGIN, TAG, TAG));
        }
        double room = band.w() - 2.0 * INSET;
        String shown = metrics.fit(party, PARTY, true, room - tag);
        double width = metrics.width(shown, PARTY, true);
        pen.fitted(party, left ? band.right() - INSET - tag - width : band.x() + INSET + tag, PARTY_BASELINE, PARTY, true, strong,
                left ? width : room - tag);
        pen.fitted(side.range(), band.x() + INSET, RANGE_BASELINE, REMARK, false,
                Palette.tone(side.recorded() ? Tone.NORMAL : Tone.UNKNOWN), room);
        pen.end();
    }

    private void stops(BoundaryStrip.Side side, Rect band, boolean left) {
        int step = band.w() - 2 * INSET - CARD;
        int next = left ? band.right() - INSET - CARD : band.x() + INSET;
        List<Rect> cards = new ArrayList<>();
        for (int i = 0; i < side.stops().size(); i++) {
            cards.add(new Rect(left ? next - i * step : next + i * step, CARD_TOP, CARD, StripPainter.CARD_HEIGHT));
        }
        if (cards.size() > 1) {
            painter.wire(cards.get(left ? 1 : 0), cards.get(left ? 0 : 1));
        }
        for (int i = 0; i < cards.size(); i++) {
            painter.stop(side.stops().get(i), cards.get(i));
        }
    }

    /** Points from the cut to a party. */
    private void pointer(BoundaryMark cut, int x, int reach) {
        painter.arrow(new Point(x + reach, CIRCLE_MIDDLE), reach, LinePainter.boundaryColour(cut.agreement()));
    }
}

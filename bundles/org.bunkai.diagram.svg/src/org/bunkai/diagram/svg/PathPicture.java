package org.bunkai.diagram.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.notation.drawing.Strip;
import org.bunkai.notation.drawing.StripHop;
import org.bunkai.notation.drawing.StripStop;
import org.bunkai.notation.drawing.TextMetrics;

/** The path of a finding as a picture: one row of cards. Lengths are px, but for those in mm. */
final class PathPicture {

    private static final int HEIGHT_MM = 15;
    /** Width that cards and hops may take. */
    private static final int ROW = StripPicture.MAX_WIDTH_MM * StripPainter.PX_PER_MM - 2 * StripPainter.MARGIN;
    private static final int CARD_TOP = 10;
    private static final int LABEL_MIDDLE = 53;
    private static final int MAX_CARD = 132;
    private static final int MAX_HOP = 52;
    /** Usual width of a hop to that of a card. */
    private static final double HOP_TO_CARD = 0.39;

    private final Words words;
    private final XmlBuilder xml = new XmlBuilder();
    private final StripPainter painter;

    PathPicture(Words words, TextMetrics metrics) {
        this.words = words;
        painter = new StripPainter(new SvgPen(xml, metrics), words, metrics);
    }

    StripPicture of(Strip strip) {
        List<Rect> cards = place(strip);
        int widthMm = Math.ceilDiv(cards.getLast().right() + StripPainter.MARGIN, StripPainter.PX_PER_MM);
        String title = words.get("path.name", strip.path().stream().reduce((a, b) -> words.get("path.step", a, b)).orElse(""));
        String marked = marked(strip);
        SvgRoot.open(xml, words, new Rect(0, 0, widthMm * StripPainter.PX_PER_MM, HEIGHT_MM * StripPainter.PX_PER_MM), widthMm, HEIGHT_MM,
                title, marked);
        painter.path(cards, strip.outcome());
        for (int i = 0; i < strip.hops().size(); i++) {
            painter.line(strip.hops().get(i), StripPainter.right(cards.get(i)), StripPainter.left(cards.get(i + 1)));
        }
        for (int i = 0; i < cards.size(); i++) {
            painter.stop(strip.stops().get(i), cards.get(i));
        }
        for (int i = 0; i < strip.hops().size(); i++) {
            hop(strip, i, cards.get(i), cards.get(i + 1));
        }
        return new StripPicture(xml.close().document(), widthMm, HEIGHT_MM,
                marked.isEmpty() ? title : words.get("strip.alternative", title, marked));
    }

    /** What stands on a hop and under it; its label may reach to the middle of the cards on both sides. */
    private void hop(Strip strip, int index, Rect from, Rect to) {
        StripHop hop = strip.hops().get(index);
        painter.onLine(hop, StripPainter.right(from), StripPainter.left(to));
        painter.label(hop, new Point((from.right() + to.x()) / 2, LABEL_MIDDLE), to.x() - from.x() - StripPainter.MARGIN, strip.outcome());
    }

    /** What was found, and the boundaries, in words. */
    private String marked(Strip strip) {
        return Stream.of(strip.stops().stream().filter(PathPicture::isMarked).map(painter::title),
                strip.hops().stream().filter(hop -> hop.mark().shown()).map(painter::title),
                strip.hops().stream().flatMap(hop -> hop.cuts().stream()).map(painter::title))
                .flatMap(told -> told).collect(Collectors.joining(words.get("strip.separator")));
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
        int usual = (int) Math.min(MAX_HOP, HOP_TO_CARD * ROW / (count + HOP_TO_CARD * (count - 1)));
        List<Integer> hops = strip.hops().stream().map(hop -> Math.max(usual, StripPainter.width(hop))).toList();
        int width = Math.min(MAX_CARD, (ROW - hops.stream().mapToInt(Integer::intValue).sum()) / count);
        List<Rect> cards = new ArrayList<>();
        int x = StripPainter.MARGIN;
        for (int i = 0; i < count; i++) {
            cards.add(new Rect(x, CARD_TOP, width, StripPainter.CARD_HEIGHT));
            x += width + (i < hops.size() ? hops.get(i) : 0);
        }
        return cards;
    }
}

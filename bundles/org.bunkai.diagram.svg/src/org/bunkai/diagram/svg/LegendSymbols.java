package org.bunkai.diagram.svg;

import java.util.Comparator;
import org.bunkai.diagram.layout.LegendItem;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.notation.drawing.BoundaryMark.Agreement;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.Shade;

/** Paints what a legend explains, as small as it stands there. */
final class LegendSymbols {

    private static final int MARK_SIDE = 22;
    private static final int BAR_HEIGHT = 18;
    private static final int SWATCH_HEIGHT = 17;

    private final SvgPen pen;
    private final Words words;
    private final Drawing drawing;

    LegendSymbols(SvgPen pen, Words words, Drawing drawing) {
        this.pen = pen;
        this.words = words;
        this.drawing = drawing;
    }

    void paint(LegendItem item, Rect area) {
        switch (item) {
            case VIOLATED -> mark(MarkKind.VIOLATED, area);
            case UNDECIDABLE -> mark(MarkKind.UNDECIDABLE, area);
            case MANUAL -> mark(MarkKind.MANUAL, area);
            case SATISFIED -> mark(MarkKind.SATISFIED, area);
            case ERROR -> mark(MarkKind.ERROR, area);
            case WAIVED -> pen.mark(MarkKind.VIOLATED, square(area), Palette.QUIET, true);
            case COUNTS -> count(area);
            case LINK -> across(area, LinePainter.WIRE);
            case TUNNEL -> {
                across(area, LinePainter.TUNNEL);
                across(area, LinePainter.TUNNEL_CORE);
            }
            case COPY -> across(area, LinePainter.COPY);
            case PATH -> across(area, LinePainter.PATH);
            case BOUNDARY_AGREED -> bars(area, Agreement.AGREED);
            case BOUNDARY_OPEN -> bars(area, Agreement.NOT_AGREED);
            case INTERNAL_NETWORK -> pen.rect(swatch(area), 5, Palette.network(internalTint()));
            case OPEN_NETWORK -> pen.rect(swatch(area), 5, Palette.network(NetworkTint.OPEN));
            case STACK -> {
                Rect swatch = swatch(area);
                Rect first = new Rect(swatch.x(), swatch.y() + 4, swatch.w() - 4, swatch.h() - 4);
                BoxPainter.behind(pen, first, 3, 2);
                pen.rect(first, 3, BoxPainter.CARD);
            }
            case SHADE -> pen.rect(swatch(area), 5, Paint.fill(Palette.PAPER).edge(Palette.INK, 1));
        }
    }

    /** A swatch in the tones of a shade, with its letter. */
    void paint(Shade shade, Rect area) {
        Rect swatch = swatch(area);
        pen.rect(swatch, 5, Paint.fill(Palette.pale(shade.hue())).edge(Palette.strong(shade.hue()), 1.3));
        BoxPainter.tag(pen, shade, Rect.around(swatch.centre(), 7));
    }

    private void mark(MarkKind kind, Rect area) {
        pen.mark(kind, square(area), kind.color(), false);
    }

    private static Rect square(Rect area) {
        return Rect.around(area.centre(), Math.min(MARK_SIDE, Math.min(area.w(), area.h())) / 2);
    }

    /** A box with some air above and below. */
    private static Rect swatch(Rect area) {
        int height = Math.min(SWATCH_HEIGHT, area.h());
        return new Rect(area.x(), area.centre().y() - height / 2, area.w(), height);
    }

    private void count(Rect area) {
        Rect pill = new Rect(area.centre().x() - 8, area.centre().y() - 6, 16, 13);
        pen.rect(pill, pill.h() / 2.0, Paint.fill(Palette.PAPER).edge(Palette.QUIET, 1.2));
        pen.centred(words.get("legend.count"), pill.grow(-2), 9.5, Palette.QUIET);
    }

    private void across(Rect area, Paint paint) {
        int y = area.centre().y();
        pen.line(new Segment(new Point(area.x(), y), new Point(area.right(), y)), paint);
    }

    private void bars(Rect area, Agreement agreement) {
        Point centre = area.centre();
        int half = BAR_HEIGHT / 2;
        for (int x : new int[] { centre.x() - 3, centre.x() + 3 }) {
            pen.line(new Segment(new Point(x, centre.y() - half), new Point(x, centre.y() + half)), LinePainter.bar(agreement));
        }
    }

    /** The first tint of an internal network that occurs, so that the legend shows a colour of this drawing. */
    private NetworkTint internalTint() {
        return drawing.networks().stream().map(NetworkBox::tint).filter(tint -> tint != NetworkTint.OPEN).min(Comparator.naturalOrder())
                .orElse(NetworkTint.CLINICAL);
    }
}

package org.bunkai.diagram.svg;

import java.util.Comparator;
import org.bunkai.diagram.layout.LegendItem;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.PlacedText;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.diagram.layout.Sheet;
import org.bunkai.notation.drawing.BoundaryMark.Agreement;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.TitleBlock;

/** Paints what surrounds a drawing: frame, legend, worst findings, title block, foot notes. */
final class SheetPainter {

    private static final double HEADING_SIZE = 14;
    private static final double TEXT_SIZE = 12;
    private static final double REMARK_SIZE = 10.5;
    private static final double BOX_RADIUS = 8;
    private static final double TITLE_SIZE = 19;
    private static final double CELL_SIZE = 13;
    private static final double CELL_INSET = 16;
    private static final int MARK_SIDE = 22;
    private static final int BAR_HEIGHT = 18;
    private static final int SWATCH_HEIGHT = 17;
    private static final int INSET = 18;
    private static final int HEADING_BASELINE = 28;

    private final SvgPen pen;
    private final Words words;
    private final Sheet sheet;
    private final Drawing drawing;

    SheetPainter(SvgPen pen, Words words, PlacedDrawing placed) {
        this.pen = pen;
        this.words = words;
        sheet = placed.sheet();
        drawing = placed.drawing();
    }

    void paper() {
        pen.rect(sheet.page(), 0, Paint.fill(Palette.PAPER));
        pen.rect(sheet.frame(), 0, Paint.line(Palette.INK, 2 * sheet.scale()));
    }

    void legend() {
        if (sheet.entries().isEmpty()) {
            return;
        }
        pen.group("legend");
        panel(sheet.legend(), words.get("legend"));
        for (Sheet.Entry entry : sheet.entries()) {
            symbol(entry);
            boolean remark = entry.item() == LegendItem.COUNTS;
            line(words.get("legend", entry.item()), entry.text(), remark ? REMARK_SIZE : TEXT_SIZE,
                    remark ? Palette.GREY_TEXT : Palette.INK);
        }
        pen.end();
    }

    void findings() {
        if (sheet.headlines().isEmpty()) {
            return;
        }
        pen.group("findings");
        panel(sheet.findings(), words.get("headlines"));
        for (Sheet.PlacedHeadline line : sheet.headlines()) {
            MarkKind kind = line.headline().mark();
            if (kind != MarkKind.NONE) {
                pen.mark(kind, line.symbol(), kind.color(), false);
            }
            pen.text(line.text(), Palette.INK, line.headline().text());
        }
        pen.end();
    }

    void notes() {
        for (PlacedText note : sheet.notes()) {
            pen.text(note, Palette.tone(note.tone()), BoxPainter.whole(note.text(), drawing.notes()));
        }
    }

    private void panel(Rect area, String heading) {
        pen.rect(area, BOX_RADIUS * sheet.scale(), Paint.fill(Palette.PAPER).edge(Palette.CARD_EDGE, sheet.scale()));
        pen.fitted(heading, area.x() + INSET * sheet.scale(), area.y() + HEADING_BASELINE * sheet.scale(),
                HEADING_SIZE * sheet.scale(), true, Palette.INK, area.w() - 2 * INSET * sheet.scale());
    }

    /** A line of text at half the height of an area. */
    private void line(String text, Rect area, double size, String colour) {
        double scaled = size * sheet.scale();
        pen.fitted(text, area.x(), area.y() + area.h() / 2.0 + scaled * SvgPen.MIDDLE, scaled, false, colour, area.w());
    }

    private void symbol(Sheet.Entry entry) {
        pen.scaled(entry.symbol(), sheet.scale());
        Rect area = new Rect(0, 0, unscaled(entry.symbol().w()), unscaled(entry.symbol().h()));
        switch (entry.item()) {
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
        }
        pen.end();
    }

    private int unscaled(int length) {
        return (int) Math.round(length / sheet.scale());
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

    void titleBlock() {
        TitleBlock title = drawing.title();
        Rect area = sheet.titleBlock();
        double scale = sheet.scale();
        int first = area.y() + area.h() * 36 / 100;
        int second = area.y() + area.h() * 68 / 100;
        int middle = area.x() + area.w() * 55 / 100;
        pen.group("title-block");
        pen.rect(area, 0, Paint.fill(Palette.PAPER).edge(Palette.INK, 2 * scale));
        Paint rule = Paint.line(Palette.INK, scale);
        pen.line(new Segment(new Point(area.x(), first), new Point(area.right(), first)), rule);
        pen.line(new Segment(new Point(area.x(), second), new Point(area.right(), second)), rule);
        pen.line(new Segment(new Point(middle, first), new Point(middle, area.bottom())), rule);
        cell(title.title(), area.x(), area.right(), area.y(), first, TITLE_SIZE, true);
        cell(joined(title.institution(), title.asOf()), area.x(), middle, first, second, CELL_SIZE, true);
        cell(title.edition(), middle, area.right(), first, second, CELL_SIZE, false);
        cell(labelled("title.fingerprint", title.fingerprint()), area.x(), middle, second, area.bottom(), CELL_SIZE, false);
        cell(title.sheet().isEmpty() ? "" : words.get("title.sheet", title.sheet(), title.sheets()), middle, area.right(), second,
                area.bottom(), CELL_SIZE, false);
        pen.end();
    }

    private void cell(String text, int left, int right, int top, int bottom, double size, boolean bold) {
        double scaled = size * sheet.scale();
        double inset = CELL_INSET * sheet.scale();
        pen.fitted(text, left + inset, (top + bottom) / 2.0 + scaled * SvgPen.MIDDLE, scaled, bold, Palette.INK, right - left - 2 * inset);
    }

    private String labelled(String key, String text) {
        return text.isEmpty() ? "" : words.get(key, text);
    }

    private String joined(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? a + b : words.get("title.who", a, b);
    }
}

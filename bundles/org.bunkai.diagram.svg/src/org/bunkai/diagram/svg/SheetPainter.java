package org.bunkai.diagram.svg;

import org.bunkai.diagram.layout.LegendItem;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.PlacedText;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.diagram.layout.Sheet;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.Shade;
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
    private static final int INSET = 18;
    private static final int HEADING_BASELINE = 28;

    private final SvgPen pen;
    private final Words words;
    private final Sheet sheet;
    private final Drawing drawing;
    private final LegendSymbols symbols;

    SheetPainter(SvgPen pen, Words words, PlacedDrawing placed) {
        this.pen = pen;
        this.words = words;
        sheet = placed.sheet();
        drawing = placed.drawing();
        symbols = new LegendSymbols(pen, words, drawing);
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
            String text = entry.shade().map(Shade::text).orElseGet(() -> words.get("legend", entry.item()));
            line(text, entry.text(), remark ? REMARK_SIZE : TEXT_SIZE,
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
        entry.shade().ifPresentOrElse(shade -> symbols.paint(shade, area), () -> symbols.paint(entry.item(), area));
        pen.end();
    }

    private int unscaled(int length) {
        return (int) Math.round(length / sheet.scale());
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

package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bunkai.diagram.layout.LegendItem;
import org.bunkai.diagram.layout.PlacedText;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Sheet;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.Headline;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.Note;
import org.bunkai.notation.drawing.Shade;
import org.bunkai.notation.drawing.TextMetrics;
import org.bunkai.notation.drawing.Tie;
import org.bunkai.notation.drawing.Tone;
import org.bunkai.notation.drawing.TunnelLine;

/**
 * Finds the smallest sheet of A3 that holds the drawing with its title block, legend, worst findings and foot notes
 * beside or below it, never over it; the title block in the lower right corner. Sizes of these are those of
 * a sheet that is 1680 px wide, scaled with the sheet.
 */
final class SheetPlan {

    private static final int PAGE_W = 1680;
    private static final int PAGE_H = 1188;
    private static final double SMALLEST = 0.8;
    private static final double GROWTH = 1.02;
    private static final int FRAME = 18;
    private static final int PADDING = 40;
    private static final int AIR = 16;

    private static final int TITLE_W = 600;
    private static final int TITLE_H = 150;
    private static final int LEGEND_COLUMN = 240;
    private static final int LEGEND_LINE = 26;
    private static final int HEAD = 44;
    private static final int SYMBOL = 24;
    private static final int SYMBOL_WIDE = 44;
    private static final int FINDING_LINE = 27;
    private static final int FINDING_ROOM = 640;
    private static final int FINDING_TEXT = 66;
    private static final double FINDING_SIZE = 12;
    private static final double NOTE_SIZE = 11;
    private static final int FREE_AREAS = 5;
    private static final int FREE_LEAST = 120;

    private final Drawing drawing;
    private final Rect bounds;
    private final List<Rect> contents;
    private final TextMetrics metrics;
    private final Captions captions;
    private final List<Key> legend;

    /**
     * @param bounds rectangle around the whole drawing
     * @param contents what stands in it; the rest may be used
     */
    SheetPlan(Drawing drawing, Rect bounds, List<Rect> contents, TextMetrics metrics) {
        this.drawing = drawing;
        this.bounds = bounds;
        this.contents = contents;
        this.metrics = metrics;
        captions = new Captions(metrics, drawing.shading());
        legend = Stream.concat(legend().stream().map(item -> new Key(item, Optional.empty())),
                drawing.shading().used().stream().map(shade -> new Key(LegendItem.SHADE, Optional.of(shade)))).toList();
    }

    /** What a line of the legend explains. */
    private record Key(LegendItem item, Optional<Shade> shade) {
    }

    /** The sheet, and what remains free on it. */
    record Result(Sheet sheet, List<Rect> freeAreas) {
    }

    /** Where the parts of a sheet lie; a part that is not needed has no size. */
    private record Parts(Rect page, Rect inner, double scale, Rect title, Rect legend, Rect findings, Rect notes) {
    }

    private enum Side {
        MIDDLE, LEFT
    }

    Result make() {
        double scale = SMALLEST;
        while (true) {
            for (Side side : Side.values()) {
                Optional<Parts> parts = arrange(scale, side, 0);
                if (parts.isPresent()) {
                    return result(lowered(scale, side, parts.get()));
                }
            }
            scale *= GROWTH;
        }
    }

    /** Moves the drawing a third of the way down into the height that is left over. */
    private Parts lowered(double scale, Side side, Parts atTop) {
        int slack = atTop.inner.h() - bounds.h();
        for (int part = 6; part > 0; part--) {
            int down = slack / 3 * part / 6;
            Optional<Parts> parts = down == 0 ? Optional.of(atTop) : arrange(scale, side, down);
            if (parts.isPresent()) {
                return parts.get();
            }
        }
        return atTop;
    }

    private Optional<Parts> arrange(double scale, Side side, int down) {
        Rect size = new Rect(0, 0, px(PAGE_W, scale), px(PAGE_H, scale));
        int padding = px(PADDING, scale);
        int innerW = size.w() - 2 * padding;
        int innerH = size.h() - 2 * padding;
        if (bounds.w() > innerW || bounds.h() + down > innerH) {
            return Optional.empty();
        }
        int left = side == Side.LEFT ? bounds.x() : bounds.x() - (innerW - bounds.w()) / 2;
        Rect inner = new Rect(left, bounds.y() - down, innerW, innerH);
        Rect page = new Rect(left - padding, inner.y() - padding, size.w(), size.h());
        FreeSpace space = new FreeSpace(inner, contents, px(AIR, scale));
        Optional<Rect> title = space.corner(px(TITLE_W, scale), px(TITLE_H, scale));
        Optional<Rect> key = space.take(legendWidth(scale), legendHeight(scale));
        Optional<Rect> findings = space.take(findingsWidth(scale), findingsHeight(scale));
        Optional<Rect> notes = space.take(notesWidth(scale), notesHeight(scale));
        if (title.isEmpty() || key.isEmpty() || findings.isEmpty() || notes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Parts(page, inner, scale, title.get(), key.get(), findings.get(), notes.get()));
    }

    private static int px(double length, double scale) {
        return (int) Math.round(length * scale);
    }

    private Result result(Parts parts) {
        double scale = parts.scale;
        Rect frame = parts.page.grow(-px(FRAME, scale));
        Sheet sheet = new Sheet(parts.page, frame, scale, parts.title, parts.legend, entries(parts), parts.findings, headlines(parts),
                notes(parts));
        List<Rect> taken = new ArrayList<>(contents);
        taken.addAll(List.of(parts.title, parts.legend, parts.findings, parts.notes));
        return new Result(sheet, new FreeSpace(parts.inner, taken, px(AIR, scale)).largest(FREE_AREAS, px(FREE_LEAST, scale)));
    }

    private List<LegendItem> legend() {
        Set<LegendItem> items = EnumSet.noneOf(LegendItem.class);
        for (NetworkBox network : drawing.networks()) {
            boolean shaded = drawing.shading().of().containsKey(network.id());
            if (network.tint() == NetworkTint.OPEN || !shaded) {
                items.add(network.tint() == NetworkTint.OPEN ? LegendItem.OPEN_NETWORK : LegendItem.INTERNAL_NETWORK);
            }
            mark(network.mark(), items);
            for (Card card : network.cards()) {
                mark(card.mark(), items);
                if (card.stack()) {
                    items.add(LegendItem.STACK);
                }
                for (Tie tie : card.also()) {
                    items.add(LegendItem.LINK);
                    lineMark(tie.mark(), items);
                }
            }
            if (network.bus() && network.cards().size() > 1) {
                items.add(LegendItem.LINK);
            }
        }
        drawing.facilities().stream().filter(facility -> facility.band() != Band.OPEN).forEach(facility -> mark(facility.mark(), items));
        for (LinkLine link : drawing.links()) {
            items.add(link.style() == LinkLine.Style.COPY ? LegendItem.COPY : LegendItem.LINK);
            lineMark(link.mark(), items);
        }
        for (TunnelLine tunnel : drawing.tunnels()) {
            items.add(LegendItem.TUNNEL);
            lineMark(tunnel.mark(), items);
        }
        if (!drawing.paths().isEmpty()) {
            items.add(LegendItem.PATH);
        }
        for (BoundaryMark boundary : drawing.boundaries()) {
            items.add(boundary.agreement() == BoundaryMark.Agreement.AGREED ? LegendItem.BOUNDARY_AGREED : LegendItem.BOUNDARY_OPEN);
            lineMark(boundary.mark(), items);
        }
        return List.copyOf(items);
    }

    /** Lines show what asks for attention, and its colour, which {@link LegendItem#COUNTS} explains. */
    private static void lineMark(MarkKind kind, Set<LegendItem> items) {
        if (kind.asksForAttention()) {
            mark(Mark.of(kind, 1), items);
            items.add(LegendItem.COUNTS);
        }
    }

    private static void mark(Mark mark, Set<LegendItem> items) {
        if (mark.kind() == MarkKind.NONE) {
            return;
        }
        items.add(switch (mark.kind()) {
            case VIOLATED -> LegendItem.VIOLATED;
            case UNDECIDABLE -> LegendItem.UNDECIDABLE;
            case MANUAL -> LegendItem.MANUAL;
            case SATISFIED -> LegendItem.SATISFIED;
            default -> LegendItem.ERROR;
        });
        if (mark.hollow()) {
            items.add(LegendItem.WAIVED);
        }
        if (mark.counted()) {
            items.add(LegendItem.COUNTS);
        }
    }

    private long outcomes() {
        return legend.stream().map(Key::item).filter(LegendItem::outcome).count();
    }

    private int legendWidth(double scale) {
        long others = legend.size() - outcomes();
        int columns = (outcomes() > 0 ? 1 : 0) + (others > 0 ? 1 : 0);
        return px(columns == 0 ? 0 : LEGEND_COLUMN * columns + 16, scale);
    }

    private int legendHeight(double scale) {
        long lines = Math.max(outcomes(), legend.size() - outcomes());
        return px(lines == 0 ? 0 : HEAD + LEGEND_LINE * lines + 10, scale);
    }

    private List<Sheet.Entry> entries(Parts parts) {
        double scale = parts.scale;
        List<Sheet.Entry> entries = new ArrayList<>();
        int outcomeLine = 0;
        int otherLine = 0;
        int otherColumn = outcomes() > 0 ? LEGEND_COLUMN : 0;
        for (Key key : legend) {
            LegendItem item = key.item;
            int column = item.outcome() ? 0 : otherColumn;
            int line = item.outcome() ? outcomeLine++ : otherLine++;
            int symbol = item.outcome() ? SYMBOL : SYMBOL_WIDE;
            int x = parts.legend.x() + px(column + 18, scale);
            int y = parts.legend.y() + px(HEAD + LEGEND_LINE * line, scale);
            int textX = x + px(symbol + 10, scale);
            entries.add(new Sheet.Entry(item, new Rect(x, y, px(symbol, scale), px(SYMBOL, scale)),
                    new Rect(textX, y, parts.legend.x() + px(column + LEGEND_COLUMN, scale) - textX, px(SYMBOL, scale)),
                    key.shade));
        }
        return entries;
    }

    private int findingsWidth(double scale) {
        double widest = drawing.headlines().stream().mapToDouble(line -> metrics.width(line.text(), FINDING_SIZE, false)).max().orElse(0);
        return drawing.headlines().isEmpty() ? 0 : px(Math.max(240, Math.min(FINDING_ROOM, widest + FINDING_TEXT + 24)), scale);
    }

    private int findingsHeight(double scale) {
        int lines = drawing.headlines().size();
        return px(lines == 0 ? 0 : HEAD + FINDING_LINE * lines + 8, scale);
    }

    private List<Sheet.PlacedHeadline> headlines(Parts parts) {
        double scale = parts.scale;
        List<Sheet.PlacedHeadline> placed = new ArrayList<>();
        for (int i = 0; i < drawing.headlines().size(); i++) {
            Headline headline = drawing.headlines().get(i);
            int x = parts.findings.x();
            int y = parts.findings.y() + px(HEAD + FINDING_LINE * i, scale);
            Rect symbol = new Rect(x + px(20, scale), y, px(SYMBOL, scale), px(SYMBOL, scale));
            captions.text(headline.text(), x + px(FINDING_TEXT - 10, scale), y + px(5, scale), FINDING_SIZE * scale, false,
                    Tone.NORMAL, parts.findings.w() - px(FINDING_TEXT + 4, scale))
                    .ifPresent(text -> placed.add(new Sheet.PlacedHeadline(headline, symbol, text)));
        }
        return placed;
    }

    private int notesWidth(double scale) {
        double widest = drawing.notes().stream().mapToDouble(note -> metrics.width(note.text(), NOTE_SIZE, false)).max().orElse(0);
        return px(Math.min(FINDING_ROOM, widest), scale);
    }

    private int notesHeight(double scale) {
        return px(Lattice.NOTE_LINE * drawing.notes().size(), scale);
    }

    private List<PlacedText> notes(Parts parts) {
        List<PlacedText> placed = new ArrayList<>();
        for (int i = 0; i < drawing.notes().size(); i++) {
            Note note = drawing.notes().get(i);
            captions.text(note.text(), parts.notes.x(), parts.notes.y() + px(Lattice.NOTE_LINE * i, parts.scale),
                    NOTE_SIZE * parts.scale, false, note.tone(), parts.notes.w() + 1).ifPresent(placed::add);
        }
        return placed;
    }
}

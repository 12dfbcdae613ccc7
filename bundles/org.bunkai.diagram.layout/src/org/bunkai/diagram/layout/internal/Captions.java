package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bunkai.diagram.layout.PlacedCard;
import org.bunkai.diagram.layout.PlacedFacility;
import org.bunkai.diagram.layout.PlacedMark;
import org.bunkai.diagram.layout.PlacedNetwork;
import org.bunkai.diagram.layout.PlacedText;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.Note;
import org.bunkai.notation.drawing.Shading;
import org.bunkai.notation.drawing.TextMetrics;
import org.bunkai.notation.drawing.Tone;

/** Places the texts, pills and marks that belong to a box, shortened to the room they have. */
final class Captions {

    private static final double FACILITY_SIZE = 16;
    private static final double NETWORK_SIZE = 13;
    private static final double NAME_SIZE = 12.5;
    private static final double SMALL_SIZE = 10.5;
    private static final double NOTE_SIZE = 11;
    /** Least room for a grey text; below that it is left out. */
    private static final int LEAST = 30;
    private static final int OPERATOR_MAX = 150;
    private static final int MARK_RADIUS = 11;
    /** Side of a mark in a title line. */
    private static final int SIGN = 18;
    private static final int PILL_HEIGHT = 13;

    private final TextMetrics metrics;
    private final Shading shading;

    Captions(TextMetrics metrics, Shading shading) {
        this.metrics = metrics;
        this.shading = shading;
    }

    /** Room for the letter of its shade before a title. */
    private int tagRoom(String id, int room) {
        return shading.of().containsKey(id) ? room : 0;
    }

    /** Text with its first corner at x, y; the area is as high as the line. Empty when nothing fits. */
    Optional<PlacedText> text(String text, int x, int y, double size, boolean bold, Tone tone, double room) {
        String shown = metrics.fit(text, size, bold, room);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        int height = (int) Math.ceil(size * 1.25);
        int width = (int) metrics.width(shown, size, bold) + 1;
        return Optional.of(new PlacedText(shown, x, y + (int) Math.round(size), size, bold, tone, new Rect(x, y, width, height)));
    }

    /** Width of the pill around the operator's name; 0 without operator. */
    int operatorWidth(FacilityNode facility) {
        String operator = facility.box.operator();
        return operator.isEmpty() ? 0 : Math.min(OPERATOR_MAX, (int) metrics.width(operator, NOTE_SIZE, true) + 20);
    }

    /** Width a facility wishes for its title, at most that of one and a half cards. */
    int titleWidth(FacilityNode facility) {
        double width = metrics.width(facility.box.name(), FACILITY_SIZE, true) + operatorWidth(facility)
                + signWidth(facility.box.mark()) + tagRoom(facility.id(), PlacedFacility.TAG_ROOM) + 52;
        return Math.min(Lattice.SINGLE_W * 3 / 2, Lattice.up(width));
    }

    PlacedFacility facility(FacilityNode node) {
        if (!node.drawn()) {
            return new PlacedFacility(node.box, node.area(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), List.of());
        }
        double nameWidth = metrics.width(node.box.name(), FACILITY_SIZE, true);
        int pillWidth = operatorWidth(node);
        int signWidth = signWidth(node.box.mark());
        boolean showPill = pillWidth > 0 && Math.min(nameWidth, LEAST * 3) + pillWidth + signWidth + 44 <= node.w;
        int beforePill = showPill ? pillWidth + 12 : 0;
        int reserved = beforePill + signWidth;
        int left = node.x + 16 + tagRoom(node.id(), PlacedFacility.TAG_ROOM);
        Optional<PlacedText> name = text(node.box.name(), left, node.y + 12, FACILITY_SIZE, true, Tone.NORMAL,
                node.right() - 16 - reserved - left);
        int after = name.map(text -> text.area().right()).orElse(left) + 12;
        double rest = node.right() - 16 - reserved - after;
        Optional<PlacedText> kind = rest < LEAST ? Optional.empty()
                : text(node.box.kind(), after, node.y + 16, NOTE_SIZE, false, Tone.NORMAL, rest);
        Optional<Rect> pill = showPill ? Optional.of(new Rect(node.right() - 12 - pillWidth, node.y + 11, pillWidth, 21))
                : Optional.empty();
        Optional<PlacedText> operator = pill.flatMap(area -> text(node.box.operator(), area.x() + 10, area.y() + 3, NOTE_SIZE, true,
                Tone.NORMAL, pillWidth - 19));
        int top = node.bottom() - Lattice.NOTE_LINE * node.box.notes().size() - 8;
        return new PlacedFacility(node.box, node.area(), name, kind, operator, pill,
                sign(node.box.mark(), node.right() - 12 - beforePill, node.y + 13),
                notes(node.box.notes(), node.x + 16, top, node.w - 28));
    }

    PlacedNetwork network(NetworkNode node) {
        int signWidth = signWidth(node.box.mark());
        int room = node.w - 28;
        int tag = tagRoom(node.id(), PlacedNetwork.TAG_ROOM);
        int start = node.x + 14 + tag;
        PlacedText name = text(node.box.name(), start, node.y + 9, NETWORK_SIZE, true, Tone.NORMAL, room - signWidth - tag)
                .orElseGet(() -> new PlacedText(TextMetrics.ELLIPSIS, start, node.y + 22, NETWORK_SIZE, true, Tone.NORMAL,
                        new Rect(start, node.y + 9, (int) NETWORK_SIZE, (int) NETWORK_SIZE)));
        int after = name.area().right() + 12;
        double left = node.right() - 14 - signWidth - after;
        Optional<PlacedText> subtitle = left < LEAST ? Optional.empty()
                : text(node.box.subtitle(), after, node.y + 12, SMALL_SIZE, false, Tone.NORMAL, left);
        int below = node.devices.stream().mapToInt(DeviceNode::bottom).max().orElse(node.y + Lattice.NETWORK_HEAD)
                + (node.busBelowCards() ? 36 : Lattice.STEP);
        return new PlacedNetwork(node.box, node.facility.id(), node.area(), name, subtitle,
                sign(node.box.mark(), node.right() - 10, node.y + 8),
                notes(node.box.notes(), node.x + 14, below, room));
    }

    private List<PlacedText> notes(List<Note> notes, int x, int top, int room) {
        List<PlacedText> lines = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            text(note.text(), x, top + Lattice.NOTE_LINE * i, NOTE_SIZE, false, note.tone(), room).ifPresent(lines::add);
        }
        return lines;
    }

    PlacedCard card(DeviceNode node) {
        Card card = node.card;
        int left = node.x + 51;
        int room = node.right() - 8 - left;
        boolean marked = card.mark().shown();
        boolean twoLines = !card.fact().isEmpty();
        PlacedText name = text(card.name(), left, node.y + (twoLines ? 9 : 16), NAME_SIZE, true, Tone.NORMAL, marked ? room - 10 : room)
                .orElseGet(() -> new PlacedText(card.id(), left, node.y + 21, NAME_SIZE, true, Tone.NORMAL, new Rect(left, node.y + 9, 1,
                1)));
        Optional<PlacedText> fact = text(card.fact(), left, node.y + 28, SMALL_SIZE, false, card.factTone(), room);
        return new PlacedCard(card, node.home.id(), node.area(), name, fact, mark(node), pill(node));
    }

    static Optional<Rect> mark(DeviceNode node) {
        return node.card.mark().shown() ? Optional.of(Rect.around(new Point(node.right() - 4, node.y + 1), MARK_RADIUS)) : Optional.empty();
    }

    static Optional<Rect> pill(DeviceNode node) {
        if (!node.card.mark().counted()) {
            return Optional.empty();
        }
        return Optional.of(new Rect(node.right() + 3, node.y - 14, pillWidth(node.card.mark()), PILL_HEIGHT));
    }

    private static int pillWidth(Mark mark) {
        return 8 + 6 * Integer.toString(mark.count()).length();
    }

    /** Room for a mark in a title line, with its count and the air before it. */
    private static int signWidth(Mark mark) {
        return mark.shown() ? SIGN + 8 + (mark.counted() ? pillWidth(mark) + 2 : 0) : 0;
    }

    /** A mark in a title line, with its count to the right. */
    private static Optional<PlacedMark> sign(Mark mark, int right, int top) {
        if (!mark.shown()) {
            return Optional.empty();
        }
        Optional<Rect> pill = mark.counted()
                ? Optional.of(new Rect(right - pillWidth(mark), top + (SIGN - PILL_HEIGHT) / 2, pillWidth(mark), PILL_HEIGHT))
                : Optional.empty();
        int end = pill.map(area -> area.x() - 2).orElse(right);
        return Optional.of(new PlacedMark(new Rect(end - SIGN, top, SIGN, SIGN), pill));
    }

    /** Areas of all texts and pills of facilities and networks; no wire and no label may touch them. */
    List<Rect> reserved(Scene scene) {
        return areas(scene.facilities.stream().map(this::facility).toList(), scene.networks.values().stream().map(this::network).toList());
    }

    /** A title that leaves room for a letter has one. */
    private static Rect withTag(Rect title, Rect tag) {
        return title.x() >= tag.right() ? title.union(tag) : title;
    }

    /** The same for boxes already placed. */
    static List<Rect> areas(List<PlacedFacility> facilities, List<PlacedNetwork> networks) {
        List<Rect> areas = new ArrayList<>();
        for (PlacedFacility placed : facilities) {
            placed.name().ifPresent(text -> areas.add(withTag(text.area(), placed.tag())));
            placed.kind().ifPresent(text -> areas.add(text.area()));
            placed.pill().ifPresent(areas::add);
            placed.mark().ifPresent(mark -> areas.addAll(mark.areas()));
            placed.notes().forEach(text -> areas.add(text.area()));
        }
        for (PlacedNetwork placed : networks) {
            areas.add(withTag(placed.name().area(), placed.tag()));
            placed.subtitle().ifPresent(text -> areas.add(text.area()));
            placed.mark().ifPresent(mark -> areas.addAll(mark.areas()));
            placed.notes().forEach(text -> areas.add(text.area()));
        }
        return areas;
    }
}

package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bunkai.diagram.layout.PlacedBoundary;
import org.bunkai.diagram.layout.PlacedText;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.TextMetrics;

/** The double bar of a boundary with its numbered circle and the two party names. */
final class BoundaryLabel extends Label {

    static final double SIZE = 10.5;
    static final int NAME_ROOM = 110;
    private static final int NAME_H = 14;
    private static final int OFF_CORNER = 10;
    /** No cut is made in a piece shorter than that. */
    private static final int SHORTEST = 8;
    private static final int BAR_GAP = 6;
    /** Half the length of the bars: around a lone line, and between lines that run close. */
    private static final int LONG_BAR = 20;
    private static final int SHORT_BAR = 9;
    private static final int FARTHEST = 11;

    private static final int BELOW = 0;
    private static final int ABOVE = 1;
    private static final int RIGHT = 2;
    private static final int LEFT = 3;
    private static final int SIDES = 4;
    /** Party a stands right or below, because the line runs that way. */
    private static final int TURNED = 4;
    private static final int APART = 8;

    final BoundaryMark boundary;
    private final Set<Segment> ownLine;
    private final Party left;
    private final Party right;

    /**
     * @param lines the part of the line that is its own, from end a to end b
     * @param ownLine all pieces of the wire that draws the line
     * @param wanted where a person put it; the cut is then at the nearest point of the line that is off its corners
     */
    BoundaryLabel(BoundaryMark boundary, List<Polyline> lines, Set<Segment> ownLine, Optional<Point> wanted, TextMetrics metrics) {
        this.boundary = boundary;
        this.ownLine = ownLine;
        left = new Party(boundary.left(), metrics);
        right = new Party(boundary.right(), metrics);
        wanted.ifPresentOrElse(place -> candidatesNear(place, lines), () -> candidatesAlong(lines));
        ready();
    }

    private void candidatesAlong(List<Polyline> lines) {
        for (Polyline line : lines) {
            along(line, OFF_CORNER, (point, piece, fromMiddle) -> {
                if (piece.length() >= SHORTEST) {
                    candidatesAt(point, piece, fromMiddle / 4);
                }
            });
        }
    }

    private void candidatesNear(Point wanted, List<Polyline> lines) {
        lines.stream().flatMap(line -> line.segments().stream()).filter(piece -> piece.length() >= SHORTEST)
                .min(Comparator.comparingLong(piece -> nearest(piece, OFF_CORNER, wanted).squaredDistance(wanted)))
                .ifPresent(piece -> candidatesAt(nearest(piece, OFF_CORNER, wanted), piece, 0));
    }

    private void candidatesAt(Point point, Segment piece, int penalty) {
        if (piece.horizontal()) {
            int turned = piece.b().x() < piece.a().x() ? TURNED : 0;
            for (int side = BELOW; side <= ABOVE; side++) {
                candidates.add(new Candidate(point, side | turned, penalty + 3 * side));
                for (int distance = 1; distance <= FARTHEST; distance++) {
                    candidates.add(new Candidate(point, side | turned | distance * APART, penalty + 60 + 5 * distance));
                }
            }
        } else {
            int turned = piece.b().y() < piece.a().y() ? TURNED : 0;
            for (int side = RIGHT; side <= LEFT; side++) {
                int aside = penalty + 25 + 3 * (side - RIGHT);
                candidates.add(new Candidate(point, side | turned, aside));
                for (int distance = 1; distance <= FARTHEST; distance++) {
                    candidates.add(new Candidate(point, side | turned | distance * APART, aside + 60 + 5 * distance));
                }
            }
        }
    }

    /** A party's name with each arrow it may need, measured once. */
    private static final class Party {

        final Text before;
        final Text after;
        final Text above;
        final Text below;

        Party(String party, TextMetrics metrics) {
            String name = metrics.fit(party, SIZE, true, NAME_ROOM);
            before = text(name, name + " ◀", metrics);
            after = text(name, "▶ " + name, metrics);
            above = text(name, "▲ " + name, metrics);
            below = text(name, "▼ " + name, metrics);
        }

        private static Text text(String name, String shown, TextMetrics metrics) {
            return name.isEmpty() ? new Text("", 0) : new Text(shown, (int) metrics.width(shown, SIZE, true) + 1);
        }
    }

    private record Text(String shown, int width) {
    }

    /** The parts of the mark at a place. */
    record Parts(List<Segment> bars, Rect bar, Point circle, Optional<Segment> leader, Name first, Name second, Optional<Rect> sign) {

        /** Whether a placed boundary stands as these parts do, whatever its words. */
        boolean are(PlacedBoundary placed) {
            return bars.equals(placed.bars()) && circle.equals(placed.circle()) && leader.equals(placed.leader())
                    && sign.equals(placed.sign()) && first.at(placed.left()) && second.at(placed.right());
        }
    }

    /** A party name with its arrow; the area is empty without a name. */
    record Name(String text, Rect area) {

        private boolean at(Optional<PlacedText> placed) {
            return placed.map(found -> found.area().x() == area.x() && found.area().y() == area.y()).orElse(text.isEmpty());
        }
    }

    Parts parts(Candidate candidate) {
        Point at = candidate.at();
        int distance = candidate.variant() / APART;
        boolean turned = (candidate.variant() & TURNED) != 0;
        int side = candidate.variant() % SIDES;
        Party first = turned ? right : left;
        Party second = turned ? left : right;
        return side >= RIGHT ? vertical(at, side, distance, first, second) : horizontal(at, side, distance, first, second);
    }

    private Parts horizontal(Point at, int side, int distance, Party first, Party second) {
        int half = distance > 0 ? SHORT_BAR : LONG_BAR;
        List<Segment> bars = List.of(new Segment(new Point(at.x() - BAR_GAP / 2, at.y() - half), new Point(at.x() - BAR_GAP / 2, at.y()
                + half)),
                new Segment(new Point(at.x() + BAR_GAP / 2, at.y() - half), new Point(at.x() + BAR_GAP / 2, at.y() + half)));
        Rect bar = new Rect(at.x() - 5, at.y() - half, 10, 2 * half);
        int down = side == BELOW ? 1 : -1;
        if (distance > 0) {
            Point circle = new Point(at.x(), at.y() + down * (26 + Lattice.STEP * distance));
            Segment leader = new Segment(new Point(at.x(), at.y() + down * half),
                    new Point(at.x(), circle.y() - down * PlacedBoundary.RADIUS));
            return new Parts(bars, bar, circle, Optional.of(leader), before(first.before, at.x() - 14, circle.y() - NAME_H / 2),
                    after(second.after, at.x() + 14, circle.y() - NAME_H / 2), sign(circle, 0, down));
        }
        Point circle = new Point(at.x(), at.y() - down * (half + PlacedBoundary.RADIUS + 3));
        int top = side == BELOW ? at.y() + 10 : at.y() - 10 - NAME_H;
        return new Parts(bars, bar, circle, Optional.empty(), before(first.before, at.x() - 10, top), after(second.after, at.x() + 10,
                top), sign(circle, 0, -down));
    }

    private Parts vertical(Point at, int side, int distance, Party first, Party second) {
        int half = distance > 0 ? SHORT_BAR : LONG_BAR;
        List<Segment> bars = List.of(new Segment(new Point(at.x() - half, at.y() - BAR_GAP / 2), new Point(at.x() + half,
                at.y() - BAR_GAP / 2)),
                new Segment(new Point(at.x() - half, at.y() + BAR_GAP / 2), new Point(at.x() + half, at.y() + BAR_GAP / 2)));
        Rect bar = new Rect(at.x() - half, at.y() - 5, 2 * half, 10);
        int right = side == RIGHT ? 1 : -1;
        Point circle = new Point(at.x() + right * (half + PlacedBoundary.RADIUS + 3 + Lattice.STEP * distance), at.y());
        boolean apart = distance > 0;
        int namesX = apart ? circle.x() + right * 14 : at.x() + right * 10;
        int high = apart ? at.y() - NAME_H : at.y() - 12 - NAME_H;
        int low = apart ? at.y() + 1 : at.y() + 12;
        Optional<Segment> leader = apart
                ? Optional.of(new Segment(new Point(at.x() + right * half, at.y()), new Point(circle.x() - right * PlacedBoundary.RADIUS,
                at.y())))
                : Optional.empty();
        Optional<Rect> sign = apart ? sign(circle, 0, -1) : sign(circle, right, 0);
        return side == RIGHT
                ? new Parts(bars, bar, circle, leader, after(first.above, namesX, high), after(second.below, namesX, low), sign)
                : new Parts(bars, bar, circle, leader, before(first.above, namesX, high), before(second.below, namesX, low), sign);
    }

    /** The outcome mark on the free side of the circle. */
    private Optional<Rect> sign(Point circle, int dx, int dy) {
        int distance = PlacedBoundary.RADIUS + SignLabel.RADIUS + 1;
        return boundary.mark().asksForAttention()
                ? Optional.of(Rect.around(new Point(circle.x() + dx * distance, circle.y() + dy * distance), SignLabel.RADIUS))
                : Optional.empty();
    }

    private static Name before(Text text, int right, int top) {
        return new Name(text.shown, new Rect(right - text.width, top, text.width, NAME_H));
    }

    private static Name after(Text text, int left, int top) {
        return new Name(text.shown, new Rect(left, top, text.width, NAME_H));
    }

    /** Width of both names and the bars, for the gap between the bands. */
    static double width(BoundaryMark boundary, TextMetrics metrics) {
        double arrows = 2 * metrics.width("▶ ", SIZE, true);
        return Math.min(NAME_ROOM, metrics.width(boundary.left(), SIZE, true))
                + Math.min(NAME_ROOM, metrics.width(boundary.right(), SIZE, true)) + arrows + 26;
    }

    @Override
    Shape shapeAt(Candidate candidate) {
        Parts parts = parts(candidate);
        List<Rect> areas = new ArrayList<>(List.of(Rect.around(parts.circle(), PlacedBoundary.RADIUS)));
        for (Name name : List.of(parts.first(), parts.second())) {
            if (!name.text().isEmpty()) {
                areas.add(name.area());
            }
        }
        parts.sign().ifPresent(areas::add);
        return new Shape(Optional.of(parts.bar()), areas, parts.leader());
    }

    @Override
    boolean onOwnLine(Segment piece) {
        return ownLine.contains(piece);
    }

    @Override
    double lineCost(Segment piece) {
        return ownLine.contains(piece) ? 300 : 150;
    }

    @Override
    double borderCost() {
        return 60;
    }

    @Override
    double facilityCost() {
        return 45;
    }
}

package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Segment;

/** Something that is to be placed on a line, where it covers nothing. */
abstract class Label {

    /** Distance of two candidates along the line, px. */
    static final int PACE = 4;

    /**
     * A possible place.
     *
     * @param at point on the line
     * @param variant arrangement around the point; each kind of label has its own
     * @param penalty how far it is from ideal
     */
    record Candidate(Point at, int variant, int penalty) {
    }

    /**
     * What a label covers at a place.
     *
     * @param onLine the part that belongs on its own line
     * @param areas the parts that must be clear of all lines
     * @param leader line to a part that stands apart
     */
    record Shape(Optional<Rect> onLine, List<Rect> areas, Optional<Segment> leader) {

        List<Rect> all() {
            List<Rect> all = new ArrayList<>(areas);
            onLine.ifPresent(all::add);
            return all;
        }
    }

    final List<Candidate> candidates = new ArrayList<>();
    Optional<Candidate> chosen = Optional.empty();
    Optional<Shape> shape = Optional.empty();
    double cost;
    /** Whether it stands where it stood before. */
    boolean kept;

    abstract Shape shapeAt(Candidate candidate);

    /** Cost of a line of the drawing through one of the {@link Shape#areas() areas}. */
    abstract double lineCost(Segment piece);

    /** Whether a piece is part of the line the label stands on. */
    boolean onOwnLine(Segment piece) {
        return false;
    }

    /** Cost of lying across the border of a box. */
    abstract double borderCost();

    /** Cost of lying inside a facility. */
    abstract double facilityCost();

    /** Stays where it stood before, if that is still a place for it and nothing new lies there. */
    final void keep(Predicate<Candidate> before, Recollection.Changes changes) {
        candidates.stream().filter(before).findFirst().ifPresent(candidate -> {
            Shape there = shapeAt(candidate);
            if (changes.spare(there)) {
                chosen = Optional.of(candidate);
                shape = Optional.of(there);
                kept = true;
            }
        });
    }

    /** Orders the candidates, ideal ones first. */
    final void ready() {
        candidates.sort(Comparator.comparingInt(Candidate::penalty));
    }

    /** Takes a point and the length of a piece, with the distance from the middle of the piece. */
    interface Spot {
        void at(Point point, Segment piece, int fromMiddle);
    }

    /** Visits points every {@link #PACE} px along the pieces of a line, off its corners. */
    static void along(Polyline line, int offCorner, Spot spot) {
        for (Segment piece : line.segments()) {
            int half = piece.length() / 2;
            for (int offset = first(piece, offCorner); offset <= last(piece, offCorner); offset += PACE) {
                spot.at(point(piece, offset), piece, Math.abs(offset - half));
            }
        }
    }

    /** The point of a piece, off its corners, that is nearest to another point. */
    static Point nearest(Segment piece, int offCorner, Point wanted) {
        int dx = Integer.signum(piece.b().x() - piece.a().x());
        int dy = Integer.signum(piece.b().y() - piece.a().y());
        int offset = dx * (wanted.x() - piece.a().x()) + dy * (wanted.y() - piece.a().y());
        return point(piece, Math.clamp(offset, first(piece, offCorner), last(piece, offCorner)));
    }

    /** Least distance of a label from the beginning of a piece; the middle of a short one. */
    private static int first(Segment piece, int offCorner) {
        return Math.min(offCorner, piece.length() / 2);
    }

    private static int last(Segment piece, int offCorner) {
        return Math.max(piece.length() - offCorner, piece.length() / 2);
    }

    private static Point point(Segment piece, int offset) {
        return piece.a().moved(Integer.signum(piece.b().x() - piece.a().x()) * offset,
                Integer.signum(piece.b().y() - piece.a().y()) * offset);
    }
}

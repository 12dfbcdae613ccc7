package org.bunkai.diagram.layout.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Segment;

/** The outcome mark on a line or tunnel: on the line, off its middle, where boundaries and hop numbers like to stand. */
final class SignLabel extends Label {

    /** Half the side of the mark. */
    static final int RADIUS = 7;

    private static final int OFF_CORNER = 8;

    private final Set<Segment> ownLine;

    /**
     * @param lines the pieces it may stand on
     * @param ownLine pieces of the wires below them
     */
    SignLabel(List<Polyline> lines, Set<Segment> ownLine) {
        this.ownLine = ownLine;
        int longest = lines.stream().flatMap(line -> line.segments().stream()).mapToInt(Segment::length).max().orElse(0);
        for (Polyline line : lines) {
            along(line, OFF_CORNER, (point, piece, fromMiddle) -> candidates
                    .add(new Candidate(point, 0, Math.abs(fromMiddle - piece.length() / 4) / 8 + (longest - piece.length()) / 12)));
        }
        ready();
    }

    @Override
    Shape shapeAt(Candidate candidate) {
        return new Shape(Optional.of(Rect.around(candidate.at(), RADIUS)), List.of(), Optional.empty());
    }

    /** It has no part beside its line. */
    @Override
    double lineCost(Segment piece) {
        return 0;
    }

    /** A mark where lines cross would seem to belong to either. */
    @Override
    boolean onOwnLine(Segment piece) {
        return ownLine.contains(piece);
    }

    @Override
    double borderCost() {
        return 8;
    }

    @Override
    double facilityCost() {
        return 0;
    }
}

package org.bunkai.diagram.layout.internal;

import java.util.List;
import java.util.Optional;
import org.bunkai.diagram.layout.PlacedPath;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Segment;

/** The circle with the number of a hop, on the hop itself. */
final class HopLabel extends Label {

    private static final int OFF_CORNER = 12;

    private final Polyline route;

    HopLabel(Polyline route) {
        this.route = route;
        int longest = route.segments().stream().mapToInt(Segment::length).max().orElse(0);
        along(route, OFF_CORNER, (point, piece, fromMiddle) -> candidates
                .add(new Candidate(point, 0, fromMiddle / 8 + (longest - piece.length()) / 12)));
        ready();
    }

    @Override
    Shape shapeAt(Candidate candidate) {
        return new Shape(Optional.empty(), List.of(Rect.around(candidate.at(), PlacedPath.RADIUS)), Optional.empty());
    }

    @Override
    double lineCost(Segment piece) {
        for (Segment own : route.segments()) {
            boolean level = own.horizontal() && piece.horizontal() && own.a().y() == piece.a().y();
            boolean plumb = !own.horizontal() && !piece.horizontal() && own.a().x() == piece.a().x();
            if (level || plumb) {
                return 0;
            }
        }
        return 40;
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

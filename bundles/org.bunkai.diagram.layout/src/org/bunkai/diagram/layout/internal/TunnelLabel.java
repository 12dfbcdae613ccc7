package org.bunkai.diagram.layout.internal;

import java.util.List;
import java.util.Optional;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.notation.drawing.TextMetrics;
import org.bunkai.notation.drawing.TunnelLine;

/** The pill with the name of a tunnel, beside the tunnel or a little apart at a leader. */
final class TunnelLabel extends Label {

    static final double SIZE = 10;
    static final int PADDING = 9;
    private static final int HEIGHT = 16;
    private static final int ROOM = 180;
    private static final int OFF_CORNER = 8;

    /** Places of the pill's middle above and below a level line: distance, penalty. */
    private static final int[][] LEVEL = {{-22, 0}, {18, 4}, {-60, 14}, {56, 14}, {-84, 22}, {80, 22}, {-108, 30}, {104, 30}};

    final TunnelLine tunnel;
    final String text;
    private final int width;

    TunnelLabel(TunnelLine tunnel, List<Polyline> lines, TextMetrics metrics) {
        this.tunnel = tunnel;
        text = metrics.fit(tunnel.label(), SIZE, true, ROOM);
        width = (int) metrics.width(text, SIZE, true) + 2 * PADDING;
        for (Polyline line : lines) {
            along(line, OFF_CORNER, (point, piece, fromMiddle) -> {
                if (piece.length() < 2 * OFF_CORNER) {
                    return;
                }
                if (piece.horizontal()) {
                    for (int variant = 0; variant < LEVEL.length; variant++) {
                        candidates.add(new Candidate(point, variant, fromMiddle / 4 + LEVEL[variant][1]));
                    }
                } else {
                    candidates.add(new Candidate(point, LEVEL.length, fromMiddle / 4));
                    candidates.add(new Candidate(point, LEVEL.length + 1, fromMiddle / 4 + 4));
                }
            });
        }
        ready();
    }

    @Override
    Shape shapeAt(Candidate candidate) {
        Point at = candidate.at();
        if (candidate.variant() == LEVEL.length) {
            return new Shape(Optional.empty(), List.of(pill(at.x() + 16 + width / 2, at.y())), Optional.empty());
        }
        if (candidate.variant() > LEVEL.length) {
            return new Shape(Optional.empty(), List.of(pill(at.x() - 18 - width / 2, at.y())), Optional.empty());
        }
        int distance = LEVEL[candidate.variant()][0];
        Rect pill = pill(at.x(), at.y() + distance);
        Point end = new Point(at.x(), distance < 0 ? pill.bottom() : pill.y());
        return new Shape(Optional.empty(), List.of(pill), Optional.of(new Segment(at, end)));
    }

    private Rect pill(int x, int y) {
        return new Rect(x - width / 2, y - HEIGHT / 2, width, HEIGHT);
    }

    @Override
    double lineCost(Segment piece) {
        return 150;
    }

    @Override
    double borderCost() {
        return 60;
    }

    @Override
    double facilityCost() {
        return 0;
    }
}

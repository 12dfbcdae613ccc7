package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.notation.drawing.Tie;
import org.bunkai.notation.drawing.TunnelLine;

/** Draws tunnels beside the lines that carry them: the first on one side, the second on the other, further ones farther out. */
final class TunnelLines {

    private static final int ASIDE = 5;

    private final Scene scene;
    private final Router router;
    private final Follower follower;
    private final Map<Integer, Integer> used = new HashMap<>();

    TunnelLines(Scene scene, Router router, Follower follower) {
        this.scene = scene;
        this.router = router;
        this.follower = follower;
    }

    /** The pieces of a tunnel; to be asked for one tunnel after the other. */
    List<Polyline> of(TunnelLine tunnel) {
        List<Polyline> pieces = new ArrayList<>();
        for (Track track : router.tracks()) {
            if (track.tunnel && track.links.getFirst().line.id().equals(tunnel.id())) {
                return List.of(follower.link(track, track.links.getFirst()));
            }
        }
        if (tunnel.carriers().isEmpty()) {
            Polyline route = follower.hop(scene.devices.get(tunnel.a()), scene.devices.get(tunnel.b()));
            return route.isEmpty() ? List.of() : List.of(aside(route, next(0)));
        }
        for (String carrier : tunnel.carriers()) {
            Track track = follower.track(carrier);
            Polyline route = route(track, carrier);
            if (!route.isEmpty()) {
                pieces.add(aside(route, next(track.number)));
            }
        }
        return pieces;
    }

    private Polyline route(Track track, String carrier) {
        LinkEdge link = scene.links.get(carrier);
        if (link != null) {
            return follower.link(track, link);
        }
        Tie tie = track.hub.card.also().stream().filter(candidate -> candidate.id().equals(carrier)).findFirst().orElseThrow();
        return follower.tie(track, scene.networks.get(tie.network()));
    }

    /** 5, -5, 10, -10 and so on. */
    private int next(int track) {
        int index = used.merge(track, 1, Integer::sum) - 1;
        int distance = ASIDE * (index / 2 + 1);
        return index % 2 == 0 ? distance : -distance;
    }

    /** Moves a line to its left-hand side, seen in its direction. */
    private static Polyline aside(Polyline line, int by) {
        List<Segment> pieces = line.segments();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= pieces.size(); i++) {
            Point corner = line.points().get(i);
            int dx = 0;
            int dy = 0;
            for (Segment piece : pieces.subList(Math.max(0, i - 1), Math.min(pieces.size(), i + 1))) {
                if (piece.horizontal()) {
                    dy = -by * Integer.signum(piece.b().x() - piece.a().x());
                } else {
                    dx = by * Integer.signum(piece.b().y() - piece.a().y());
                }
            }
            points.add(new Point(corner.x() + dx, corner.y() + dy));
        }
        return new Polyline(points);
    }
}

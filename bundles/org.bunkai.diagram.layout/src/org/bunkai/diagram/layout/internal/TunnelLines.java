package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.notation.drawing.Card;
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

    /** The pieces of a tunnel, from its first end to the other; to be asked for one tunnel after the other. */
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
        for (int i = 0; i < tunnel.carriers().size(); i++) {
            String carrier = tunnel.carriers().get(i);
            Track track = follower.track(carrier);
            Polyline route = route(track, carrier);
            if (!route.isEmpty()) {
                Polyline along = against(tunnel, i) ? new Polyline(route.points().reversed()) : route;
                pieces.add(aside(along, next(track.number)));
            }
        }
        return pieces;
    }

    /** Whether a carrier's own direction is against that of the tunnel, told by what it shares with its neighbours. */
    private boolean against(TunnelLine tunnel, int index) {
        List<String> carriers = tunnel.carriers();
        List<String> before = index == 0 ? List.of(tunnel.a()) : ends(carriers.get(index - 1));
        List<String> after = index == carriers.size() - 1 ? List.of(tunnel.b()) : ends(carriers.get(index + 1));
        List<String> own = ends(carriers.get(index));
        return after.contains(own.getFirst()) || before.contains(own.getLast());
    }

    /** Card and card of a link, card and network of a tie. */
    private List<String> ends(String carrier) {
        LinkEdge link = scene.links.get(carrier);
        if (link != null) {
            return List.of(link.line.a(), link.line.b());
        }
        Card card = follower.track(carrier).hub.card;
        return List.of(card.id(), tie(card, carrier).network());
    }

    private Polyline route(Track track, String carrier) {
        LinkEdge link = scene.links.get(carrier);
        if (link != null) {
            return follower.link(track, link);
        }
        return follower.tie(track, scene.networks.get(tie(track.hub.card, carrier).network()));
    }

    private static Tie tie(Card card, String id) {
        return card.also().stream().filter(candidate -> candidate.id().equals(id)).findFirst().orElseThrow();
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

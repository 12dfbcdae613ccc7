package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bunkai.diagram.layout.PlacedBoundary;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.PlacedLine;
import org.bunkai.diagram.layout.PlacedPath;
import org.bunkai.diagram.layout.PlacedTunnel;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.diagram.layout.Wire;
import org.bunkai.notation.drawing.LinkLine;

/** A drawing as it was before a change: what of it may stay. */
final class Recollection {

    /** Nothing came before. */
    static final Recollection NONE = new Recollection();

    private static final Polyline NOWHERE = new Polyline(List.of());

    private final Map<String, PlacedLine> lines = new HashMap<>();
    private final Map<Key, Wire> wires = new HashMap<>();
    private final Map<String, PlacedTunnel> tunnels = new HashMap<>();
    private final Map<String, PlacedBoundary> boundaries = new HashMap<>();
    private final Map<String, Rect> cards = new HashMap<>();
    private final List<PlacedPath> paths;
    private final SavedLayout places;
    private final Set<Rect> solid = new HashSet<>();
    private final Set<Segment> pieces = new HashSet<>();

    private record Key(Wire.Kind kind, String owner) {
    }

    private Recollection() {
        paths = List.of();
        places = SavedLayout.NONE;
    }

    Recollection(PlacedDrawing before) {
        before.lines().forEach(line -> lines.put(line.id(), line));
        before.wires().forEach(wire -> wires.put(new Key(wire.kind(), wire.owner()), wire));
        before.tunnels().forEach(tunnel -> tunnels.put(tunnel.tunnel().id(), tunnel));
        before.boundaries().forEach(boundary -> boundaries.put(boundary.boundary().id(), boundary));
        before.cards().forEach(card -> cards.put(card.card().id(), card.area()));
        paths = before.paths();
        places = before.places();
        solid.addAll(Assembly.solid(before.cards()));
        solid.addAll(Captions.areas(before.facilities(), before.networks()));
        pieces.addAll(Assembly.pieces(before.wires()));
    }

    /** The wire of a track. */
    Optional<Wire> wire(Track track) {
        return track.tunnel ? Optional.empty() : Optional.ofNullable(wires.get(new Key(track.kind, track.owner())));
    }

    /** A line as it was drawn. */
    PlacedLine line(String id) {
        return lines.get(id);
    }

    /** The course of a link or tie of a track between two ends; without points when it was another or ran elsewhere. */
    Polyline route(Track track, String id, String from, String to) {
        PlacedLine line = lines.get(id);
        boolean same = line != null && line.from().equals(from) && line.to().equals(to)
                && wire(track).filter(wire -> wire.elements().contains(id)).isPresent();
        return same ? line.route() : NOWHERE;
    }

    /** A course at the place to which both of its ends moved; the same one when they moved differently. */
    Polyline moved(Polyline route, DeviceNode a, DeviceNode b) {
        Rect first = cards.get(a.id());
        Rect second = cards.get(b.id());
        if (first == null || second == null || a.x - first.x() != b.x - second.x() || a.y - first.y() != b.y - second.y()) {
            return route;
        }
        return new Polyline(route.points().stream().map(point -> point.moved(a.x - first.x(), a.y - first.y())).toList());
    }

    /** The course of a tunnel that no line carries. */
    Polyline tunnel(LinkLine line) {
        PlacedTunnel placed = tunnels.get(line.id());
        boolean same = placed != null && placed.tunnel().a().equals(line.a()) && placed.tunnel().b().equals(line.b())
                && placed.lines().size() == 1;
        return same ? placed.lines().getFirst() : NOWHERE;
    }

    /** Whether a bus is drawn as it was. */
    boolean same(Track bus, RouteMap map) {
        return wire(bus).filter(wire -> bus.course.covers(map, wire) && bus.course.edges() == RouteMap.edges(wire)).isPresent();
    }

    /** The corners a person had given a line. */
    List<Point> bends(String id) {
        return places.bends(id);
    }

    /** A boundary as it was drawn, unless its saved place is another one now. */
    Optional<PlacedBoundary> boundary(String id, SavedLayout now) {
        return places.of(id).equals(now.of(id)) ? Optional.ofNullable(boundaries.get(id)) : Optional.empty();
    }

    Optional<PlacedTunnel> tunnel(String id) {
        return Optional.ofNullable(tunnels.get(id));
    }

    /** Where the number of a hop stood. */
    Optional<Point> hop(int path, int hop) {
        return path < paths.size() && hop < paths.get(path).hops().size() ? paths.get(path).hops().get(hop).circle() : Optional.empty();
    }

    /** Where the outcome mark of a line or tunnel stood. */
    Optional<Rect> sign(String id) {
        PlacedLine line = lines.get(id);
        return line != null ? line.sign() : tunnel(id).flatMap(PlacedTunnel::sign);
    }

    /** What was not there before, and so may lie under a label that was. */
    Changes changes(List<Rect> solidNow, List<Segment> piecesNow) {
        List<Rect> newSolid = new ArrayList<>(solidNow);
        newSolid.removeIf(solid::contains);
        List<Segment> newPieces = new ArrayList<>(piecesNow);
        newPieces.removeIf(pieces::contains);
        return new Changes(newSolid, newPieces);
    }

    /** Obstacles that are new. */
    record Changes(List<Rect> solid, List<Segment> pieces) {

        /** Whether none of them lies under a label. */
        boolean spare(Label.Shape shape) {
            for (Rect part : shape.all()) {
                if (solid.stream().anyMatch(part.grow(LabelPlacer.AIR)::hits)
                        || pieces.stream().anyMatch(piece -> piece.crosses(part.grow(1)))) {
                    return false;
                }
            }
            return shape.leader().stream().noneMatch(leader -> solid.stream().anyMatch(leader::crosses));
        }
    }
}

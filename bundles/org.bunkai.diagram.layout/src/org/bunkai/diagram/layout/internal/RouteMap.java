package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.diagram.layout.Wire;

/** The lattice as a router sees it: what stands on each node, and which track runs over each edge. */
final class RouteMap {

    /** Room around the boxes for wires and labels, in lattice steps. */
    private static final int RIM = 6;

    final int columns;
    final int rows;
    /** Cards, marks and titles: no wire may enter, except to end on a card. */
    final boolean[] blocked;
    /** Index of the card plus 1, network plus 1, facility plus 1 on a node; 0 for none. */
    final int[] card;
    final int[] network;
    final int[] facility;
    /** How near to something a node is: 0 free, 1 beside an obstacle or border, 2 behind a stack of cards. */
    final byte[] near;
    /** Nodes on a horizontal or vertical border of a box. */
    final boolean[] borderAcross;
    final boolean[] borderDown;
    /** Number of the track on the edge to the right of and below a node; 0 when free. */
    final int[] trackAcross;
    final int[] trackDown;

    private final int left;
    private final int top;

    RouteMap(Scene scene, List<Rect> reserved) {
        Rect bounds = scene.bounds();
        left = Math.floorDiv(bounds.x(), Lattice.STEP) * Lattice.STEP - RIM * Lattice.STEP;
        top = Math.floorDiv(bounds.y(), Lattice.STEP) * Lattice.STEP - RIM * Lattice.STEP;
        columns = (bounds.right() - left) / Lattice.STEP + RIM + 1;
        rows = (bounds.bottom() - top) / Lattice.STEP + RIM + 1;
        int size = columns * rows;
        blocked = new boolean[size];
        card = new int[size];
        network = new int[size];
        facility = new int[size];
        near = new byte[size];
        borderAcross = new boolean[size];
        borderDown = new boolean[size];
        trackAcross = new int[size];
        trackDown = new int[size];
        for (FacilityNode node : scene.facilities) {
            fill(node.area(), facility, node.index + 1);
            if (node.drawn()) {
                border(node.area());
            }
        }
        for (NetworkNode node : scene.networks.values()) {
            fill(node.area(), network, node.index + 1);
            border(node.area());
        }
        scene.devices.values().forEach(this::card);
        reserved.forEach(this::text);
        nearness();
    }

    int node(int x, int y) {
        return (y - top) / Lattice.STEP * columns + (x - left) / Lattice.STEP;
    }

    Point point(int node) {
        return new Point(left + node % columns * Lattice.STEP, top + node / columns * Lattice.STEP);
    }

    /** All nodes of a line, in order; empty when a part of it is off the lattice or outside of the map. */
    List<Integer> nodes(Polyline line) {
        List<Integer> nodes = new ArrayList<>();
        for (Segment piece : line.segments()) {
            if (!inside(piece.a()) || !inside(piece.b())) {
                return List.of();
            }
            int dx = Integer.signum(piece.b().x() - piece.a().x()) * Lattice.STEP;
            int dy = Integer.signum(piece.b().y() - piece.a().y()) * Lattice.STEP;
            for (Point at = piece.a(); !at.equals(piece.b()); at = at.moved(dx, dy)) {
                nodes.add(node(at.x(), at.y()));
            }
        }
        if (!nodes.isEmpty()) {
            Point end = line.points().getLast();
            nodes.add(node(end.x(), end.y()));
        }
        return nodes;
    }

    /** On the lattice and not on its rim, where nothing is searched. */
    boolean inside(Point point) {
        int column = (point.x() - left) / Lattice.STEP;
        int row = (point.y() - top) / Lattice.STEP;
        return Math.floorMod(point.x() - left, Lattice.STEP) == 0 && Math.floorMod(point.y() - top, Lattice.STEP) == 0 && column >= 1
                && row >= 1 && column < columns - 1 && row < rows - 1 && point.x() > left && point.y() > top;
    }

    Polyline line(List<Integer> nodes) {
        return Polyline.through(nodes.stream().map(this::point).toList());
    }

    /** How many edges a wire runs over; its lines share none. */
    static int edges(Wire wire) {
        return wire.lines().stream().flatMap(line -> line.segments().stream()).mapToInt(Segment::length).sum() / Lattice.STEP;
    }

    boolean level(int from, int to) {
        return Math.abs(from - to) == 1;
    }

    /** All nodes in and on a rectangle that lies on the lattice. */
    List<Integer> nodes(Rect area) {
        List<Integer> nodes = new ArrayList<>();
        for (int y = area.y(); y <= area.bottom(); y += Lattice.STEP) {
            for (int x = area.x(); x <= area.right(); x += Lattice.STEP) {
                nodes.add(node(x, y));
            }
        }
        return nodes;
    }

    void add(Course course, Segment piece) {
        Rect box = piece.bounds();
        for (int x = box.x(); x < box.right(); x += Lattice.STEP) {
            course.across.add(node(x, box.y()));
        }
        for (int y = box.y(); y < box.bottom(); y += Lattice.STEP) {
            course.down.add(node(box.x(), y));
        }
    }

    void occupy(Track track) {
        track.course.across.forEach(edge -> trackAcross[edge] = track.number);
        track.course.down.forEach(edge -> trackDown[edge] = track.number);
    }

    void release(Track track) {
        track.course.across.forEach(edge -> trackAcross[edge] = 0);
        track.course.down.forEach(edge -> trackDown[edge] = 0);
    }

    /** A track other than the given one on a horizontal edge at a node; 0 for none. */
    int otherAcross(int node, int own) {
        int right = trackAcross[node];
        if (right != 0 && right != own) {
            return right;
        }
        int before = trackAcross[node - 1];
        return before != own ? before : 0;
    }

    /** A track other than the given one on a vertical edge at a node; 0 for none. */
    int otherDown(int node, int own) {
        int below = trackDown[node];
        if (below != 0 && below != own) {
            return below;
        }
        int above = trackDown[node - columns];
        return above != own ? above : 0;
    }

    boolean taken(int node, int own) {
        return otherAcross(node, own) != 0 || otherDown(node, own) != 0;
    }

    /** One track goes straight across, another straight down: a clean crossing. */
    boolean cleanCrossing(int node) {
        return trackAcross[node] != 0 && trackAcross[node] == trackAcross[node - 1]
                && trackDown[node] != 0 && trackDown[node] == trackDown[node - columns];
    }

    private void fill(Rect area, int[] target, int value) {
        int width = area.w() / Lattice.STEP + 1;
        for (int y = area.y(); y <= area.bottom(); y += Lattice.STEP) {
            int first = node(area.x(), y);
            Arrays.fill(target, first, first + width, value);
        }
    }

    private void border(Rect area) {
        for (int x = area.x(); x <= area.right(); x += Lattice.STEP) {
            borderAcross[node(x, area.y())] = true;
            borderAcross[node(x, area.bottom())] = true;
        }
        for (int y = area.y(); y <= area.bottom(); y += Lattice.STEP) {
            borderDown[node(area.x(), y)] = true;
            borderDown[node(area.right(), y)] = true;
        }
    }

    private void card(DeviceNode device) {
        Rect area = device.area();
        fill(area, card, device.index + 1);
        for (int node : nodes(area)) {
            blocked[node] = true;
        }
        if (device.card.stack()) {
            for (int x = area.x() + Lattice.STEP; x <= area.right(); x += Lattice.STEP) {
                near[node(x, area.y() - Lattice.STEP)] = 2;
            }
        }
        if (device.card.mark().shown()) {
            blocked[node(area.right(), area.y() - Lattice.STEP)] = true;
        }
        if (device.card.mark().counted()) {
            blocked[node(area.right() + Lattice.STEP, area.y())] = true;
            blocked[node(area.right() + Lattice.STEP, area.y() - Lattice.STEP)] = true;
        }
    }

    private void text(Rect area) {
        for (int y = Lattice.up(area.y() - 3); y <= area.bottom() + 3; y += Lattice.STEP) {
            for (int x = Lattice.up(area.x() - 6); x <= area.right() + 6; x += Lattice.STEP) {
                blocked[node(x, y)] = true;
            }
        }
    }

    private void nearness() {
        for (int y = 1; y < rows - 1; y++) {
            for (int x = 1; x < columns - 1; x++) {
                int node = y * columns + x;
                boolean beside = blocked[node - 1] || blocked[node + 1] || blocked[node - columns] || blocked[node + columns]
                        || borderAcross[node - columns] || borderAcross[node + columns] || borderDown[node - 1] || borderDown[node + 1];
                if (near[node] == 0 && !blocked[node] && beside) {
                    near[node] = 1;
                }
            }
        }
    }
}

package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.bunkai.diagram.layout.Point;

/**
 * The course of a line through corners that a person gave it: straight from corner to corner, with one more corner between two
 * that are not in line, and the like to its ends. There is none where it would run through a card, mark or title, off the map,
 * over itself, or touch a track that is on the map other than by a clean crossing.
 */
final class BentCourse {

    private static final int TURN = 4 * PathSearch.STEP;
    /** Cost of a corner that nobody asked for: dearer than any way to leave a card. */
    private static final int OWN_CORNER = 100 * PathSearch.STEP;

    private final RouteMap map;
    private final int own;

    /**
     * @param map the map, with all tracks that do not give way
     * @param own number of the line's track
     */
    BentCourse(RouteMap map, int own) {
        this.map = map;
        this.own = own;
    }

    /** Nodes in a row, from one corner to the next; each differs from the one before by one step. */
    private record Leg(List<Integer> nodes, long cost) {

        int firstStep() {
            return nodes.get(1) - nodes.getFirst();
        }

        int lastStep() {
            return nodes.getLast() - nodes.get(nodes.size() - 2);
        }

        Leg reversed() {
            return new Leg(nodes.reversed(), cost);
        }
    }

    /** The cheapest legs up to and with one. */
    private record Way(Way before, Leg leg, long cost) {

        /** Whether the line would not turn back on itself. */
        boolean leadsTo(Leg next) {
            return leg.lastStep() != -next.firstStep();
        }

        Way then(Leg next) {
            return new Way(this, next, cost + next.cost + (leg.lastStep() == next.firstStep() ? 0 : TURN));
        }

        List<Integer> nodes() {
            List<Integer> nodes = new ArrayList<>(before == null ? List.of(leg.nodes.getFirst()) : before.nodes());
            nodes.addAll(leg.nodes.subList(1, leg.nodes.size()));
            return nodes;
        }
    }

    /**
     * Finds the course to a card.
     *
     * @param ports where it may leave its first card
     * @param bends the corners in order, at least one
     * @param goal where it may reach its other card
     * @return its nodes; none when it is impossible
     */
    List<Integer> toCard(List<PathSearch.Port> ports, List<Point> bends, List<PathSearch.Port> goal) {
        return through(ports, bends, last -> fromCard(goal, last).stream().map(Leg::reversed).toList());
    }

    /**
     * Finds the course to a bus.
     *
     * @param ports where it may leave its card
     * @param bends the corners in order, at least one
     * @param bus number of the track of the bus
     * @param rails nodes of the bus
     * @return its nodes; none when it is impossible
     */
    List<Integer> toBus(List<PathSearch.Port> ports, List<Point> bends, int bus, Collection<Integer> rails) {
        return through(ports, bends, last -> rails.stream().filter(rail -> onlyOn(rail, bus))
                .flatMap(rail -> between(last, rail).stream()).toList());
    }

    /** Finds the last legs from a corner. */
    private interface Ending {
        List<Leg> from(int corner);
    }

    private List<Integer> through(List<PathSearch.Port> ports, List<Point> bends, Ending ending) {
        List<Integer> corners = corners(bends);
        if (corners.isEmpty()) {
            return List.of();
        }
        List<Way> ways = fromCard(ports, corners.getFirst()).stream().map(leg -> new Way(null, leg, leg.cost)).toList();
        for (int i = 1; i < corners.size(); i++) {
            ways = continued(ways, between(corners.get(i - 1), corners.get(i)));
        }
        return continued(ways, ending.from(corners.getLast())).stream().min(Comparator.comparingLong(Way::cost)).map(Way::nodes)
                .filter(nodes -> new HashSet<>(nodes).size() == nodes.size()).orElse(List.of());
    }

    private static List<Way> continued(List<Way> ways, List<Leg> legs) {
        return legs.stream().flatMap(leg -> ways.stream().filter(way -> way.leadsTo(leg)).map(way -> way.then(leg))
                .min(Comparator.comparingLong(Way::cost)).stream()).toList();
    }

    /** Nodes of the corners, on the lattice; none when a line cannot turn at one of them. */
    private List<Integer> corners(List<Point> bends) {
        List<Integer> corners = new ArrayList<>();
        for (Point bend : bends) {
            Point corner = new Point(Lattice.nearest(bend.x()), Lattice.nearest(bend.y()));
            if (!map.inside(corner)) {
                return List.of();
            }
            int node = map.node(corner.x(), corner.y());
            if (map.blocked[node] || map.taken(node, own)) {
                return List.of();
            }
            if (corners.isEmpty() || corners.getLast() != node) {
                corners.add(node);
            }
        }
        return corners;
    }

    private List<Leg> fromCard(List<PathSearch.Port> ports, int to) {
        List<Leg> legs = new ArrayList<>();
        for (PathSearch.Port port : ports) {
            int corner = Direction.horizontal(port.direction()) ? meeting(port.node(), to) : meeting(to, port.node());
            boolean leaves = corner != port.node() && Direction.of(step(port.node(), corner), map.columns) == port.direction();
            if (leaves && !map.taken(port.node(), own)) {
                addLeg(legs, port.node(), corner, to, port.cost());
            }
        }
        return legs;
    }

    private List<Leg> between(int from, int to) {
        List<Leg> legs = new ArrayList<>();
        for (int corner : Stream.of(meeting(from, to), meeting(to, from)).distinct().toList()) {
            addLeg(legs, from, corner, to, 0);
        }
        return legs;
    }

    /** The node in the row of one and the column of another. */
    private int meeting(int row, int column) {
        return row / map.columns * map.columns + column % map.columns;
    }

    private void addLeg(List<Leg> legs, int from, int corner, int to, int cost) {
        List<Integer> nodes = new ArrayList<>(List.of(from));
        for (int end : List.of(corner, to)) {
            int step = step(from, end);
            for (int node = nodes.getLast(); node != end; node += step) {
                nodes.add(node + step);
            }
            from = end;
        }
        for (int i = 1; i < nodes.size() - 1; i++) {
            if (!free(nodes.get(i), nodes.get(i) - nodes.get(i - 1), nodes.get(i + 1) - nodes.get(i))) {
                return;
            }
        }
        boolean turns = corner != nodes.getFirst() && corner != to;
        legs.add(new Leg(nodes, cost + (long) PathSearch.STEP * (nodes.size() - 1) + (turns ? OWN_CORNER : 0)));
    }

    /** From a node to the next on the way to one in the same row or column. */
    private int step(int from, int to) {
        return Integer.signum(to - from) * (from / map.columns == to / map.columns ? 1 : map.columns);
    }

    /** Whether a line may run over a node, straight or turning there. */
    private boolean free(int node, int in, int out) {
        if (map.blocked[node] || !map.taken(node, own)) {
            return !map.blocked[node];
        }
        boolean across = Math.abs(in) == 1;
        return in == out && (across ? map.otherAcross(node, own) == 0 && map.trackDown[node] == map.trackDown[node - map.columns]
                : map.otherDown(node, own) == 0 && map.trackAcross[node] == map.trackAcross[node - 1]);
    }

    private boolean onlyOn(int node, int bus) {
        return Stream.of(map.trackAcross[node], map.trackAcross[node - 1], map.trackDown[node], map.trackDown[node - map.columns])
                .allMatch(track -> track == 0 || track == own || track == bus);
    }
}

package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Cheapest path on the lattice: A* over (node, direction of arrival). What a path may cost is told by the constants; a
 * touch of another track is possible but dearer than any detour, so that a path is always found and a rip-up can cure it.
 */
final class PathSearch {

    /** Cost of one lattice step; all other costs are fractions or multiples of it. */
    static final int STEP = 8;
    private static final int BEND = 4 * STEP;
    private static final int CROSSING = 6 * STEP;
    private static final int ALONG_BORDER = 8 * STEP;
    private static final int FOREIGN_NETWORK = 9 * STEP;
    private static final int FOREIGN_FACILITY = 8 * STEP;
    private static final int CONFLICT = 120 * STEP;
    private static final int NEAR = 3;
    private static final int PARALLEL = 3;

    /** A node on the edge of a card, with the direction that leaves the card there. */
    record Port(int node, int direction, int cost) {
    }

    /** Networks and facilities a path may run through freely, by index plus 1. */
    static final class Allowed {

        private final boolean[] networks;
        private final boolean[] facilities;
        private final boolean oneFacility;

        Allowed(Scene scene, Collection<NetworkNode> homes) {
            networks = new boolean[scene.networks.size() + 1];
            facilities = new boolean[scene.facilities.size() + 1];
            for (NetworkNode home : homes) {
                networks[home.index + 1] = true;
                facilities[home.facility.index + 1] = true;
            }
            oneFacility = homes.stream().map(home -> home.facility).distinct().count() == 1;
        }

        private int cost(int network, int facility) {
            int cost = network != 0 && !networks[network] ? FOREIGN_NETWORK : 0;
            boolean away = facility == 0 ? oneFacility : !facilities[facility];
            return away ? cost + FOREIGN_FACILITY : cost;
        }
    }

    /** A path from its start to its goal, with its cost. */
    record Path(List<Integer> nodes, long cost) {
    }

    private static final byte ANY = Direction.COUNT;

    private final RouteMap map;
    private final int[] delta;
    private final int[] columnOf;
    private final int[] rowOf;
    private final int[] spent;
    private final int[] cameFrom;
    private final int[] seen;
    private final int[] settled;
    private int run;
    private long effort;
    private final BucketQueue queue = new BucketQueue();

    private final int[] goalRun;
    private final byte[] goalDirection;
    private final int[] goalCost;
    private int goalLeft;
    private int goalTop;
    private int goalRight;
    private int goalBottom;

    PathSearch(RouteMap map) {
        this.map = map;
        int nodes = map.columns * map.rows;
        delta = new int[] {1, map.columns, -1, -map.columns};
        spent = new int[nodes * Direction.COUNT];
        cameFrom = new int[nodes * Direction.COUNT];
        seen = new int[nodes * Direction.COUNT];
        settled = new int[nodes * Direction.COUNT];
        columnOf = new int[nodes];
        rowOf = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            columnOf[node] = node % map.columns;
            rowOf[node] = node / map.columns;
        }
        goalRun = new int[nodes];
        goalDirection = new byte[nodes];
        goalCost = new int[nodes];
    }

    /** How many states all searches so far have looked at: what they cost, on every machine the same. */
    long effort() {
        return effort;
    }

    /**
     * Searches a path to a card.
     *
     * @param own number of the track
     * @param ports where it may leave its first card; used when there is no tree yet
     * @param tree nodes of the track it may start from
     * @param goal ports of the card to reach
     * @param allowed boxes it may run through freely
     * @return the path, or {@code null} when the card is walled in
     */
    Path toCard(int own, List<Port> ports, Collection<Integer> tree, List<Port> goal, Allowed allowed) {
        begin();
        for (Port port : goal) {
            if (!map.taken(port.node, own)) {
                goal(port.node, (byte) Direction.opposite(port.direction), port.cost);
            }
        }
        return search(own, 0, ports, tree, allowed);
    }

    /**
     * Searches a path to a bus.
     *
     * @param own number of the track
     * @param ports where it may leave its first card; used when there is no tree yet
     * @param tree nodes of the track it may start from
     * @param bus number of the track of the bus
     * @param rails nodes of the bus
     * @param allowed boxes it may run through freely
     * @return the path, or {@code null} when the bus cannot be reached
     */
    Path toBus(int own, List<Port> ports, Collection<Integer> tree, int bus, Collection<Integer> rails, Allowed allowed) {
        begin();
        rails.forEach(node -> goal(node, ANY, 0));
        return search(own, bus, ports, tree, allowed);
    }

    private void begin() {
        run++;
        queue.clear();
        goalLeft = Integer.MAX_VALUE;
        goalTop = Integer.MAX_VALUE;
        goalRight = -1;
        goalBottom = -1;
    }

    private void goal(int node, byte direction, int cost) {
        goalRun[node] = run;
        goalDirection[node] = direction;
        goalCost[node] = cost;
        goalLeft = Math.min(goalLeft, columnOf[node]);
        goalRight = Math.max(goalRight, columnOf[node]);
        goalTop = Math.min(goalTop, rowOf[node]);
        goalBottom = Math.max(goalBottom, rowOf[node]);
    }

    private Path search(int own, int bus, List<Port> ports, Collection<Integer> tree, Allowed allowed) {
        if (goalRight < 0) {
            return null;
        }
        for (Port port : tree.isEmpty() ? ports : List.<Port>of()) {
            if (!map.taken(port.node, own)) {
                relax(port.node * Direction.COUNT + port.direction, port.cost, -1);
            }
        }
        for (int node : tree) {
            if (!map.taken(node, own)) {
                for (int direction = 0; direction < Direction.COUNT; direction++) {
                    relax(node * Direction.COUNT + direction, 0, -1);
                }
            }
        }
        for (int state = queue.poll(); state >= 0; state = queue.poll()) {
            int node = state / Direction.COUNT;
            int direction = state % Direction.COUNT;
            if (settled[state] == run) {
                continue;
            }
            settled[state] = run;
            effort++;
            if (goalRun[node] == run && (goalDirection[node] == ANY || goalDirection[node] == direction && cameFrom[state] >= 0)) {
                return path(state);
            }
            if (!map.blocked[node] || cameFrom[state] < 0) {
                expand(state, node, direction, own, bus, allowed);
            }
        }
        return null;
    }

    private void expand(int state, int node, int direction, int own, int bus, Allowed allowed) {
        boolean onOther = map.taken(node, own);
        for (int turn = 0; turn < Direction.COUNT; turn++) {
            if (turn == Direction.opposite(direction) || map.blocked[node] && turn != direction) {
                continue;
            }
            int next = node + delta[turn];
            if (outside(next)) {
                continue;
            }
            boolean goal = goalRun[next] == run;
            if (map.blocked[next] && !(goal && goalDirection[next] == turn)) {
                continue;
            }
            int cost = spent[state] + STEP;
            if (turn != direction) {
                cost += onOther ? BEND + CONFLICT : BEND;
            }
            cost += edgeCost(node, next, turn, own) + arrivalCost(next, turn, own, bus, goal && bus != 0);
            cost += allowed.cost(map.network[next], map.facility[next]) + map.near[next] * NEAR;
            if (goal) {
                cost += goalCost[next];
            }
            relax(next * Direction.COUNT + turn, cost, state);
        }
    }

    private boolean outside(int node) {
        int x = columnOf[node];
        int y = rowOf[node];
        return x < 1 || y < 1 || x >= map.columns - 1 || y >= map.rows - 1;
    }

    /** Of running over an edge. */
    private int edgeCost(int node, int next, int direction, int own) {
        boolean across = Direction.horizontal(direction);
        int[] tracks = across ? map.trackAcross : map.trackDown;
        boolean[] border = across ? map.borderAcross : map.borderDown;
        int edge = Math.min(node, next);
        int beside = across ? map.columns : 1;
        int cost = other(tracks[edge], own) ? CONFLICT : 0;
        if (border[node] && border[next]) {
            cost += ALONG_BORDER;
        }
        if (other(tracks[edge - beside], own) || other(tracks[edge + beside], own)) {
            cost += PARALLEL;
        }
        return cost;
    }

    /** Of meeting other tracks on a node. */
    private int arrivalCost(int node, int direction, int own, int bus, boolean onBus) {
        boolean across = Direction.horizontal(direction);
        int same = across ? map.otherAcross(node, own) : map.otherDown(node, own);
        int cross = across ? map.otherDown(node, own) : map.otherAcross(node, own);
        if (onBus) {
            boolean third = other(map.trackAcross[node], own, bus) || other(map.trackAcross[node - 1], own, bus)
                    || other(map.trackDown[node], own, bus) || other(map.trackDown[node - map.columns], own, bus);
            return third ? CONFLICT : 0;
        }
        int cost = same != 0 ? CONFLICT : 0;
        if (cross != 0) {
            int[] tracks = across ? map.trackDown : map.trackAcross;
            boolean through = tracks[node] == cross && tracks[node - (across ? map.columns : 1)] == cross;
            cost += through ? CROSSING : CONFLICT;
        }
        return cost;
    }

    private static boolean other(int track, int own) {
        return track != 0 && track != own;
    }

    private static boolean other(int track, int own, int bus) {
        return track != 0 && track != own && track != bus;
    }

    /** Least cost to the rectangle of the goals: steps, and the bends that the direction makes unavoidable. */
    private int estimate(int node, int direction) {
        int x = columnOf[node];
        int y = rowOf[node];
        int dx = x < goalLeft ? goalLeft - x : x > goalRight ? x - goalRight : 0;
        int dy = y < goalTop ? goalTop - y : y > goalBottom ? y - goalBottom : 0;
        int wayX = x < goalLeft ? Direction.RIGHT : Direction.LEFT;
        int wayY = y < goalTop ? Direction.DOWN : Direction.UP;
        int bends;
        if (dx > 0 && dy > 0) {
            bends = direction == wayX || direction == wayY ? 1 : 2;
        } else if (dx > 0 || dy > 0) {
            int way = dx > 0 ? wayX : wayY;
            bends = direction == way ? 0 : direction == Direction.opposite(way) ? 2 : 1;
        } else {
            bends = 0;
        }
        return STEP * (dx + dy) + BEND * bends;
    }

    private Path path(int goal) {
        List<Integer> nodes = new ArrayList<>();
        for (int state = goal; state >= 0; state = cameFrom[state]) {
            nodes.add(state / Direction.COUNT);
        }
        return new Path(nodes.reversed(), spent[goal]);
    }

    private void relax(int state, int cost, int from) {
        if (seen[state] != run || spent[state] > cost) {
            seen[state] = run;
            spent[state] = cost;
            cameFrom[state] = from;
            queue.add(state, cost + estimate(state / Direction.COUNT, state % Direction.COUNT));
        }
    }
}

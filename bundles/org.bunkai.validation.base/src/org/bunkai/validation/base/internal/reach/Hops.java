package org.bunkai.validation.base.internal.reach;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * How many hops a packet still has to go at least, wherever it is in a part of a scene; filters do not count. A search for a path of some
 * length passes over packets that are too far away. What it finds is the same: whoever comes to the same place later is no nearer.
 */
final class Hops {

    /** More than any path has. */
    static final int ENDLESS = Integer.MAX_VALUE / 2;

    private final Region.Part region;
    private final int[] toGoal;
    private final int[] byWaypoint;

    /**
     * @param goals the nodes at which the search ends
     * @param waypoint what the path has to visit, a segment, or {@code null}
     */
    Hops(Region.Part region, Collection<Integer> goals, Waypoint waypoint) {
        this.region = region;
        toGoal = endless();
        for (int goal : goals) {
            lower(toGoal, goal, 0);
        }
        byWaypoint = waypoint == null ? toGoal : endless();
        if (waypoint != null) {
            for (int node : waypoint.nodes()) {
                if (region.node(node) != Region.NOWHERE) {
                    lower(byWaypoint, node, toGoal[region.node(node)]);
                }
            }
        }
    }

    private int[] endless() {
        int[] hops = new int[region.nodes()];
        Arrays.fill(hops, ENDLESS);
        return hops;
    }

    /** Enters a way of a number of hops from one node, and what follows from it for the others. */
    private void lower(int[] hops, int from, int number) {
        if (region.node(from) == Region.NOWHERE || hops[region.node(from)] <= number) {
            return;
        }
        hops[region.node(from)] = number;
        Deque<Integer> open = new ArrayDeque<>(List.of(region.node(from)));
        while (!open.isEmpty()) {
            int node = open.remove();
            int next = hops[node] + 1;
            for (int neighbour : region.neighbours(node)) {
                if (hops[neighbour] > next) {
                    hops[neighbour] = next;
                    open.add(neighbour);
                }
            }
        }
    }

    /** How many hops are left from a node. */
    int left(int node, boolean visited) {
        return (visited ? toGoal : byWaypoint)[region.node(node)];
    }
}

package org.bunkai.validation.base.internal.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Keeps of an undirected graph the vertices that lie on a path between two vertices that visits nothing twice: those in one biconnected
 * component with an edge between the two (Hopcroft and Tarjan 1973). Vertices are the stations of a topology, and behind them its nodes.
 * The work depends on the vertices given, not on the size of the topology.
 */
final class SimplePaths {

    private final int[] vertices;
    private final int[][] neighbours;
    private final int[] entered;
    private final int[] parent;
    private final List<Integer> order = new ArrayList<>();

    private SimplePaths(Scene scene, BitSet given) {
        vertices = given.stream().toArray();
        neighbours = new int[vertices.length][];
        for (int i = 0; i < vertices.length; i++) {
            neighbours[i] = neighbours(scene, vertices[i], given);
        }
        entered = new int[vertices.length];
        parent = new int[vertices.length];
    }

    /** The vertices among those given that lie on such a path, the two ends included; these are among those given. */
    static BitSet between(int from, int to, Scene scene, BitSet vertices) {
        SimplePaths paths = new SimplePaths(scene, vertices);
        return paths.between(paths.index(from), paths.index(to));
    }

    private int index(int vertex) {
        return Arrays.binarySearch(vertices, vertex);
    }

    private BitSet between(int from, int to) {
        enter(from, from);
        search(to, from);
        int[] low = new int[entered.length];
        for (int v : order.reversed()) {
            low[v] = Math.min(low[v] == 0 ? entered[v] : low[v], lowest(v));
            int p = parent[v];
            low[p] = low[p] == 0 ? low[v] : Math.min(low[p], low[v]);
        }
        boolean[] keeps = new boolean[entered.length];
        keeps[from] = true;
        keeps[to] = true;
        BitSet kept = new BitSet();
        kept.set(vertices[from]);
        kept.set(vertices[to]);
        for (int v : order) {
            if (v != from && v != to && keeps[parent[v]] && low[v] < entered[parent[v]]) {
                keeps[v] = true;
                kept.set(vertices[v]);
            }
        }
        return kept;
    }

    private void enter(int vertex, int before) {
        order.add(vertex);
        entered[vertex] = order.size();
        parent[vertex] = before;
    }

    private void search(int start, int before) {
        Deque<Integer> path = new ArrayDeque<>();
        int[] next = new int[vertices.length];
        enter(start, before);
        path.push(start);
        while (!path.isEmpty()) {
            int at = path.peek();
            if (next[at] == neighbours[at].length) {
                path.pop();
                continue;
            }
            int neighbour = neighbours[at][next[at]++];
            if (entered[neighbour] == 0) {
                enter(neighbour, at);
                path.push(neighbour);
            }
        }
    }

    /** The earliest vertex that an edge other than the one to the parent leads to. */
    private int lowest(int vertex) {
        int lowest = entered[vertex];
        for (int neighbour : neighbours[vertex]) {
            if (neighbour != parent[vertex]) {
                lowest = Math.min(lowest, entered[neighbour]);
            }
        }
        return lowest;
    }

    private int[] neighbours(Scene scene, int vertex, BitSet given) {
        Topology topology = scene.topology();
        int stations = topology.stations().length;
        int[] ports = vertex < stations ? topology.stations()[vertex].ports() : topology.nodes()[vertex - stations].ports();
        int[] found = new int[ports.length];
        int count = 0;
        for (int p : ports) {
            int other = vertex < stations ? stations + topology.ports()[p].node() : topology.ports()[p].station();
            if (scene.hasPort(p) && given.get(other)) {
                found[count++] = index(other);
            }
        }
        return Arrays.copyOf(found, count);
    }
}

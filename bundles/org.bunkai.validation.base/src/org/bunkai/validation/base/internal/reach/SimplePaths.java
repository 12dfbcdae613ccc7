package org.bunkai.validation.base.internal.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.PrimitiveIterator.OfInt;

/**
 * Keeps of an undirected graph the vertices that lie on a path between two vertices that visits nothing twice: those in one biconnected
 * component with an edge between the two (Hopcroft and Tarjan 1973). Vertices are the stations of a topology, and behind them its nodes.
 */
final class SimplePaths {

    private final Scene scene;
    private final Topology topology;
    private final BitSet vertices;
    private final int[] entered;
    private final int[] parent;
    private final List<Integer> order = new ArrayList<>();

    private SimplePaths(Scene scene, BitSet vertices) {
        this.scene = scene;
        this.topology = scene.topology();
        this.vertices = vertices;
        this.entered = new int[topology.stations().length + topology.nodes().length];
        this.parent = new int[entered.length];
    }

    /** The vertices among those given that lie on such a path, the two ends included. */
    static BitSet between(int from, int to, Scene scene, BitSet vertices) {
        return new SimplePaths(scene, vertices).between(from, to);
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
        BitSet kept = new BitSet();
        kept.set(from);
        kept.set(to);
        for (int v : order) {
            if (v != from && v != to && kept.get(parent[v]) && low[v] < entered[parent[v]]) {
                kept.set(v);
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
        Deque<OfInt> open = new ArrayDeque<>();
        enter(start, before);
        path.push(start);
        open.push(neighbours(start));
        while (!path.isEmpty()) {
            if (!open.peek().hasNext()) {
                path.pop();
                open.pop();
                continue;
            }
            int next = open.peek().nextInt();
            if (entered[next] == 0) {
                enter(next, path.peek());
                path.push(next);
                open.push(neighbours(next));
            }
        }
    }

    /** The earliest vertex that an edge other than the one to the parent leads to. */
    private int lowest(int vertex) {
        int lowest = entered[vertex];
        for (OfInt next = neighbours(vertex); next.hasNext();) {
            int neighbour = next.nextInt();
            if (neighbour != parent[vertex]) {
                lowest = Math.min(lowest, entered[neighbour]);
            }
        }
        return lowest;
    }

    private OfInt neighbours(int vertex) {
        int stations = topology.stations().length;
        int[] ports = vertex < stations ? topology.stations()[vertex].ports() : topology.nodes()[vertex - stations].ports();
        return Arrays.stream(ports).filter(scene::hasPort)
                .map(p -> vertex < stations ? stations + topology.ports()[p].node() : topology.ports()[p].station())
                .filter(vertices::get).iterator();
    }
}

package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Wire;

/** The lattice edges a track runs over, each named by its left or upper node. */
final class Course {

    final TreeSet<Integer> across = new TreeSet<>();
    final TreeSet<Integer> down = new TreeSet<>();
    /** Nodes where branches meet. */
    final TreeSet<Integer> junctions = new TreeSet<>();
    /** Network to node where the track ends on its bus. */
    final Map<NetworkNode, Integer> taps = new HashMap<>();

    Course copy() {
        Course copy = new Course();
        copy.across.addAll(across);
        copy.down.addAll(down);
        copy.junctions.addAll(junctions);
        copy.taps.putAll(taps);
        return copy;
    }

    boolean isEmpty() {
        return across.isEmpty() && down.isEmpty();
    }

    int edges() {
        return across.size() + down.size();
    }

    boolean sameEdges(Course other) {
        return across.equals(other.across) && down.equals(other.down);
    }

    void add(RouteMap map, int from, int to) {
        (map.level(from, to) ? across : down).add(Math.min(from, to));
    }

    SortedSet<Integer> nodes(RouteMap map) {
        SortedSet<Integer> nodes = new TreeSet<>();
        for (int edge : across) {
            nodes.add(edge);
            nodes.add(edge + 1);
        }
        for (int edge : down) {
            nodes.add(edge);
            nodes.add(edge + map.columns);
        }
        return nodes;
    }

    /** Adds a line through nodes of the lattice. */
    void add(RouteMap map, List<Integer> nodes) {
        for (int i = 1; i < nodes.size(); i++) {
            add(map, nodes.get(i - 1), nodes.get(i));
        }
    }

    /** Whether a wire runs over edges of this course only. */
    boolean covers(RouteMap map, Wire wire) {
        for (Polyline line : wire.lines()) {
            List<Integer> nodes = map.nodes(line);
            if (nodes.isEmpty()) {
                return false;
            }
            for (int i = 1; i < nodes.size(); i++) {
                int edge = Math.min(nodes.get(i - 1), nodes.get(i));
                if (!(map.level(nodes.get(i - 1), nodes.get(i)) ? across : down).contains(edge)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Nodes where more than two edges meet. */
    List<Integer> forks(RouteMap map) {
        return nodes(map).stream().filter(node -> next(map, node).size() > 2).toList();
    }

    /** Neighbours over the edges of this course. */
    List<Integer> next(RouteMap map, int node) {
        List<Integer> next = new ArrayList<>(Direction.COUNT);
        if (across.contains(node - 1)) {
            next.add(node - 1);
        }
        if (across.contains(node)) {
            next.add(node + 1);
        }
        if (down.contains(node - map.columns)) {
            next.add(node - map.columns);
        }
        if (down.contains(node)) {
            next.add(node + map.columns);
        }
        return next;
    }

    /** Node sequences between nodes where more or fewer than two edges meet. */
    List<List<Integer>> strokes(RouteMap map) {
        TreeMap<Integer, List<Integer>> next = new TreeMap<>();
        nodes(map).forEach(node -> next.put(node, next(map, node)));
        List<List<Integer>> strokes = new ArrayList<>();
        next.forEach((node, neighbours) -> {
            if (neighbours.size() != 2) {
                for (int neighbour : neighbours) {
                    List<Integer> stroke = follow(next, node, neighbour);
                    if (node <= stroke.getLast()) {
                        strokes.add(stroke);
                    }
                }
            }
        });
        return strokes;
    }

    private static List<Integer> follow(Map<Integer, List<Integer>> next, int from, int first) {
        List<Integer> stroke = new ArrayList<>(List.of(from, first));
        while (next.get(stroke.getLast()).size() == 2) {
            List<Integer> neighbours = next.get(stroke.getLast());
            int before = stroke.get(stroke.size() - 2);
            stroke.add(neighbours.get(0) == before ? neighbours.get(1) : neighbours.get(0));
        }
        return stroke;
    }
}

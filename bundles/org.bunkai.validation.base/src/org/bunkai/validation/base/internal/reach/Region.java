package org.bunkai.validation.base.internal.reach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

import org.bunkai.validation.base.internal.reach.Topology.Node;

/**
 * The part of a scene that a search looks at: nodes and stations that pass something on, and the ports between them that are there. Numbers
 * its nodes and ports, so that a search in a small part of a large topology costs little.
 */
sealed interface Region {

    /** The number of what is not in the region. */
    int NOWHERE = -1;

    /** How many nodes have a number. */
    int nodes();

    /** How many ports have a number. */
    int ports();

    /** The number of a node, or {@link #NOWHERE}. */
    int node(int node);

    /** The number of a port that is in the region. */
    int port(int port);

    /** The ports at a node of the region. */
    int[] through(int node);

    /** The ports of a station of the region. */
    int[] portsOf(int station);

    /** The whole scene. */
    static Region whole(Scene scene) {
        return new Whole(scene);
    }

    /** What lies among some vertices of {@link SimplePaths}. */
    static Part among(BitSet vertices, Scene scene) {
        return new Part(vertices, scene);
    }

    private static int[] only(int[] all, IntPredicate wanted) {
        int[] found = null;
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            boolean isWanted = wanted.test(all[i]);
            if (found == null && !isWanted) {
                found = Arrays.copyOf(all, all.length);
                count = i;
            } else if (found != null && isWanted) {
                found[count++] = all[i];
            }
        }
        return found == null ? all : Arrays.copyOf(found, count);
    }

    /** Numbers are those of the topology. */
    record Whole(Scene scene) implements Region {

        @Override
        public int nodes() {
            return scene.topology().nodes().length;
        }

        @Override
        public int ports() {
            return scene.topology().through();
        }

        @Override
        public int node(int node) {
            return node;
        }

        @Override
        public int port(int port) {
            return port;
        }

        @Override
        public int[] through(int node) {
            int[] all = scene.topology().nodes()[node].through();
            return scene.isAsDrawn() ? all : only(all, scene::hasPort);
        }

        @Override
        public int[] portsOf(int station) {
            int[] all = scene.topology().stations()[station].ports();
            return scene.isDisturbed(station) ? only(all, scene::hasPort) : all;
        }
    }

    /** A part; its nodes, stations and ports are sorted. */
    final class Part implements Region {

        private final int[] nodes;
        private final int[] stations;
        private final int[] ports;
        private final int[][] through;
        private final int[][] portsOf;
        private final int[][] neighbours;

        private Part(BitSet vertices, Scene scene) {
            Topology topology = scene.topology();
            int count = topology.stations().length;
            int[] all = vertices.stream().toArray();
            stations = Arrays.stream(all).filter(v -> v < count && topology.stations()[v].through()).toArray();
            nodes = Arrays.stream(all).filter(v -> v >= count).map(v -> v - count).toArray();
            through = new int[nodes.length][];
            for (int i = 0; i < nodes.length; i++) {
                Node node = topology.nodes()[nodes[i]];
                through[i] = only(node.through(), p -> scene.hasPort(p) && vertices.get(topology.ports()[p].station()));
            }
            portsOf = new int[stations.length][];
            for (int i = 0; i < stations.length; i++) {
                portsOf[i] = only(topology.stations()[stations[i]].ports(),
                        p -> scene.hasPort(p) && vertices.get(count + topology.ports()[p].node()));
            }
            ports = Arrays.stream(portsOf).flatMapToInt(Arrays::stream).sorted().toArray();
            neighbours = new int[nodes.length][];
            for (int i = 0; i < nodes.length; i++) {
                neighbours[i] = findNeighbours(i, topology);
            }
        }

        private int[] findNeighbours(int number, Topology topology) {
            BitSet found = new BitSet();
            for (int here : through[number]) {
                for (int there : portsOf(topology.ports()[here].station())) {
                    found.set(node(topology.ports()[there].node()));
                }
            }
            return found.stream().toArray();
        }

        /** The numbers of the nodes that are one hop away from the node with a number. */
        int[] neighbours(int number) {
            return neighbours[number];
        }

        @Override
        public int nodes() {
            return nodes.length;
        }

        @Override
        public int ports() {
            return ports.length;
        }

        @Override
        public int node(int node) {
            return Math.max(NOWHERE, Arrays.binarySearch(nodes, node));
        }

        @Override
        public int port(int port) {
            return Arrays.binarySearch(ports, port);
        }

        @Override
        public int[] through(int node) {
            return through[node(node)];
        }

        @Override
        public int[] portsOf(int station) {
            return portsOf[Arrays.binarySearch(stations, station)];
        }
    }
}

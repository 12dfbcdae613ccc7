package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arranges the networks of a facility of the institution: those that lead outside form the first column, the others lie
 * on shelves, and the shelves fill one to four columns. Several widths are tried; the one that lets the sheet be shown
 * largest wins. The order of the model is kept.
 */
final class FacilityShelves {

    private static final int MAX_GRID = 12;
    private static final int MAX_COLUMNS = 4;
    private static final int LONE_MAX = 3;

    private final NetworkGrid grid;
    private final int corridor;

    /**
     * @param grid places the cards in a network
     * @param corridor px between two columns
     */
    FacilityShelves(NetworkGrid grid, int corridor) {
        this.grid = grid;
        this.corridor = corridor;
    }

    /** Columns of shelves of networks. */
    private record Plan(List<List<List<NetworkNode>>> columns) {
    }

    private record Size(int w, int h) {
        /** How large the sheet can be shown, with the other bands to the left and the title block below. */
        double scale(int leftBands) {
            return Math.min(1680.0 / (leftBands + w + 96), 1188.0 / (h + 270));
        }
    }

    /** Arranges a facility from its own corner, which is moved to the origin, and sets its size. */
    void arrange(FacilityNode facility, int leftBands) {
        facility.x = 0;
        facility.y = 0;
        List<NetworkNode> edge = new ArrayList<>();
        List<NetworkNode> inner = new ArrayList<>();
        divide(facility, edge, inner);
        Plan best = null;
        double bestScale = -1;
        Map<NetworkNode, Integer> bestGrid = new HashMap<>();
        for (int width = 2; width <= MAX_GRID; width++) {
            Map<NetworkNode, Integer> sizes = gridSizes(facility, edge, width);
            sizes.forEach(grid::arrange);
            for (int count = 1; count <= Math.min(MAX_COLUMNS, Math.max(1, facility.networks.size())); count++) {
                for (boolean together : new boolean[] {false, true}) {
                    if (!together && count > Math.max(1, inner.size())) {
                        continue;
                    }
                    Plan plan = together ? plan(List.of(), joined(edge, inner), count) : plan(edge, inner, count);
                    double scale = place(facility, plan, false).scale(leftBands) * (1 - 0.004 * count - (together ? 0.10 : 0));
                    if (scale > bestScale + 1e-9) {
                        bestScale = scale;
                        best = plan;
                        bestGrid = sizes;
                    }
                }
            }
        }
        bestGrid.forEach(grid::arrange);
        place(facility, best, true);
    }

    private static void divide(FacilityNode facility, List<NetworkNode> edge, List<NetworkNode> inner) {
        for (NetworkNode network : facility.networks) {
            (network.leadsOut() || network.edgeDevicesOnly() ? edge : inner).add(network);
        }
        if (!edge.isEmpty()) {
            List<NetworkNode> lone = inner.stream()
                    .filter(network -> !network.connected() && network.devices.size() <= LONE_MAX && !network.open()).toList();
            inner.removeAll(lone);
            edge.addAll(lone);
        }
    }

    private static Map<NetworkNode, Integer> gridSizes(FacilityNode facility, List<NetworkNode> edge, int width) {
        Map<NetworkNode, Integer> sizes = new HashMap<>();
        for (NetworkNode network : facility.networks) {
            int narrow = network.bus() ? Math.max(1, (int) Math.ceil(Math.sqrt(network.devices.size() / 6.0))) : 2;
            sizes.put(network, edge.contains(network) ? narrow : width);
        }
        return sizes;
    }

    private static List<NetworkNode> joined(List<NetworkNode> first, List<NetworkNode> second) {
        List<NetworkNode> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static Plan plan(List<NetworkNode> edge, List<NetworkNode> inner, int count) {
        List<List<List<NetworkNode>>> columns = new ArrayList<>();
        if (!edge.isEmpty()) {
            columns.add(edge.stream().map(List::of).toList());
        }
        List<List<NetworkNode>> shelves = shelves(inner);
        if (!shelves.isEmpty()) {
            int[] heights = shelves.stream().mapToInt(shelf -> height(shelf) + 36).toArray();
            int[] cuts = partition(heights, Math.min(count, shelves.size()));
            for (int i = 1; i < cuts.length; i++) {
                columns.add(shelves.subList(cuts[i - 1], cuts[i]));
            }
        }
        return new Plan(columns);
    }

    /** Fills shelves about as wide as the widest network; a network that leads outside begins a shelf. */
    private static List<List<NetworkNode>> shelves(List<NetworkNode> networks) {
        double width = 1.12 * networks.stream().mapToInt(network -> network.w).max().orElse(0);
        List<List<NetworkNode>> shelves = new ArrayList<>();
        int used = 0;
        for (NetworkNode network : networks) {
            if (!shelves.isEmpty() && used + Lattice.MARGIN + network.w <= width && !network.leadsOut()) {
                shelves.getLast().add(network);
                used += Lattice.MARGIN + network.w;
            } else {
                shelves.add(new ArrayList<>(List.of(network)));
                used = network.w;
            }
        }
        return shelves;
    }

    /** Cuts a row of heights into parts whose largest sum is smallest (linear partition); returns the cuts with both ends. */
    private static int[] partition(int[] heights, int parts) {
        int n = heights.length;
        int[][] largest = new int[parts + 1][n + 1];
        int[][] cut = new int[parts + 1][n + 1];
        for (int[] row : largest) {
            Arrays.fill(row, Integer.MAX_VALUE);
        }
        largest[0][0] = 0;
        for (int part = 1; part <= parts; part++) {
            for (int end = 1; end <= n; end++) {
                int sum = 0;
                for (int start = end - 1; start >= 0; start--) {
                    sum += heights[start];
                    int value = Math.max(largest[part - 1][start], sum);
                    if (value < largest[part][end]) {
                        largest[part][end] = value;
                        cut[part][end] = start;
                    }
                }
            }
        }
        int[] cuts = new int[parts + 1];
        cuts[parts] = n;
        for (int part = parts; part > 0; part--) {
            cuts[part - 1] = cut[part][cuts[part]];
        }
        return cuts;
    }

    private static int height(List<NetworkNode> shelf) {
        return shelf.stream().mapToInt(network -> network.h).max().orElse(0);
    }

    private static int width(List<NetworkNode> shelf) {
        return shelf.stream().mapToInt(network -> network.w + Lattice.MARGIN).sum() - Lattice.MARGIN;
    }

    /**
     * Places the networks of a plan.
     *
     * @param stretch whether networks grow to the height of their shelf and the width of their column
     */
    private Size place(FacilityNode facility, Plan plan, boolean stretch) {
        boolean wide = plan.columns.size() > 2;
        int gap = wide || corridor > 60 ? 36 : Lattice.MARGIN;
        int x = Lattice.MARGIN;
        int bottom = Lattice.FACILITY_HEAD;
        for (List<List<NetworkNode>> column : plan.columns) {
            int width = column.stream().mapToInt(FacilityShelves::width).max().orElse(0);
            int y = Lattice.FACILITY_HEAD;
            for (List<NetworkNode> shelf : column) {
                int height = height(shelf);
                int left = x;
                for (NetworkNode network : shelf) {
                    network.moveTo(left, y);
                    left += network.w + Lattice.MARGIN;
                    if (stretch) {
                        network.h = height;
                    }
                }
                if (stretch) {
                    shelf.getLast().w = x + width - shelf.getLast().x;
                }
                y += height + gap;
            }
            bottom = Math.max(bottom, y - gap);
            x += width + corridor;
        }
        facility.w = Math.max(Lattice.SINGLE_W, x - (plan.columns.isEmpty() ? 0 : corridor) + Lattice.MARGIN);
        facility.h = bottom + (wide ? 36 : Lattice.MARGIN) + Lattice.notesHeight(facility.box.notes().size());
        return new Size(facility.w, facility.h);
    }
}

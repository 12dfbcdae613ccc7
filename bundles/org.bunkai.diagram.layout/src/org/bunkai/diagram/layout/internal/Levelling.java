package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places boxes on a line without overlap, near the wished places, in the given order: pool adjacent violators with the
 * sum of weighted distances (L1). With squares (L2) nearly every box would end slightly beside its wish; this way as many
 * as possible stand exactly level.
 */
final class Levelling {

    /** A box that wishes to start somewhere. */
    record Wish(double start, int length, double weight) {
    }

    private record Cluster(int first, int count, int length, double start) {
        double end() {
            return start + length;
        }
    }

    private Levelling() {
    }

    /** Returns the starts, on the lattice. */
    static int[] arrange(List<Wish> wishes, int gap) {
        int[] offset = new int[wishes.size()];
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            Cluster cluster = new Cluster(i, 1, wishes.get(i).length, wishes.get(i).start);
            while (!clusters.isEmpty() && clusters.getLast().end() + gap > cluster.start) {
                Cluster before = clusters.removeLast();
                for (int k = cluster.first; k < cluster.first + cluster.count; k++) {
                    offset[k] += before.length + gap;
                }
                int count = before.count + cluster.count;
                double start = median(wishes, offset, before.first, count);
                cluster = new Cluster(before.first, count, before.length + gap + cluster.length, start);
            }
            clusters.add(cluster);
        }
        int[] starts = new int[wishes.size()];
        int free = Integer.MIN_VALUE;
        for (Cluster cluster : clusters) {
            for (int i = cluster.first; i < cluster.first + cluster.count; i++) {
                starts[i] = Math.max(Lattice.nearest(cluster.start + offset[i]), free);
                free = starts[i] + wishes.get(i).length + gap;
            }
        }
        return starts;
    }

    private record Weighted(double start, double weight) {
    }

    /** Weighted lower median of the starts a cluster's boxes wish for the cluster. */
    private static double median(List<Wish> wishes, int[] offset, int first, int count) {
        List<Weighted> starts = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            starts.add(new Weighted(wishes.get(i).start - offset[i], wishes.get(i).weight));
        }
        starts.sort(Comparator.comparingDouble(Weighted::start));
        double half = starts.stream().mapToDouble(Weighted::weight).sum() / 2;
        double sum = 0;
        for (Weighted start : starts) {
            sum += start.weight;
            if (sum >= half) {
                return start.start;
            }
        }
        return starts.getLast().start;
    }
}

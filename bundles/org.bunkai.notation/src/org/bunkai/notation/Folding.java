package org.bunkai.notation;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Chooses what of a long row is shown. What lies between is folded, one fold standing for a gap. */
final class Folding {

    private Folding() {
    }

    /**
     * Chooses.
     *
     * @param count how many there are, at least two
     * @param most how many may stand in the row, folds included; at least three
     * @param rank how much one is worth showing, 0 the most; of equal ones those nearest to an end are shown
     * @return those shown: always both ends
     */
    static BitSet shown(int count, int most, IntUnaryOperator rank) {
        BitSet shown = new BitSet(count);
        if (count <= most) {
            shown.set(0, count);
            return shown;
        }
        shown.set(0);
        shown.set(count - 1);
        List<Integer> inner = IntStream.range(1, count - 1).boxed()
                .sorted(Comparator.<Integer>comparingInt(rank::applyAsInt).thenComparingInt(i -> Math.min(i, count - 1 - i))).toList();
        for (int candidate : inner) {
            shown.set(candidate);
            if (length(shown, count) > most) {
                shown.clear(candidate);
            }
        }
        for (int i = 1; i < count - 1; i++) {
            if (!shown.get(i) && shown.get(i - 1) && shown.get(i + 1)) {
                shown.set(i);
            }
        }
        return shown;
    }

    private static int length(BitSet shown, int count) {
        int length = shown.cardinality();
        for (int i = 1; i < count; i++) {
            if (!shown.get(i) && shown.get(i - 1)) {
                length++;
            }
        }
        return length;
    }
}

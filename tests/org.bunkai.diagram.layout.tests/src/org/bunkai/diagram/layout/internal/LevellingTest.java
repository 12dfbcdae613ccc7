package org.bunkai.diagram.layout.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevellingTest {

    private static Levelling.Wish wish(double start, int length, double weight) {
        return new Levelling.Wish(start, length, weight);
    }

    @Test
    void wishesThatDoNotConflictAreMet() {
        assertArrayEquals(new int[] {0, 120, 480}, Levelling.arrange(List.of(wish(0, 48, 1), wish(120, 48, 1), wish(480, 48, 1)), 36));
    }

    @Test
    void theHeavierOneStaysExactlyAndTheOthersMove() {
        assertArrayEquals(new int[] {36, 120}, Levelling.arrange(List.of(wish(120, 48, 1), wish(120, 48, 1000)), 36));
        assertArrayEquals(new int[] {120, 204}, Levelling.arrange(List.of(wish(120, 48, 1000), wish(120, 48, 1)), 36));
    }

    @Test
    void clustersGrowUntilNothingOverlaps() {
        assertArrayEquals(new int[] {12, 96, 180, 264},
                Levelling.arrange(List.of(wish(96, 48, 1), wish(96, 48, 5), wish(108, 48, 1), wish(132, 48, 1)), 36));
    }
}

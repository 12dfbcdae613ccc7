package org.bunkai.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** What of a long row is shown. */
class FoldingTest {

    private static String shown(int count, int most, int... worth) {
        BitSet first = new BitSet();
        for (int place : worth) {
            first.set(place);
        }
        return Folding.shown(count, most, place -> first.get(place) ? 0 : 1).toString();
    }

    @Test
    void aShortRowIsShownWhole() {
        assertEquals("{0, 1}", shown(2, 7));
        assertEquals("{0, 1, 2, 3, 4, 5, 6}", shown(7, 7));
    }

    @Test
    void theMiddleOfALongRowIsFolded() {
        assertEquals("{0, 1, 2, 10, 11, 12}", shown(13, 7));
    }

    @Test
    void whatIsWorthMoreIsShownWhereverItIs() {
        assertEquals("{0, 1, 6, 11, 12}", shown(13, 7, 6));
        assertEquals("{0, 5, 6, 12}", shown(13, 6, 5, 6));
    }

    @Test
    void oneAloneIsNeverFolded() {
        assertEquals("{0, 1, 2, 3, 4, 5}", shown(6, 6, 2, 3));
        assertEquals("{0, 1, 2, 3, 4, 7}", shown(8, 7, 2, 3, 4));
    }

    @Test
    void noRowIsLongerThanAsked() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            int count = 2 + random.nextInt(30);
            int most = 3 + random.nextInt(6);
            int[] ranks = random.ints(count, 0, 4).toArray();
            BitSet shown = Folding.shown(count, most, place -> ranks[place]);
            int gaps = 0;
            for (int place = 1; place < count; place++) {
                gaps += shown.get(place - 1) && !shown.get(place) ? 1 : 0;
            }
            assertTrue(shown.get(0) && shown.get(count - 1) && shown.cardinality() + gaps <= Math.max(most, Math.min(count, 2)),
                    () -> shown + " of " + count);
        }
    }
}

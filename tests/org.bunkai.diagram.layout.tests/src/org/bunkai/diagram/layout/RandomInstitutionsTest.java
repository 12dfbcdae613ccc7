package org.bunkai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 300 tangled institutions. What must not happen never happens; what may happen rarely is bounded. */
class RandomInstitutionsTest {

    private static final int COUNT = 300;

    @Test
    void collisionsNeverHappenAndBlemishesAreRare() {
        List<LayoutMetrics> all = IntStream.range(0, COUNT).parallel()
                .mapToObj(seed -> LayoutMetrics.of(TopologyLayout.arrange(RandomDrawings.of(seed)))).toList();
        assertEquals(0, sum(all, LayoutMetrics::cardOnCard), "cards or titles");
        assertEquals(0, sum(all, LayoutMetrics::markOnCard), "marks");
        assertEquals(0, sum(all, LayoutMetrics::labelOnLabel), "labels over labels");
        assertEquals(0, sum(all, LayoutMetrics::labelOnCard), "labels over cards");
        assertEquals(0, sum(all, LayoutMetrics::labelOnTitle), "labels over titles");
        assertEquals(0, sum(all, LayoutMetrics::lineOnCard), "lines through cards");
        assertEquals(0, sum(all, LayoutMetrics::lineOnMark), "lines through marks");
        assertEquals(0, sum(all, LayoutMetrics::lineOnTitle), "lines through titles");
        assertEquals(0, sum(all, LayoutMetrics::sheetOnDrawing), "sheet over drawing");
        atMost(0, all, LayoutMetrics::unplaced, "with something unplaced");
        atMost(2, all, LayoutMetrics::lineOnLine, "with lines that share a stretch");
        atMost(3, all, LayoutMetrics::labelOnLine, "with a label on a foreign line");
        atMost(13, all, LayoutMetrics::foreignNetworks, "with a wire through a foreign network");
    }

    private static int sum(List<LayoutMetrics> all, ToIntFunction<LayoutMetrics> kind) {
        return all.stream().mapToInt(kind).sum();
    }

    private static void atMost(int limit, List<LayoutMetrics> all, ToIntFunction<LayoutMetrics> kind, String what) {
        List<Integer> seeds = IntStream.range(0, all.size()).filter(seed -> kind.applyAsInt(all.get(seed)) > 0).boxed().toList();
        assertTrue(seeds.size() <= limit, () -> seeds.size() + " drawings " + what + ": seeds " + seeds);
    }
}

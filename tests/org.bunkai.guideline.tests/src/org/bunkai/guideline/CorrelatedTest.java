package org.bunkai.guideline;

import static org.bunkai.model.guideline.Certainty.CERTAIN;
import static org.bunkai.model.guideline.Certainty.INFERRED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CorrelatedTest {

    private final Correlated printed = new Correlated("v6.gov.4.1.gap", CERTAIN, null);
    private final Correlated inferred = new Correlated("v6.gov.4.1.gap", INFERRED, "label");

    @Test
    void aCertainClauseReachedOverAnInferredStepIsInferredForTheStepsReason() {
        assertEquals(new Correlated("v6.gov.4.1.gap", INFERRED, "order"),
                printed.through(new Correlated("v6.plan.15.5", INFERRED, "order")));
    }

    @Test
    void anInferredClauseStaysInferredForItsOwnReason() {
        assertEquals(inferred, inferred.through(new Correlated("v6.plan.15.7", CERTAIN, "")));
        assertEquals(inferred, inferred.through(new Correlated("v6.plan.15.7", INFERRED, "order")));
    }

    @Test
    void aCertainChainNeedsNoReason() {
        assertEquals(new Correlated("v6.gov.4.1.gap", CERTAIN, ""), printed.through(new Correlated("v6.plan.15.5", CERTAIN, "")));
    }
}

package org.bunkai.guideline;

import java.util.Objects;

import org.bunkai.model.guideline.Certainty;

/**
 * A clause that the 各編間相関表 puts beside another one.
 *
 * @param id id of the clause
 * @param certainty printed beyond doubt, or inferred
 * @param reason why it is only inferred; empty if certain
 */
public record Correlated(String id, Certainty certainty, String reason) {

    public Correlated {
        Objects.requireNonNull(id);
        Objects.requireNonNull(certainty);
        reason = reason == null ? "" : reason;
    }

    /** Returns this clause as reached over another one: a chain is as certain as its weakest step. */
    Correlated through(Correlated step) {
        return certainty == Certainty.INFERRED ? this : new Correlated(id, step.certainty, step.reason);
    }
}

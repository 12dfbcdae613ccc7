package org.bunkai.assessment;

import java.util.List;

import org.bunkai.model.guideline.Clause;
import org.bunkai.validation.engine.Finding;

/**
 * What was found for one clause.
 *
 * @param clause the clause
 * @param outcome its outcome
 * @param coverage how far rules decide it
 * @param violated number of VIOLATED findings that decide it
 * @param undecidable number of UNDECIDABLE ones
 * @param satisfied number of SATISFIED answers
 * @param errors number of failed rules
 * @param advice number of findings of rules of strength S and X
 * @param findings all findings shown under it (VIOLATED, UNDECIDABLE, ERROR, advice included), worst first
 */
public record ClauseResult(Clause clause, ClauseOutcome outcome, Coverage coverage, int violated, int undecidable, int satisfied, int errors,
        int advice, List<Finding> findings) {

    public ClauseResult {
        findings = List.copyOf(findings);
    }

    /** How far rules decide a clause. */
    public enum Coverage {
        /** Rules decide every obligation of the clause. */
        FULL,
        /** Rules decide part; the rest is attested. */
        PARTIAL,
        /** No rule: attested. */
        NONE
    }
}

package org.bunkai.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts of a check.
 *
 * @param clauses number of clauses by outcome, worst first, every outcome present
 * @param violated VIOLATED findings that count: waived ones do not
 * @param undecidable UNDECIDABLE findings that count: waived ones do not
 * @param errors failed rules
 * @param advice findings of rules of strength S and X
 * @param waived findings that are waived, advice not included
 */
public record Summary(Map<ClauseOutcome, Integer> clauses, int violated, int undecidable, int errors, int advice, int waived) {

    public Summary {
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    }
}

package org.bunkai.assessment;

import java.util.List;

import org.bunkai.model.guideline.Clause;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;

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
 * @param waived whether every finding that makes the outcome VIOLATED or UNDECIDABLE is waived; the outcome stays what it is
 * @param attested whether a SATISFIED or NOT_APPLICABLE rests on an attestation: it is what people say, not what a rule decided
 * @param simplified whether it is NOT_APPLICABLE because the provider's contract contains it (簡略化, RULES.md §1.7); findings stay
 * @param facilities the outcome in each facility of the institution, in the order of their ids
 * @param left what coverage PARTIAL leaves to people: attestation rules, and the clause itself if part of its text is not for rules
 */
public record ClauseResult(Clause clause, ClauseOutcome outcome, Coverage coverage, int violated, int undecidable, int satisfied, int errors,
        int advice, List<Finding> findings, boolean waived, boolean attested, boolean simplified,
        List<FacilityOutcome> facilities, List<RuleMetadata> left) {

    public ClauseResult {
        findings = List.copyOf(findings);
        facilities = List.copyOf(facilities);
        left = List.copyOf(left);
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

package org.bunkai.assessment;

/** Outcome of a clause, worst first (RULES.md §1.8): the outcome of a clause is the smallest constant among its rules. */
public enum ClauseOutcome {

    /** A rule failed; nothing is known. */
    ERROR,

    /** A rule that decides the clause found a violation. */
    VIOLATED,

    /** A fact is missing, or a rule did not run. */
    UNDECIDABLE,

    /** People have to attest what no rule decides. */
    MANUAL,

    /** Every rule is satisfied and they cover the clause fully, or the rest is attested. */
    SATISFIED,

    /** No rule applies. */
    NOT_APPLICABLE
}

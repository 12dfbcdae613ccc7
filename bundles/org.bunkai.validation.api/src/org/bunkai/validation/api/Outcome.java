package org.bunkai.validation.api;

/**
 * The answer of a rule to one case. New values may be added; treat an unknown one like {@link #ERROR}.
 */
public enum Outcome {

    /** All facts read are known and no condition for a violation holds. Nothing to do. */
    SATISFIED,

    /** The clause's own condition is known not to hold; the message says why. Nothing to do while that stays so. */
    NOT_APPLICABLE,

    /** A fact is not recorded and one of its values would be a violation. Ask the party named for it; never counts as compliant. */
    UNDECIDABLE,

    /** A violation holds on known facts alone. Change the architecture, or waive it with a reason and a term. */
    VIOLATED,

    /** The rule failed or ran out of time; its answers were dropped. Nothing is known; tell the pack's author, do not trust the clause. */
    ERROR,

    /** The rule did not run, for example because the mapping to the edition is unknown. Counts as {@link #UNDECIDABLE}. */
    NOT_RUN
}

package org.bunkai.validation.base;

/** The value of a {@link Condition}. */
public enum Truth {

    /** Known to hold. */
    YES,

    /** Known not to hold. */
    NO,

    /** A fact is missing. */
    UNKNOWN,

    /** Recorded as 対象外 with a reason or document: the question does not arise. */
    EXEMPT
}

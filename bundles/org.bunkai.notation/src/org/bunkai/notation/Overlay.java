package org.bunkai.notation;

/** What a drawing shows on top of the topology. */
public enum Overlay {

    /** Outcomes of clauses: all, or the one chosen. */
    CLAUSE,

    /** Violations by severity. */
    SEVERITY,

    /** Nothing: the topology alone. */
    NONE
}

package org.bunkai.notation;

/** What a drawing shows on top of the topology. Shades say by colour and letter what the marks do not. */
public enum Overlay {

    /** Outcomes of clauses: all, or the one chosen. */
    CLAUSE,

    /** Violations by severity. */
    SEVERITY,

    /** Outcomes, by the party that answers for what they are about. */
    PARTY,

    /** Findings that somebody accepted for a time, and those whose time is over. */
    WAIVER,

    /** Findings that cannot be decided, with the numbers of the questions that would decide them. */
    UNDECIDABLE,

    /** How old the oldest evidence about an element is. */
    AGE,

    /** Nothing: the topology alone. */
    NONE;

    /** {@return whether it marks findings} */
    boolean marks() {
        return this != AGE && this != NONE;
    }
}

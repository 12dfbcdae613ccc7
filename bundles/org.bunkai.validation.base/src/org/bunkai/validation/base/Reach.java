package org.bunkai.validation.base;

/** Whether something reaches something. */
public enum Reach {

    /** There is no path, with or without uncertain hops. */
    NONE,

    /** There are paths, and each has an uncertain hop. */
    MAY,

    /** There is a path without an uncertain hop. */
    MUST;

    /** The stronger of two answers. */
    public Reach or(Reach other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The weaker of two answers. */
    public Reach and(Reach other) {
        return compareTo(other) <= 0 ? this : other;
    }
}

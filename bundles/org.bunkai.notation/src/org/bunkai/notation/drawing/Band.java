package org.bunkai.notation.drawing;

/** The three bands of a sheet, from left to right: paths from outside read in this order. */
public enum Band {
    /** Parties outside the institution. */
    OUTSIDE,
    /** Networks that nobody in the drawing controls alone: the internet, carriers' networks. */
    OPEN,
    /** Facilities of the institution itself. */
    INSTITUTION
}

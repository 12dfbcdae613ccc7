package org.bunkai.notation.drawing;

/** How loud a line of text speaks. */
public enum Tone {
    /** A plain fact. */
    NORMAL,
    /** A fact that is not known or not confirmed. */
    UNKNOWN,
    /** A fact that offends a requirement. */
    ALERT
}

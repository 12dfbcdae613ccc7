package org.bunkai.validation.api;

/** How bad a violation is: our own scale, not the guideline's. Can be overridden per architecture. */
public enum Severity {

    /** Documentation is missing. */
    LOW,

    /** A control is weakened. */
    MEDIUM,

    /** Opens a route, or loses data. */
    HIGH
}

package org.bunkai.diagram.layout;

/** What a legend can explain. The words belong to the renderer. */
public enum LegendItem {
    VIOLATED,
    UNDECIDABLE,
    MANUAL,
    SATISFIED,
    ERROR,
    /** A hollow mark. */
    WAIVED,
    /** The remark that pills count findings and that the edge has the colour of the worst outcome. */
    COUNTS,
    LINK,
    TUNNEL,
    /** A backup copy. */
    COPY,
    PATH,
    BOUNDARY_AGREED,
    BOUNDARY_OPEN,
    INTERNAL_NETWORK,
    OPEN_NETWORK,
    STACK,
    /** One of the shades of the drawing. */
    SHADE;

    /** {@return whether it stands in the column of outcomes} */
    public boolean outcome() {
        return compareTo(COUNTS) <= 0;
    }
}

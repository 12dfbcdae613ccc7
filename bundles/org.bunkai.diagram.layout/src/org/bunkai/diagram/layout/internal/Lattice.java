package org.bunkai.diagram.layout.internal;

/** The lattice on which everything stands and every wire runs, and the sizes that all boxes share, in px. */
final class Lattice {

    /** Distance of two lattice lines; every place, size and wire is a multiple of it. */
    static final int STEP = 12;
    static final int CARD_W = 192;
    static final int CARD_H = 48;
    /** Height of a facility's title. */
    static final int FACILITY_HEAD = 60;
    /** Height of a network's title. */
    static final int NETWORK_HEAD = 48;
    /** Inner margin and least distance of boxes. */
    static final int MARGIN = 2 * STEP;
    /** Width of a network with one column of cards. */
    static final int SINGLE_W = CARD_W + 2 * MARGIN;
    /** Height of one line of notes. */
    static final int NOTE_LINE = 18;

    private Lattice() {
    }

    static int up(double value) {
        return (int) Math.ceil(value / STEP) * STEP;
    }

    static int nearest(double value) {
        return (int) Math.round(value / STEP) * STEP;
    }

    static int notesHeight(int lines) {
        return lines == 0 ? 0 : up(lines * NOTE_LINE + 10);
    }
}

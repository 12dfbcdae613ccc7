package org.bunkai.diagram.layout.internal;

/** The four ways to go on the lattice, clockwise; searches use their numbers. */
final class Direction {

    static final int RIGHT = 0;
    static final int DOWN = 1;
    static final int LEFT = 2;
    static final int UP = 3;
    static final int COUNT = 4;

    private Direction() {
    }

    static int opposite(int direction) {
        return (direction + 2) % COUNT;
    }

    /** The direction of a step from a node to one beside it, above or below. */
    static int of(int step, int columns) {
        if (Math.abs(step) == columns) {
            return step > 0 ? DOWN : UP;
        }
        return step > 0 ? RIGHT : LEFT;
    }

    static boolean horizontal(int direction) {
        return direction == RIGHT || direction == LEFT;
    }
}

package org.bunkai.diagram.glsp.internal.web;

/** How fast messages may come: dragging sends some tens a second, so many hundreds are no person. Called by one connection only. */
final class Pace {

    private static final int PER_SECOND = 400;
    private static final int BURST = 2_000;

    private double left = BURST;
    private long before = System.nanoTime();

    boolean allows() {
        long now = System.nanoTime();
        left = Math.min(BURST, left + (now - before) / 1e9 * PER_SECOND);
        before = now;
        left--;
        return left >= 0;
    }
}

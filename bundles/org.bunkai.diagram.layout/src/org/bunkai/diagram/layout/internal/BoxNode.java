package org.bunkai.diagram.layout.internal;

import org.bunkai.diagram.layout.Rect;

/** A box under construction. */
abstract class BoxNode {

    int x;
    int y;
    int w;
    int h;

    abstract String id();

    /** Id under which its place is saved. */
    String placeId() {
        return id();
    }

    /** Moves this box and everything in it. */
    abstract void shift(int dx, int dy);

    final void moveTo(int left, int top) {
        shift(left - x, top - y);
    }

    final Rect area() {
        return new Rect(x, y, w, h);
    }

    final int right() {
        return x + w;
    }

    final int bottom() {
        return y + h;
    }
}

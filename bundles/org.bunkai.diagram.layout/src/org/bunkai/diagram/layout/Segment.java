package org.bunkai.diagram.layout;

/**
 * A straight piece of a line, horizontal or vertical.
 *
 * @param a one end
 * @param b the other end
 */
public record Segment(Point a, Point b) {

    /**
     * Copies this piece, moved.
     *
     * @param dx px to the right
     * @param dy px down
     * @return the copy
     */
    public Segment moved(int dx, int dy) {
        return new Segment(a.moved(dx, dy), b.moved(dx, dy));
    }

    /** {@return whether it is horizontal} */
    public boolean horizontal() {
        return a.y() == b.y();
    }

    /** {@return its length in px} */
    public int length() {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    /** {@return the rectangle it spans; one side is 0} */
    public Rect bounds() {
        return new Rect(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    /**
     * Tells whether this piece runs through the inside of a rectangle; along its edge is not through it.
     *
     * @param area the rectangle
     * @return whether it does
     */
    public boolean crosses(Rect area) {
        Rect box = bounds();
        return horizontal()
                ? box.y() > area.y() && box.y() < area.bottom() && box.x() < area.right() && area.x() < box.right()
                : box.x() > area.x() && box.x() < area.right() && box.y() < area.bottom() && area.y() < box.bottom();
    }
}

package org.bunkai.diagram.layout;

/**
 * A rectangle of the drawing, in px.
 *
 * @param x left
 * @param y top
 * @param w width
 * @param h height
 */
public record Rect(int x, int y, int w, int h) {

    /**
     * Makes a square around a point.
     *
     * @param centre its middle
     * @param radius half its side
     * @return the square
     */
    public static Rect around(Point centre, int radius) {
        return new Rect(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    /** {@return the right edge} */
    public int right() {
        return x + w;
    }

    /** {@return the lower edge} */
    public int bottom() {
        return y + h;
    }

    /** {@return the middle, rounded to the upper left} */
    public Point centre() {
        return new Point(x + w / 2, y + h / 2);
    }

    /**
     * Tells whether two rectangles share an area; a common edge is not enough.
     *
     * @param other the other rectangle
     * @return whether they overlap
     */
    public boolean hits(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /**
     * Tells whether this rectangle lies in another one.
     *
     * @param other the other rectangle
     * @return whether no part of this one is outside
     */
    public boolean inside(Rect other) {
        return x >= other.x && y >= other.y && right() <= other.right() && bottom() <= other.bottom();
    }

    /**
     * Tells whether a point lies in this rectangle or on its edge.
     *
     * @param point the point
     * @return whether it is inside or on the edge
     */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /**
     * Grows to all sides.
     *
     * @param by px per side; negative shrinks
     * @return the grown rectangle
     */
    public Rect grow(int by) {
        return new Rect(x - by, y - by, w + 2 * by, h + 2 * by);
    }

    /**
     * Moves this rectangle.
     *
     * @param dx px to the right
     * @param dy px down
     * @return the moved rectangle
     */
    public Rect moved(int dx, int dy) {
        return new Rect(x + dx, y + dy, w, h);
    }

    /**
     * Returns the smallest rectangle around two.
     *
     * @param other the other rectangle
     * @return the rectangle around both
     */
    public Rect union(Rect other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}

package org.bunkai.diagram.layout;

/**
 * A point of the drawing.
 *
 * @param x px to the right
 * @param y px down
 */
public record Point(int x, int y) {

    /**
     * Copies this point, moved.
     *
     * @param dx px to the right
     * @param dy px down
     * @return the copy
     */
    public Point moved(int dx, int dy) {
        return new Point(x + dx, y + dy);
    }

    /**
     * Measures how far another point is.
     *
     * @param other the other point
     * @return the square of the distance in px
     */
    public long squaredDistance(Point other) {
        long dx = other.x - x;
        long dy = other.y - y;
        return dx * dx + dy * dy;
    }
}

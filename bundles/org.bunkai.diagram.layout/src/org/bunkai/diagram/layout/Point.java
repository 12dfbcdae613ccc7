package org.bunkai.diagram.layout;

/**
 * A point of the drawing.
 *
 * @param x px to the right
 * @param y px down
 */
public record Point(int x, int y) {
}

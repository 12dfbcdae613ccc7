package org.bunkai.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * An orthogonal line. Renderers round its joins.
 *
 * @param points its corners from end to end; empty when the line could not be drawn
 */
public record Polyline(List<Point> points) {

    public Polyline {
        points = List.copyOf(points);
    }

    /**
     * Makes a line through points and drops those in the middle of a straight piece.
     *
     * @param points points, each level or plumb with the one before
     * @return the line
     */
    public static Polyline through(List<Point> points) {
        List<Point> corners = new ArrayList<>();
        for (Point point : points) {
            while (corners.size() >= 2 && straight(corners.get(corners.size() - 2), corners.getLast(), point)) {
                corners.removeLast();
            }
            if (corners.isEmpty() || !corners.getLast().equals(point)) {
                corners.add(point);
            }
        }
        return new Polyline(corners);
    }

    private static boolean straight(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }

    /** {@return whether nothing is to be drawn} */
    public boolean isEmpty() {
        return points.size() < 2;
    }

    /** {@return its straight pieces in order} */
    public List<Segment> segments() {
        List<Segment> pieces = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            pieces.add(new Segment(points.get(i - 1), points.get(i)));
        }
        return pieces;
    }

    /** {@return the same line from its other end} */
    public Polyline reversed() {
        return new Polyline(points.reversed());
    }
}

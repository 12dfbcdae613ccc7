package org.bunkai.diagram.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the path data of SVG, as far as drawings use it: all commands but those that continue a curve smoothly (S, T). */
final class PathData {

    private static final String NUMBER = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)";
    private static final Pattern PART = Pattern.compile("[\\s,]*(?:([A-Za-z])|(" + NUMBER + "))");
    /** The two flags of an arc may stand without anything between them. */
    private static final Pattern FLAG = Pattern.compile("[\\s,]*([01])");

    private final String data;
    private final Matcher part;
    private final Matcher flag;
    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private Point2D start = new Point2D.Double();
    private int at;

    private PathData(String data) {
        this.data = data;
        part = PART.matcher(data);
        flag = FLAG.matcher(data);
    }

    /**
     * Reads path data.
     *
     * @throws IllegalArgumentException if it is malformed, or has a command that is not known here
     */
    static Path2D read(String data) {
        PathData reader = new PathData(data.strip());
        char command = 'Z';
        while (reader.at < reader.data.length()) {
            if (reader.next(reader.part).group(1) != null) {
                command = reader.part.group(1).charAt(0);
                reader.at = reader.part.end();
            } else if (Character.toUpperCase(command) == 'M') {
                command = command == 'm' ? 'l' : 'L';
            } else if (Character.toUpperCase(command) == 'Z') {
                throw reader.malformed();
            }
            reader.run(command);
        }
        return reader.path;
    }

    private void run(char command) {
        boolean relative = Character.isLowerCase(command);
        Point2D from = path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
        double ox = relative ? from.getX() : 0;
        double oy = relative ? from.getY() : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                start = new Point2D.Double(ox + number(), oy + number());
                path.moveTo(start.getX(), start.getY());
            }
            case 'L' -> path.lineTo(ox + number(), oy + number());
            case 'H' -> path.lineTo(ox + number(), from.getY());
            case 'V' -> path.lineTo(from.getX(), oy + number());
            case 'Q' -> path.quadTo(ox + number(), oy + number(), ox + number(), oy + number());
            case 'C' -> path.curveTo(ox + number(), oy + number(), ox + number(), oy + number(), ox + number(), oy + number());
            case 'A' -> arc(from, number(), number(), number(), flag(), flag(), new Point2D.Double(ox + number(), oy + number()));
            case 'Z' -> {
                path.closePath();
                path.moveTo(start.getX(), start.getY());
            }
            default -> throw malformed();
        }
    }

    /** From the ends of an arc to its centre and angles, as appendix B.2.4 of SVG 2 says; radii that are too small grow. */
    private void arc(Point2D from, double rx, double ry, double degrees, boolean large, boolean sweep, Point2D to) {
        AffineTransform upright = AffineTransform.getRotateInstance(-Math.toRadians(degrees));
        Point2D half = upright.deltaTransform(new Point2D.Double((from.getX() - to.getX()) / 2, (from.getY() - to.getY()) / 2), null);
        if (rx == 0 || ry == 0 || half.distance(0, 0) == 0) {
            path.lineTo(to.getX(), to.getY());
            return;
        }
        double reach = Math.max(1, Math.hypot(half.getX() / rx, half.getY() / ry));
        double a = Math.abs(rx) * reach;
        double b = Math.abs(ry) * reach;
        double x = half.getX() / a;
        double y = half.getY() / b;
        double factor = Math.sqrt(Math.max(0, 1 / (x * x + y * y) - 1)) * (large == sweep ? -1 : 1);
        double cx = factor * y;
        double cy = -factor * x;
        double first = Math.atan2(y - cy, x - cx);
        double turn = Math.atan2(-y - cy, -x - cx) - first;
        if (sweep && turn < 0) {
            turn += 2 * Math.PI;
        } else if (!sweep && turn > 0) {
            turn -= 2 * Math.PI;
        }
        AffineTransform place = AffineTransform.getTranslateInstance((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2);
        place.rotate(Math.toRadians(degrees));
        place.scale(a, b);
        // Arc2D turns against the clock where y points down.
        Arc2D arc = new Arc2D.Double(cx - 1, cy - 1, 2, 2, -Math.toDegrees(first), -Math.toDegrees(turn), Arc2D.OPEN);
        path.append(arc.getPathIterator(place), true);
    }

    private double number() {
        if (next(part).group(2) == null) {
            throw malformed();
        }
        at = part.end();
        return Double.parseDouble(part.group(2));
    }

    private boolean flag() {
        at = next(flag).end();
        return flag.group(1).equals("1");
    }

    private Matcher next(Matcher matcher) {
        if (!matcher.region(at, data.length()).lookingAt()) {
            throw malformed();
        }
        return matcher;
    }

    private IllegalArgumentException malformed() {
        return new IllegalArgumentException("path data at " + at + ": " + data);
    }
}

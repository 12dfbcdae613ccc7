package org.bunkai.diagram.layout.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.bunkai.diagram.layout.Rect;

/** What is still free of an area, in cells of the lattice or, on large sheets, of a multiple of it. */
final class FreeSpace {

    private static final int MAX_CELLS = 200;

    private final Rect area;
    private final List<Rect> contents;
    private final int air;
    private final int cell;
    private final int columns;
    private final int rows;
    private final boolean[][] taken;

    /**
     * @param area what may be used
     * @param contents what stands in it
     * @param air px to keep clear around everything
     */
    FreeSpace(Rect area, List<Rect> contents, int air) {
        this.area = area;
        this.contents = contents;
        this.air = air;
        cell = Math.max(Lattice.STEP, area.w() / MAX_CELLS);
        columns = area.w() / cell;
        rows = area.h() / cell;
        taken = new boolean[rows][columns];
        contents.forEach(this::block);
    }

    private void block(Rect content) {
        Rect rect = content.grow(air);
        int right = Math.min(columns - 1, Math.floorDiv(rect.right() - 1 - area.x(), cell));
        int bottom = Math.min(rows - 1, Math.floorDiv(rect.bottom() - 1 - area.y(), cell));
        int left = Math.max(0, Math.floorDiv(rect.x() - area.x(), cell));
        for (int y = Math.max(0, Math.floorDiv(rect.y() - area.y(), cell)); y <= bottom && left <= right; y++) {
            Arrays.fill(taken[y], left, right + 1, true);
        }
    }

    /**
     * Takes the lower right corner.
     *
     * @param w width in px
     * @param h height in px
     * @return the rectangle, or empty when something stands there
     */
    Optional<Rect> corner(int w, int h) {
        Rect found = new Rect(area.right() - w, area.bottom() - h, w, h);
        if (!found.inside(area) || contents.stream().anyMatch(content -> content.grow(air).hits(found))) {
            return Optional.empty();
        }
        block(found);
        return Optional.of(found);
    }

    /**
     * Takes a free rectangle as low as possible, and there as far left as possible.
     *
     * @param w width in px; 0 takes nothing
     * @param h height in px; 0 takes nothing
     * @return the rectangle, or empty when there is no room
     */
    Optional<Rect> take(int w, int h) {
        if (w == 0 || h == 0) {
            return Optional.of(new Rect(area.x(), area.y(), 0, 0));
        }
        int across = (w + cell - 1) / cell;
        int down = (h + cell - 1) / cell;
        int[][] sums = sums();
        for (int y = rows - down; y >= 0; y--) {
            for (int x = 0; x <= columns - across; x++) {
                if (sums[y + down][x + across] - sums[y][x + across] - sums[y + down][x] + sums[y][x] == 0) {
                    int left = x == columns - across ? area.right() - w : area.x() + x * cell;
                    int top = y == rows - down ? area.bottom() - h : area.y() + y * cell;
                    Rect found = new Rect(left, top, w, h);
                    block(found);
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** Numbers of taken cells above and to the left of each cell corner. */
    private int[][] sums() {
        int[][] sums = new int[rows + 1][columns + 1];
        for (int y = 0; y < rows; y++) {
            boolean[] row = taken[y];
            int[] above = sums[y];
            int[] below = sums[y + 1];
            int inRow = 0;
            for (int x = 0; x < columns; x++) {
                inRow += row[x] ? 1 : 0;
                below[x + 1] = above[x + 1] + inRow;
            }
        }
        return sums;
    }

    /**
     * Takes the largest free rectangles, one after the other.
     *
     * @param count how many at most
     * @param least least width and height in px
     * @return the rectangles, largest first
     */
    List<Rect> largest(int count, int least) {
        List<Rect> found = new ArrayList<>();
        while (found.size() < count) {
            Optional<Rect> best = largest(least);
            if (best.isEmpty()) {
                break;
            }
            found.add(best.get());
            block(best.get());
        }
        return found;
    }

    /** Largest rectangle under the skyline of free cells, row by row; of equal ones the highest, and of these the leftmost. */
    private Optional<Rect> largest(int least) {
        Rect best = null;
        int[] heights = new int[columns];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                heights[x] = taken[y][x] ? 0 : heights[x] + 1;
            }
            best = underSkyline(heights, y, least, best);
        }
        return Optional.ofNullable(best);
    }

    private Rect underSkyline(int[] heights, int row, int least, Rect bestBefore) {
        Rect best = bestBefore;
        Deque<Integer> rising = new ArrayDeque<>();
        for (int x = 0; x <= columns; x++) {
            int height = x < columns ? heights[x] : 0;
            while (!rising.isEmpty() && heights[rising.peek()] >= height) {
                int top = heights[rising.pop()];
                int left = rising.isEmpty() ? 0 : rising.peek() + 1;
                if (top > 0 && top * cell >= least && (x - left) * cell >= least) {
                    Rect found = new Rect(area.x() + left * cell, area.y() + (row - top + 1) * cell, (x - left) * cell, top * cell);
                    best = best == null || better(found, best) ? found : best;
                }
            }
            rising.push(x);
        }
        return best;
    }

    private static boolean better(Rect one, Rect other) {
        long size = (long) one.w() * one.h();
        long otherSize = (long) other.w() * other.h();
        if (size != otherSize) {
            return size > otherSize;
        }
        return one.y() != other.y() ? one.y() < other.y() : one.x() < other.x();
    }
}

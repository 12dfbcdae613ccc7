package org.bunkai.diagram.layout.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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
        for (int y = Math.max(0, Math.floorDiv(rect.y() - area.y(), cell)); y <= bottom; y++) {
            for (int x = Math.max(0, Math.floorDiv(rect.x() - area.x(), cell)); x <= right; x++) {
                taken[y][x] = true;
            }
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
            for (int x = 0; x < columns; x++) {
                sums[y + 1][x + 1] = sums[y][x + 1] + sums[y + 1][x] - sums[y][x] + (taken[y][x] ? 1 : 0);
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

    /** Largest rectangle under the skyline of free cells, row by row. */
    private Optional<Rect> largest(int least) {
        List<Rect> rects = new ArrayList<>();
        int[] heights = new int[columns];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                heights[x] = taken[y][x] ? 0 : heights[x] + 1;
            }
            underSkyline(heights, y, rects);
        }
        return rects.stream().filter(rect -> rect.w() >= least && rect.h() >= least)
                .max(Comparator.comparingLong((Rect rect) -> (long) rect.w() * rect.h()).thenComparing(rect -> -rect.y())
                        .thenComparing(rect -> -rect.x()));
    }

    private void underSkyline(int[] heights, int row, List<Rect> rects) {
        Deque<Integer> rising = new ArrayDeque<>();
        for (int x = 0; x <= columns; x++) {
            int height = x < columns ? heights[x] : 0;
            while (!rising.isEmpty() && heights[rising.peek()] >= height) {
                int top = heights[rising.pop()];
                int left = rising.isEmpty() ? 0 : rising.peek() + 1;
                if (top > 0) {
                    rects.add(new Rect(area.x() + left * cell, area.y() + (row - top + 1) * cell, (x - left) * cell, top * cell));
                }
            }
            rising.push(x);
        }
    }
}

package org.bunkai.diagram.layout.internal;

import java.util.Arrays;

/**
 * Priority queue of numbers with small keys that never fall below the last one polled, as the costs of A* with a
 * consistent estimate do: one stack per key.
 */
final class BucketQueue {

    private static final int NONE = -1;

    private int[] heads = new int[1 << 14];
    private int[] items = new int[1 << 12];
    private int[] below = new int[1 << 12];
    private int size;
    private int key;
    private int highest;

    BucketQueue() {
        Arrays.fill(heads, NONE);
    }

    void clear() {
        Arrays.fill(heads, 0, highest + 1, NONE);
        size = 0;
        key = 0;
        highest = 0;
    }

    void add(int item, int itemKey) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
            below = Arrays.copyOf(below, size * 2);
        }
        if (itemKey >= heads.length) {
            int before = heads.length;
            heads = Arrays.copyOf(heads, Math.max(itemKey + 1, before * 2));
            Arrays.fill(heads, before, heads.length, NONE);
        }
        items[size] = item;
        below[size] = heads[itemKey];
        heads[itemKey] = size++;
        highest = Math.max(highest, itemKey);
        key = Math.min(key, itemKey);
    }

    /** Takes an item with the lowest key, the last added first; -1 when there is none. */
    int poll() {
        while (key <= highest) {
            int top = heads[key];
            if (top != NONE) {
                heads[key] = below[top];
                return items[top];
            }
            key++;
        }
        return NONE;
    }
}

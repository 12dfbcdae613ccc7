package org.bunkai.validation.base.internal.reach;

/** Masks by {@link Scatter keys}: an open hash table, because boxed keys would cost more than the filters they save. */
final class Crossings {

    private long[] keys = new long[64];
    private long[][] masks = new long[keys.length][];
    private int size;

    /** The mask with a key, {@code null} if there is none. */
    long[] get(long key) {
        return masks[slot(key)];
    }

    /** Adds a mask, which is not {@code null}. */
    void put(long key, long[] mask) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(key);
        size += masks[slot] == null ? 1 : 0;
        keys[slot] = key;
        masks[slot] = mask;
    }

    private int slot(long key) {
        int slot = (int) key & keys.length - 1;
        while (masks[slot] != null && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[][] oldMasks = masks;
        keys = new long[2 * oldKeys.length];
        masks = new long[keys.length][];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldMasks[i] != null) {
                put(oldKeys[i], oldMasks[i]);
            }
        }
    }
}

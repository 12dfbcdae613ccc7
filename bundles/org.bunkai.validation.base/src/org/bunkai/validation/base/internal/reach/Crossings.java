package org.bunkai.validation.base.internal.reach;

/**
 * Masks by {@link Scatter keys}: an open hash table, because boxed keys would cost more than the filters they save. Any thread reads it
 * without a lock: entries never change, and a reader that does not see yet what another thread has added finds the mask once more.
 */
final class Crossings {

    private record Entry(long key, long[] mask) {
    }

    private Entry[] entries = new Entry[64];
    private int size;

    /** The mask with a key, {@code null} if there is none. */
    long[] get(long key) {
        Entry[] current = entries;
        for (int slot = (int) key & current.length - 1;; slot = slot + 1 & current.length - 1) {
            Entry entry = current[slot];
            if (entry == null || entry.key == key) {
                return entry == null ? null : entry.mask;
            }
        }
    }

    /** Adds a mask, which is not {@code null} and never changed. */
    synchronized void put(long key, long[] mask) {
        if (2 * size >= entries.length) {
            grow();
        }
        int slot = slot(entries, key);
        size += entries[slot] == null ? 1 : 0;
        entries[slot] = new Entry(key, mask);
    }

    private static int slot(Entry[] entries, long key) {
        int slot = (int) key & entries.length - 1;
        while (entries[slot] != null && entries[slot].key != key) {
            slot = slot + 1 & entries.length - 1;
        }
        return slot;
    }

    private void grow() {
        Entry[] larger = new Entry[2 * entries.length];
        for (Entry entry : entries) {
            if (entry != null) {
                larger[slot(larger, entry.key)] = entry;
            }
        }
        entries = larger;
    }
}

package org.bunkai.validation.base.internal.reach;

import java.util.Arrays;

/**
 * The stations whose filter rules a packet has passed since its original source. It does not come back to them: a way round by which a
 * packet meets the same filter again, from another side, is no path. Stations that treat everything alike need not be remembered, for
 * what comes back to them could have gone on at the first visit.
 *
 * @param bits one for each {@link Filters#number}
 */
record Passed(long[] bits) {

    static final Passed NOTHING = new Passed(new long[0]);

    boolean contains(Filters filters) {
        int word = filters.number() / Long.SIZE;
        return word < bits.length && (bits[word] & 1L << filters.number() % Long.SIZE) != 0;
    }

    Passed and(Filters filters) {
        int word = filters.number() / Long.SIZE;
        long[] more = Arrays.copyOf(bits, Math.max(bits.length, word + 1));
        more[word] |= 1L << filters.number() % Long.SIZE;
        return new Passed(more);
    }

    int size() {
        int size = 0;
        for (long word : bits) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** Whether these are all among others. */
    boolean isWithin(Passed others) {
        for (int i = 0; i < bits.length; i++) {
            if (bits[i] != 0 && (i >= others.bits.length || (bits[i] & ~others.bits[i]) != 0)) {
                return false;
            }
        }
        return true;
    }

    boolean isDisjoint(Passed others) {
        for (int i = 0; i < Math.min(bits.length, others.bits.length); i++) {
            if ((bits[i] & others.bits[i]) != 0) {
                return false;
            }
        }
        return true;
    }
}

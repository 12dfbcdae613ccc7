package org.bunkai.validation.base.internal.reach;

/** Map keys made of small numbers, spread so that their hash codes do not collide in rows. */
final class Scatter {

    private static final int BITS = 21;

    private Scatter() {
    }

    /** A key of its own for any three numbers below two million (the finaliser of MurmurHash3, which loses nothing). */
    static long key(int a, int b, int c) {
        long key = (((long) a << BITS) | b) << BITS | c;
        key = (key ^ key >>> 33) * 0xff51afd7ed558ccdL;
        key = (key ^ key >>> 33) * 0xc4ceb9fe1a85ec53L;
        return key ^ key >>> 33;
    }
}

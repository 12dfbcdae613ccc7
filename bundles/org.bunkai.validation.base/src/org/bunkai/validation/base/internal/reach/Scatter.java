package org.bunkai.validation.base.internal.reach;

/** Map keys made of small numbers, spread so that their hash codes do not collide in rows. */
final class Scatter {

    private static final int BITS = 21;
    private static final long ODD = 0x9E3779B97F4A7C15L; // golden ratio: multiplying by an odd number loses nothing

    private Scatter() {
    }

    /** A key of its own for any three numbers below two million. */
    static long key(int a, int b, int c) {
        return ((((long) a << BITS) | b) << BITS | c) * ODD;
    }
}

package org.bunkai.validation.base.internal.reach;

/** Bit sets of one fixed length that are never changed, so that they can be shared; {@code null} is the empty one. */
final class Masks {

    private Masks() {
    }

    static long[] and(long[] a, long[] b) {
        if (a == b || a == null || b == null) {
            return b == null ? null : a;
        }
        long[] result = new long[a.length];
        for (int i = 0; i < a.length; i++) {
            result[i] = a[i] & b[i];
        }
        return shared(result, a);
    }

    static long[] andNot(long[] a, long[] b) {
        if (a == b || a == null || b == null) {
            return a == b ? null : a;
        }
        long[] result = new long[a.length];
        for (int i = 0; i < a.length; i++) {
            result[i] = a[i] & ~b[i];
        }
        return shared(result, a);
    }

    static long[] or(long[] a, long[] b) {
        if (a == b || a == null || b == null) {
            return a == null ? b : a;
        }
        long[] result = new long[a.length];
        for (int i = 0; i < a.length; i++) {
            result[i] = a[i] | b[i];
        }
        return shared(result, a);
    }

    private static long[] shared(long[] result, long[] original) {
        boolean empty = true;
        boolean same = true;
        for (int i = 0; i < result.length; i++) {
            empty &= result[i] == 0;
            same &= result[i] == original[i];
        }
        return empty ? null : same ? original : result;
    }
}

package org.bunkai.validation.base.internal.reach;

/** Bit sets of one fixed length that are never changed, so that they can be shared; {@code null} is the empty one. */
final class Masks {

    private Masks() {
    }

    static long[] and(long[] a, long[] b) {
        if (a == b || a == null || b == null) {
            return b == null ? null : a;
        }
        boolean empty = true;
        boolean sameAsA = true;
        boolean sameAsB = true;
        for (int i = 0; i < a.length; i++) {
            long word = a[i] & b[i];
            empty &= word == 0;
            sameAsA &= word == a[i];
            sameAsB &= word == b[i];
        }
        if (empty || sameAsA || sameAsB) {
            return empty ? null : sameAsA ? a : b;
        }
        long[] result = new long[a.length];
        for (int i = 0; i < a.length; i++) {
            result[i] = a[i] & b[i];
        }
        return result;
    }

    static long[] andNot(long[] a, long[] b) {
        if (a == b || a == null || b == null) {
            return a == b ? null : a;
        }
        boolean empty = true;
        boolean same = true;
        for (int i = 0; i < a.length; i++) {
            empty &= (a[i] & ~b[i]) == 0;
            same &= (a[i] & b[i]) == 0;
        }
        if (empty || same) {
            return empty ? null : a;
        }
        long[] result = new long[a.length];
        for (int i = 0; i < a.length; i++) {
            result[i] = a[i] & ~b[i];
        }
        return result;
    }

    static long[] or(long[] a, long[] b) {
        if (a == b || a == null || b == null) {
            return a == null ? b : a;
        }
        boolean same = true;
        for (int i = 0; i < a.length; i++) {
            same &= (b[i] & ~a[i]) == 0;
        }
        if (same) {
            return a;
        }
        long[] result = new long[a.length];
        for (int i = 0; i < a.length; i++) {
            result[i] = a[i] | b[i];
        }
        return result;
    }
}

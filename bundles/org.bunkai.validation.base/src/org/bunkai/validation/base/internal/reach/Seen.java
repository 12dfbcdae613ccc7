package org.bunkai.validation.base.internal.reach;

/**
 * What has been seen at one port, by the filters passed before: a list. What came by fewer filters can go wherever the same can go that
 * came by more.
 *
 * @param passed the filters
 * @param mask what came by them
 * @param next what came by others, {@code null} at the end
 */
record Seen(Passed passed, long[] mask, Seen next) {

    /** What of a mask is new for packets that passed these filters. */
    static long[] fresh(Seen seen, Passed passed, long[] mask) {
        long[] fresh = mask;
        for (Seen at = seen; at != null && fresh != null; at = at.next) {
            if (at.passed.isWithin(passed)) {
                fresh = Masks.andNot(fresh, at.mask);
            }
        }
        return fresh;
    }

    /** Adds what is new. */
    static Seen add(Seen seen, Passed passed, long[] fresh) {
        boolean same = seen != null && seen.passed == passed;
        return same ? new Seen(passed, Masks.or(seen.mask, fresh), seen.next) : new Seen(passed, fresh, seen);
    }

    /** Everything, by whichever filters it came. */
    static long[] all(Seen seen) {
        long[] all = null;
        for (Seen at = seen; at != null; at = at.next) {
            all = Masks.or(all, at.mask);
        }
        return all;
    }
}

package org.bunkai.validation.base.internal.reach;

import java.util.Arrays;

/**
 * The stations whose filter rules a packet has passed since its original source. It does not come back to them: a way round by which a
 * packet meets the same filter again, from another side, is no path. Stations that treat everything alike need not be remembered, for
 * what comes back to them could have gone on at the first visit.
 *
 * @param stations in ascending order
 */
record Passed(int[] stations) {

    static final Passed NOTHING = new Passed(new int[0]);

    boolean contains(int station) {
        return Arrays.binarySearch(stations, station) >= 0;
    }

    Passed and(int station) {
        int[] more = Arrays.copyOf(stations, stations.length + 1);
        more[stations.length] = station;
        Arrays.sort(more);
        return new Passed(more);
    }

    /** Whether these are all among others. */
    boolean isWithin(Passed others) {
        return this == others || stations.length <= others.stations.length && Arrays.stream(stations).allMatch(others::contains);
    }

    boolean isDisjoint(Passed others) {
        return Arrays.stream(stations).noneMatch(others::contains);
    }
}

package org.bunkai.validation.base.internal.reach;

/**
 * What a path has to visit: a station, or one of some nodes.
 *
 * @param station {@link Topology#NOBODY} if it is a node
 * @param nodes empty if it is a station
 */
record Waypoint(int station, int[] nodes) {

    boolean isNode(int node) {
        for (int own : nodes) {
            if (own == node) {
                return true;
            }
        }
        return false;
    }
}

package org.bunkai.benchmarks.compared;

import java.util.SortedSet;

/** One way to check a model by the eight rules. */
interface Peer {

    /** Checks the model as it is now; gives what this way gives its users. */
    Object check();

    /** Checks the model; gives what is violated, as {@code rule id@element id}. */
    SortedSet<String> violations();
}

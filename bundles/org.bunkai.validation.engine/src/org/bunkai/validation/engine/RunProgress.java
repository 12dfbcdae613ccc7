package org.bunkai.validation.engine;

/** Told after every rule how far a run is, on the thread that called the engine. */
@FunctionalInterface
public interface RunProgress {

    /**
     * One more rule has ended.
     *
     * @param done rules that have ended
     * @param total rules of the run, more than zero
     */
    void done(int done, int total);
}

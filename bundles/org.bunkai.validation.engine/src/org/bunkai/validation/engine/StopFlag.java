package org.bunkai.validation.engine;

import java.util.function.BooleanSupplier;

/** Tells one running rule to stop. Every call of the engine looks at it. */
final class StopFlag {

    private final BooleanSupplier cancel;
    private volatile boolean stopped;

    /**
     * A flag for one rule.
     *
     * @param cancel whether the whole run is cancelled
     */
    StopFlag(BooleanSupplier cancel) {
        this.cancel = cancel;
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** Goes on, or throws {@link RuleStopped}. */
    void check() {
        if (stopped || cancel.getAsBoolean()) {
            throw new RuleStopped();
        }
    }
}

package org.bunkai.validation.engine;

/** Ends a rule from within a call of the engine: the run is cancelled, or the rule is out of time. */
final class RuleStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleStopped() {
        super("stopped", null, false, false);
    }
}

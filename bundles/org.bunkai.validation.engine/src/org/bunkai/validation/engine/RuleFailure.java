package org.bunkai.validation.engine;

import java.util.List;

import org.bunkai.validation.engine.RunResult.RuleError;

/** Why a rule gives no answers in this run. */
final class RuleFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * A failure.
     *
     * @param key message key of the engine's own bundle
     * @param arguments arguments of the message
     * @param cause the exception that the rule threw, or {@code null}
     */
    RuleFailure(String key, List<Object> arguments, Throwable cause) {
        super(key, cause);
        this.key = key;
        this.arguments = arguments;
    }

    /** Everything that a rule, or a derived view it asked for, can throw. */
    static RuleFailure thrown(Throwable cause) {
        return new RuleFailure("engine.ruleThrew", List.of(cause.getClass().getName(), String.valueOf(cause.getMessage())), cause);
    }

    /** Whether running the rule again on the same facts is known to be a waste. */
    boolean isOutOfTime() {
        return "engine.outOfTime".equals(key);
    }

    RuleError asError(RuleMetadata rule) {
        return new RuleError(rule, key, arguments, getCause());
    }
}

package org.bunkai.validation.engine;

import java.util.List;

import org.bunkai.validation.api.RulePackInfo;

/**
 * What one run gave, in the order of finding ids.
 *
 * @param findings every answer, SATISFIED and NOT_APPLICABLE included
 * @param packs inventory: every pack that took part, in the order of ids
 * @param rules metadata of every rule of these packs that is meant for the edition, those of kind attestation included
 * @param notRun rules that did not run, with the message key saying why (for example {@code engine.mappingUnknown})
 * @param errors one per rule that failed
 * @param packErrors packs that were refused or are missing, and overrides that name no rule
 * @param trace what a later {@link Engine#rerun} needs, or {@code null} if the result was not made by an engine
 */
public record RunResult(List<Finding> findings, List<PackEntry> packs, List<RuleMetadata> rules, List<NotRun> notRun,
        List<RuleError> errors, List<PackError> packErrors, RunTrace trace) {

    public RunResult {
        findings = List.copyOf(findings);
        packs = List.copyOf(packs);
        rules = List.copyOf(rules);
        notRun = List.copyOf(notRun);
        errors = List.copyOf(errors);
        packErrors = List.copyOf(packErrors);
    }

    /** A result made by hand. */
    public RunResult(List<Finding> findings, List<PackEntry> packs, List<RuleMetadata> rules, List<NotRun> notRun, List<RuleError> errors) {
        this(findings, packs, rules, notRun, errors, List.of(), null);
    }

    /**
     * One line of the inventory.
     *
     * @param info what the pack says of itself
     * @param rules how many rules it holds, those of kind attestation included
     */
    public record PackEntry(RulePackInfo info, int rules) {
    }

    /**
     * A rule that did not run.
     *
     * @param rule its metadata
     * @param key message key of the engine's own bundle
     */
    public record NotRun(RuleMetadata rule, String key) {
    }

    /**
     * A rule that failed.
     *
     * @param rule its metadata; only id and pack are set if the metadata could not be read
     * @param key message key of the engine's own bundle: thrown, out of time, duplicate answer, unanswered case
     * @param arguments arguments of the message
     * @param cause the exception, or {@code null}
     */
    public record RuleError(RuleMetadata rule, String key, List<Object> arguments, Throwable cause) {

        public RuleError {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What went wrong outside a rule. Must not be passed over: rules of this pack did not run.
     *
     * @param pack id of the pack, or of the rule that an override names
     * @param key message key of the engine's own bundle: refused, missing, unknown rule
     * @param arguments arguments of the message, the id first
     * @param cause the exception, or {@code null}
     */
    public record PackError(String pack, String key, List<Object> arguments, Throwable cause) {

        public PackError {
            arguments = List.copyOf(arguments);
        }
    }
}

package org.bunkai.validation.engine;

import java.util.Map;

import org.bunkai.validation.api.Rule;

/**
 * A rule with its metadata.
 *
 * @param rule the rule, or {@code null} for kind attestation and where there is no class
 * @param metadata its metadata; only id and pack are set if they could not be read
 * @param failure why it can never run, or {@code null}
 */
record LoadedRule(Rule rule, RuleMetadata metadata, RuleFailure failure) {

    String id() {
        return metadata.id();
    }

    /** As {@link RuleMetadata#in}. */
    LoadedRule in(String edition, Map<String, String> became) {
        return new LoadedRule(rule, metadata.in(edition, became), failure);
    }
}

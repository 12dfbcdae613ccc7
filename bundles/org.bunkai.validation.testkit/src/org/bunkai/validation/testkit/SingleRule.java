package org.bunkai.validation.testkit;

import java.net.URL;
import java.util.List;

import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;

/**
 * A pack cut down to one rule, so that verifying a rule does not run the others.
 *
 * @param pack the whole pack
 * @param ruleId the rule
 */
record SingleRule(RulePack pack, String ruleId) implements RulePack {

    @Override
    public RulePackInfo info() {
        return pack.info();
    }

    @Override
    public List<Rule> rules() {
        return pack.rules().stream().filter(rule -> rule.id().equals(ruleId)).toList();
    }

    /** Without the index, which would bring the other rules back. */
    @Override
    public URL resource(String name) {
        return name.equals("rules/index.json") ? null : pack.resource(name);
    }
}

package org.bunkai.validation.engine;

import java.util.List;

import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;

/**
 * A pack that was accepted.
 *
 * @param pack where the resources come from
 * @param info what it said of itself when it was loaded
 * @param rules in the order of ids
 */
record LoadedPack(RulePack pack, RulePackInfo info, List<LoadedRule> rules) {

    String id() {
        return info.id();
    }
}

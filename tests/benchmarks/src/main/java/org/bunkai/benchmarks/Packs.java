package org.bunkai.benchmarks;

import java.net.URL;
import java.util.List;
import java.util.Set;

import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.rules.mhlw.ops12.Operations12;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.rules.mhlw.ops18.Operations18;
import org.bunkai.rules.mhlw.plan15.Planning15;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;

/** The rules of the product. */
public final class Packs {

    private Packs() {
    }

    /** All of them. */
    public static List<RulePack> all() {
        return List.of(new Operations08(), new Operations12(), new Operations13(), new Operations18(), new Planning15());
    }

    /** The rules with these ids, each in its pack. */
    public static List<RulePack> only(Set<String> rules) {
        return all().stream().<RulePack>map(pack -> new Choice(pack, rules)).toList();
    }

    /** A pack without its other rules, and without the index that names them. */
    private record Choice(RulePack pack, Set<String> ids) implements RulePack {

        @Override
        public RulePackInfo info() {
            return pack.info();
        }

        @Override
        public List<Rule> rules() {
            return pack.rules().stream().filter(rule -> ids.contains(rule.id())).toList();
        }

        @Override
        public URL resource(String name) {
            return "rules/index.json".equals(name) ? null : pack.resource(name);
        }
    }
}

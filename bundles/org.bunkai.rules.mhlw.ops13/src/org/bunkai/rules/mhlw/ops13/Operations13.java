package org.bunkai.rules.mhlw.ops13;

import java.util.List;

import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;
import org.osgi.service.component.annotations.Component;

/** The rules of chapter 13 of the operations volume, edition 6.0. */
@Component
public final class Operations13 implements RulePack {

    private static final RulePackInfo INFO = new RulePackInfo("mhlw.ops13", "1.0.0", List.of("6.0"),
            "システム運用編 13 ネットワークに関する安全管理措置", "Operations volume, chapter 13: network safety management");

    @Override
    public RulePackInfo info() {
        return INFO;
    }

    @Override
    public List<Rule> rules() {
        return List.of();
    }
}

package org.bunkai.rules.mhlw.ops12;

import java.util.List;

import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;
import org.osgi.service.component.annotations.Component;

/** The rules of chapter 12 of the operations volume, edition 6.0. */
@Component
public final class Operations12 implements RulePack {

    private static final RulePackInfo INFO = new RulePackInfo("mhlw.ops12", "1.0.0", List.of("6.0"),
            "システム運用編 12 物理的安全管理措置", "Operations volume, chapter 12: physical safety management");

    private static final List<Rule> RULES = List.of(
            new CopiedBeforeDegradationRule(),
            new CopyPlannedRule(),
            new LineAndEquipmentLifeRule());

    @Override
    public RulePackInfo info() {
        return INFO;
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}

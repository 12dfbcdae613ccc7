package org.bunkai.rules.mhlw.ops18;

import java.util.List;

import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;
import org.osgi.service.component.annotations.Component;

/** The rules of chapter 18 of the operations volume, edition 6.0. */
@Component
public final class Operations18 implements RulePack {

    private static final RulePackInfo INFO = new RulePackInfo("mhlw.ops18", "1.0.0", List.of("6.0"),
            "システム運用編 18 外部からの攻撃に対する安全管理措置", "Operations volume, chapter 18: safety management against attacks from outside");

    private static final List<Rule> RULES = List.of(
            new OutsideConnectionCutRule(),
            new AttackedServerCutRule(),
            new InfectedDeviceIsolatedRule(),
            new BusinessSystemStopRule(),
            new ImportantDataBackedUpRule(),
            new BackupSucceedsRule(),
            new RestoreTestedRule(),
            new CopySurvivesAttackRule(),
            new SeveralGenerationsRule(),
            new SeveralWaysRule(),
            new DetachedCopyRule());

    @Override
    public RulePackInfo info() {
        return INFO;
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}

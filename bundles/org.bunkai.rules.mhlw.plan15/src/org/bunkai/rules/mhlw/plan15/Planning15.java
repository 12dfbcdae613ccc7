package org.bunkai.rules.mhlw.plan15;

import java.util.List;

import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;
import org.osgi.service.component.annotations.Component;

/** The rules of chapter 15 of the planning volume, edition 6.0. */
@Component
public final class Planning15 implements RulePack {

    private static final RulePackInfo INFO = new RulePackInfo("mhlw.plan15", "1.0.0", List.of("6.0"),
            "企画管理編 15 技術的な安全管理対策の管理", "Planning volume, chapter 15: management of technical safety measures");

    private static final List<Rule> RULES = List.of(
            new MediaDegradationRegulationRule(),
            new RegulationMadeKnownRule(),
            new VulnerabilityMeasuresReviewedRule(),
            new NetworkSelectionOnRiskRule(),
            new NetworkSelectionApprovedRule(),
            new NetworkFitsDevelopmentPlanRule(),
            new NetworkDesignApprovedRule());

    @Override
    public RulePackInfo info() {
        return INFO;
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}

package org.bunkai.rules.mhlw.plan15;

import java.util.Map;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/** 「整備計画等を策定している場合には、これと整合性をとること」 (企画管理編 15⑦). */
final class NetworkFitsDevelopmentPlanRule extends PlanningRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    NetworkFitsDevelopmentPlanRule() {
        super("mhlw.plan15.07.c");
    }

    @Override
    Condition applies(Architecture architecture) {
        return Condition.of(architecture, P.getArchitecture_DevelopmentPlan());
    }

    @Override
    void addDemands(Architecture architecture, ModelView model, Map<String, Condition> demands) {
        demands.put("inconsistent", Condition.of(architecture, P.getArchitecture_PlanConsistency()));
    }
}

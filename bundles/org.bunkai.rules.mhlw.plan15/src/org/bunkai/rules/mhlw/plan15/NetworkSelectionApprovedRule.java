package org.bunkai.rules.mhlw.plan15;

import java.util.Map;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Documents;

/** 「その結果を経営層に報告の上、承認を得ること」 (企画管理編 15⑦): for the networks as they are now. */
final class NetworkSelectionApprovedRule extends PlanningRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    NetworkSelectionApprovedRule() {
        super("mhlw.plan15.07.b");
    }

    @Override
    void addDemands(Architecture architecture, ModelView model, Map<String, Condition> demands) {
        Executives executives = Executives.of(model);
        Documents selections = NetworkSelectionOnRiskRule.selections(architecture, model);
        demands.put("noSelection", selections.exist());
        demands.put("notReported", selections.anyOf(executives::isReported));
        demands.put("notApproved", selections.anyOf(executives::isApproved));
        demands.put("changedSince", selections.anyOf(document -> Dates.notBefore(document, P.getDocument_Approved(), architecture,
                P.getArchitecture_NetworkChangedOn())));
    }
}

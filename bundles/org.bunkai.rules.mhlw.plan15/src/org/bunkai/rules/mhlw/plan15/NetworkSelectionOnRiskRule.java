package org.bunkai.rules.mhlw.plan15;

import java.util.Map;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Documents;

/** 「リスク評価を踏まえつつその選定を担当者と協働して検討し」 (企画管理編 15⑦): a risk analysis, a selection, and who took part in it. */
final class NetworkSelectionOnRiskRule extends PlanningRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    NetworkSelectionOnRiskRule() {
        super("mhlw.plan15.07.a");
    }

    @Override
    void addDemands(Architecture architecture, ModelView model, Map<String, Condition> demands) {
        Documents selections = selections(architecture, model);
        demands.put("noRiskAnalysis", Documents.of(architecture, model).ofKind(DocumentKind.RISK_ANALYSIS)
                .aboutNetworks("v6.plan.15.7").exist());
        demands.put("noSelection", selections.exist());
        // An empty list says nothing, so this is never NO.
        demands.put("unknown", selections.anyOf(document -> Condition.recorded(document, P.getDocument_Participants())));
    }

    /** Records of how the networks were selected; the kind says what they are about. */
    static Documents selections(Architecture architecture, ModelView model) {
        return Documents.of(architecture, model).ofKind(DocumentKind.NETWORK_SELECTION);
    }
}

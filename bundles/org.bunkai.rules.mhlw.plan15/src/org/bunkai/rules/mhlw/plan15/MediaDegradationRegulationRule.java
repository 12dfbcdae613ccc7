package org.bunkai.rules.mhlw.plan15;

import java.util.Map;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.Topic;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Documents;

/** 「記録媒体の劣化への対応を図るための一連の運用の流れを運用管理規程に定める」 (企画管理編 15⑤). */
final class MediaDegradationRegulationRule extends PlanningRule {

    MediaDegradationRegulationRule() {
        super("mhlw.plan15.05.a");
    }

    @Override
    void addDemands(Architecture architecture, ModelView model, Map<String, Condition> demands) {
        demands.put("noRegulation", regulations(architecture, model).exist());
    }

    /** The regulations that lay down how degrading media are dealt with. */
    static Documents regulations(Architecture architecture, ModelView model) {
        return Documents.of(architecture, model).ofKind(DocumentKind.OPERATION_REGULATION).about(Topic.MEDIA_DEGRADATION, "v6.plan.15.5");
    }
}

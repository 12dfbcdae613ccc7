package org.bunkai.rules.mhlw.ops08;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/** 「その取扱いに係る運用管理規程を定めること」 (8⑥(1)). */
final class IotOperationRegulationRule extends MedicalIotRule {

    IotOperationRegulationRule() {
        super("mhlw.ops08.06.1c");
    }

    @Override
    Condition isMet(Device device, ModelView model) {
        return IotDocuments.of(DocumentKind.OPERATION_REGULATION, device, model).exist();
    }
}

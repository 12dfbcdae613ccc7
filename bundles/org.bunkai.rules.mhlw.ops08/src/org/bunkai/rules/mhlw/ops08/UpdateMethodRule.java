package org.bunkai.rules.mhlw.ops08;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/** 「重要なアップデートを必要なタイミングで適切に実施する方法を検討し」 (8⑥(2)). That the maker does it at service visits is a method. */
final class UpdateMethodRule extends IotMeasureRule {

    UpdateMethodRule() {
        super("mhlw.ops08.06.2a");
    }

    @Override
    Condition isMet(Device device, ModelView model) {
        return Condition.of(device, ArchitecturePackage.eINSTANCE.getDevice_UpdateMethod());
    }
}

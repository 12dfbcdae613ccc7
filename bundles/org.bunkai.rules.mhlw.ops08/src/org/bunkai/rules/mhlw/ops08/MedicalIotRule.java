package org.bunkai.rules.mhlw.ops08;

import org.bunkai.model.architecture.Device;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.MedicalInformation;

/** 「IoT機器により医療情報を取り扱う場合」 (8⑥(1)). */
abstract class MedicalIotRule extends IotMeasureRule {

    MedicalIotRule(String id) {
        super(id);
    }

    @Override
    final Condition isConcerned(Device device) {
        return Condition.allOf(super.isConcerned(device), MedicalInformation.on(device));
    }
}

package org.bunkai.rules.mhlw.ops08;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Vulnerabilities;

/** 「…実施する方法を検討し、運用すること」 (8⑥(2)): the fix of every known vulnerability is applied within the term of the method. */
final class ImportantUpdatesAppliedRule extends IotMeasureRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    ImportantUpdatesAppliedRule() {
        super("mhlw.ops08.06.2b");
    }

    @Override
    Condition isMet(Device device, ModelView model) {
        Integer term = device.getUpdateWithinDays();
        if (term == null) {
            Condition unfixed = Vulnerabilities.anyUnfixed(device, model.asOf());
            return Condition.allOf(unfixed, Condition.unknown(device, P.getDevice_UpdateWithinDays())).not();
        }
        return Condition.anyOf(Vulnerabilities.anyOverdue(device, model.asOf(), term),
                Condition.listed(false, device, P.getDevice_VulnerabilitiesListed())).not();
    }

    @Override
    void violate(Case answer, Device device, ModelView model) {
        int term = device.getUpdateWithinDays();
        answer.violated("overdue", device, term, Vulnerabilities.overdueNames(device, model.asOf(), term));
    }
}

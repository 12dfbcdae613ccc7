package org.bunkai.rules.mhlw.ops08;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Exposure;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.Records;
import org.bunkai.validation.base.Vulnerabilities;

/**
 * 「リスクに対してセキュリティ対策を適切に適用すること」 (8③), where the risk is highest: what packets from an open network reach has no vulnerability whose fix
 * waits, and was patched within the last days.
 */
final class ExposedDevicePatchedRule extends DeviceRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    ExposedDevicePatchedRule() {
        super("mhlw.ops08.03.c");
    }

    @Override
    void answer(Device device, ModelView model, Findings findings) {
        Case answer = findings.at(device);
        int days = model.parameter("patchedWithinDays", Integer.class);
        Condition unfixed = Vulnerabilities.anyUnfixed(device, model.asOf());
        Condition recent = Records.doneSince(device, P.getDevice_LastPatch(), model.asOf().minusDays(days));
        Condition weak = Condition.anyOf(unfixed, recent.not());
        if (!Exposure.of(model).isReached(device)) {
            answer.notApplicable("notExposed", device);
        } else if (weak.isNo()) {
            answer.satisfied();
        } else {
            exposed(device, model, unfixed, weak, answer);
        }
    }

    private static void exposed(Device device, ModelView model, Condition unfixed, Condition weak, Case answer) {
        ReachPath path = Exposure.of(model).toDevice(device);
        Condition open = Condition.allOf(path.exists(), weak);
        if (open.isUnknown()) {
            answer.path(path.steps()).undecidable("unknown", open.missing(), device);
        } else if (unfixed.isYes()) {
            answer.path(path.steps()).violated("unfixed", device, Vulnerabilities.unfixedNames(device, model.asOf()));
        } else {
            answer.path(path.steps()).violated("old", device, model.parameter("patchedWithinDays", Integer.class));
        }
    }
}

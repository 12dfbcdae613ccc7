package org.bunkai.rules.mhlw.ops08;

import java.time.LocalDate;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Records;

/** 「その対策の有効性・安全性の確認…を行うこと」 (8②): both, the 有効性 and the 安全性 of the protection, were confirmed within the term. */
final class ProtectionConfirmedRule extends DeviceRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    ProtectionConfirmedRule() {
        super("mhlw.ops08.02.c");
    }

    @Override
    void answer(Device device, ModelView model, Findings findings) {
        Case answer = findings.at(device);
        int days = model.parameter("confirmedWithinDays", Integer.class);
        LocalDate earliest = model.asOf().minusDays(days);
        Condition installed = Protections.areInstalled(device);
        Condition effective = Records.doneSince(device, P.getDevice_EffectivenessChecked(), earliest);
        Condition safe = Records.doneSince(device, P.getDevice_SafetyChecked(), earliest);
        Condition both = Condition.allOf(effective, safe);
        Condition open = Condition.allOf(installed, both.not());
        if (installed.isNo()) {
            answer.notApplicable("noProtection", device);
        } else if (both.isExempt()) {
            answer.notApplicable("exempt", device);
        } else if (open.isYes()) {
            answer.violated(safe.isNo() ? effective.isNo() ? "neither" : "safety" : "effectiveness", device, days);
        } else if (open.isUnknown()) {
            answer.undecidable("unknown", open.missing(), device);
        } else {
            answer.satisfied();
        }
    }
}

package org.bunkai.rules.mhlw.ops08;

import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Screening;

/**
 * Derived from 「常時不正なソフトウェアの混入を防ぐ適切な措置をとること」 (8②) for a device whose manufacturer forbids malware protection, which the clause does not
 * foresee: a document says so, and no session gets to it from outside or from a terminal without protection.
 */
final class UnprotectedDeviceGuardedRule extends DeviceRule {

    UnprotectedDeviceGuardedRule() {
        super("mhlw.ops08.02.d");
    }

    @Override
    void answer(Device device, ModelView model, Findings findings) {
        Condition forbidden = Protections.areForbidden(device);
        if (forbidden.isNo()) {
            return;
        }
        Case answer = findings.at(device);
        if (forbidden.isExempt()) {
            answer.notApplicable("exempt", device);
        } else if (Screening.hasRealTimeProtection(device).isYes()) {
            answer.notApplicable("protected", device);
        } else if (forbidden.isUnknown()) {
            answer.undecidable("forbiddenUnknown", forbidden.missing(), device);
        } else {
            guarded(device, model, answer);
        }
    }

    private static void guarded(Device device, ModelView model, Case answer) {
        Condition documented = Protections.isDocumented(device.getManufacturerForbidsProtection(), device);
        Contact contact = Contacts.of(model).intoUnprotected(device);
        Condition open = Condition.anyOf(contact.exists(), documented.not());
        if (contact.exists().isYes()) {
            answer.path(contact.path().steps()).violated("reached", device, contact.other(device));
        } else if (open.isYes()) {
            answer.violated("noDocument", device);
        } else if (open.isUnknown()) {
            answer.path(contact.path().steps()).undecidable("unknown", open.missing(), device);
        } else {
            answer.satisfied("guarded", device, device.getManufacturerForbidsProtection().getDocument());
        }
    }
}

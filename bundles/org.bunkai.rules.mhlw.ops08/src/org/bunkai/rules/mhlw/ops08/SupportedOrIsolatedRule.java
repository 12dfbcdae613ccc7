package org.bunkai.rules.mhlw.ops08;

import java.time.LocalDate;
import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Records;

/**
 * Derived from 「OSのセキュリティ・パッチ等…を適切に適用すること」 (8③): there are no patches after the end of support, so the device is isolated and the
 * remaining risk is accepted.
 */
final class SupportedOrIsolatedRule extends DeviceRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    SupportedOrIsolatedRule() {
        super("mhlw.ops08.03.b");
    }

    @Override
    void answer(Device device, ModelView model, Findings findings) {
        Case answer = findings.at(device);
        LocalDate end = device.getSupportEnd();
        if (end == null) {
            answer.undecidable("supportUnknown", List.of(new Fact(device, P.getDevice_SupportEnd())), device);
        } else if (end.isBefore(model.asOf())) {
            pastSupport(device, end, model, answer);
        } else {
            answer.satisfied();
        }
    }

    private static void pastSupport(Device device, LocalDate end, ModelView model, Case answer) {
        Condition accepted = Records.isInForce(device, P.getDevice_RiskAcceptance(), model.asOf());
        Contact contact = Contacts.of(model).ofUnsupported(device);
        Condition open = Condition.anyOf(contact.exists(), accepted.not());
        if (contact.exists().isYes()) {
            answer.path(contact.path().steps()).violated("notIsolated", device, end, contact.other(device));
        } else if (open.isYes()) {
            answer.violated("notAccepted", device, end);
        } else if (open.isUnknown()) {
            answer.path(contact.path().steps()).undecidable("unknown", open.missing(), device, end);
        } else if (accepted.isExempt()) {
            answer.notApplicable("exempt", device, end);
        } else {
            answer.satisfied("isolated", device, end);
        }
    }
}

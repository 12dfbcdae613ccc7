package org.bunkai.rules.mhlw.ops08;

import java.time.LocalDate;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Records;
import org.bunkai.validation.base.Vulnerabilities;

/**
 * 「OSのセキュリティ・パッチ等、リスクに対してセキュリティ対策を適切に適用すること」 (8③): patches are applied within the term of the institution's own policy, or
 * put off by a decision with its reason and term.
 */
final class PatchesAppliedRule extends DeviceRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    PatchesAppliedRule() {
        super("mhlw.ops08.03.a");
    }

    @Override
    void answer(Device device, ModelView model, Findings findings) {
        Case answer = findings.at(device);
        Condition patched = Condition.of(device, P.getDevice_LastPatch());
        Condition deferred = isDeferred(device, model.asOf());
        Condition open = Condition.allOf(isOverdue(device, patched, model.asOf()), deferred.not());
        if (patched.isExempt() && !open.isYes()) {
            answer.notApplicable("exempt", device);
        } else if (open.isYes()) {
            violated(device, patched, model.asOf(), answer);
        } else if (open.isUnknown()) {
            answer.undecidable("unknown", open.missing(), device);
        } else if (deferred.isYes()) {
            answer.satisfied("deferred", device, device.getPatchDeferral().getUntil());
        } else {
            answer.satisfied();
        }
    }

    /** Never patched is overdue whatever the policy says, unless there is nothing to apply. */
    private static Condition isOverdue(Device device, Condition patched, LocalDate asOf) {
        Integer within = device.getPatchWithinDays();
        boolean nothingToApply = Vulnerabilities.anyUnfixed(device, asOf).isNo();
        if (nothingToApply || patched.isNo()) {
            return Condition.known(!nothingToApply);
        }
        return within == null ? Condition.allOf(patched, Condition.recorded(device, P.getDevice_PatchWithinDays()))
                : Condition.anyOf(Records.doneSince(device, P.getDevice_LastPatch(), asOf.minusDays(within)).not(),
                        Vulnerabilities.anyOverdue(device, asOf, within));
    }

    /** Put off with a reason, until a day that has not passed. */
    private static Condition isDeferred(Device device, LocalDate asOf) {
        Condition deferred = Records.isInForce(device, P.getDevice_PatchDeferral(), asOf);
        if (deferred.isExempt() || device.getPatchDeferral() == null) {
            return deferred.isExempt() ? Condition.known(false) : deferred;
        }
        return Condition.allOf(deferred, Condition.recorded(device.getPatchDeferral(), P.getRecord_Until()));
    }

    private static void violated(Device device, Condition patched, LocalDate asOf, Case answer) {
        if (patched.isNo()) {
            answer.violated("never", device);
            return;
        }
        int within = device.getPatchWithinDays();
        if (Records.doneSince(device, P.getDevice_LastPatch(), asOf.minusDays(within)).isNo()) {
            answer.violated("old", device, device.getLastPatch().getOn(), within);
        } else {
            answer.violated("fixOverdue", device, Vulnerabilities.unfixedNames(device, asOf), within);
        }
    }
}

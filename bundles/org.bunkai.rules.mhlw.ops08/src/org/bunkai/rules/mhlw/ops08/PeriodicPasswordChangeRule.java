package org.bunkai.rules.mhlw.ops08;

import java.time.LocalDate;
import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Record;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/**
 * Ops 8⑤: 「情報機器の利用方法等に応じて必要があれば、定期的なパスワードの変更等の対策を実施すること」. Where the institution decided that it is needed: in the
 * interval that it decided on.
 */
final class PeriodicPasswordChangeRule extends CredentialRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    PeriodicPasswordChangeRule() {
        super("mhlw.ops08.05.d");
    }

    @Override
    void check(Credential credential, List<Device> devices, ModelView model, Case answer) {
        Condition needed = Condition.of(credential, P.getCredential_ChangeNeeded());
        Condition changed = Condition.of(credential, P.getCredential_Changed());
        Condition open = Condition.allOf(needed, isOverdue(credential, changed, model.asOf()));
        answer.related(devices.toArray(Device[]::new));
        if (needed.isNo() || needed.isExempt()) {
            answer.notApplicable("notNeeded", credential);
        } else if (needed.isUnknown() && PasswordChecklist.needsNoChange(credential)) {
            answer.notApplicable("strong", credential);
        } else if (changed.isExempt()) {
            answer.notApplicable("exempt", credential);
        } else if (open.isUnknown()) {
            answer.undecidable("unknown", open.missing(), credential);
        } else if (open.isNo()) {
            answer.satisfied();
        } else if (changed.isNo()) {
            answer.violated("neverChanged", credential);
        } else {
            answer.violated("overdue", credential, credential.getChanged().getOn(), credential.getChangeIntervalDays());
        }
    }

    private static Condition isOverdue(Credential credential, Condition changed, LocalDate today) {
        if (changed.isNo()) {
            return Condition.known(true);
        }
        Record change = credential.getChanged();
        Condition known = Condition.allOf(changed.isYes() ? Condition.recorded(change, P.getRecord_On()) : changed,
                Condition.recorded(credential, P.getCredential_ChangeIntervalDays()));
        return known.isYes() && changed.isYes()
                ? Condition.known(change.getOn().plusDays(credential.getChangeIntervalDays()).isBefore(today)) : known;
    }
}

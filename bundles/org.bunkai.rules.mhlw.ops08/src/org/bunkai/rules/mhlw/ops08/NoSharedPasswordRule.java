package org.bunkai.rules.mhlw.ops08;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Places;

/**
 * R7 checklist 2-⑧ 「パスワードの使い回しを禁止している。」, which refers to 8⑤: one password on several devices, each device of a group counted.
 * Single sign-on is no reuse. Worse with administrator rights, or across facilities of different operators.
 */
final class NoSharedPasswordRule extends CredentialRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    NoSharedPasswordRule() {
        super("mhlw.ops08.05.e");
    }

    @Override
    void check(Credential credential, List<Device> devices, ModelView model, Case answer) {
        int count = devices.stream().mapToInt(Device::getCount).sum();
        Condition several = devices.isEmpty() ? Condition.unknown(credential, P.getCredential_Devices()) : Condition.known(count > 1);
        Condition signOn = Condition.of(credential, P.getCredential_SingleSignOn());
        Condition reused = Condition.allOf(several, signOn.not());
        answer.related(devices.toArray(Device[]::new));
        if (credential.getPrivileged() == Answer.YES || isAcrossOperators(devices, model)) {
            answer.severity(Severity.HIGH);
        }
        if (several.isYes() && signOn.isExempt()) {
            answer.notApplicable("exempt", credential);
        } else if (reused.isYes()) {
            answer.violated("reused", credential, count);
        } else if (reused.isUnknown()) {
            answer.undecidable("unknown", reused.missing(), credential);
        } else {
            answer.satisfied();
        }
    }

    private static boolean isAcrossOperators(List<Device> devices, ModelView model) {
        return devices.stream().map(Places.of(model)::facilityOf).flatMap(Optional::stream).map(Facility::getOperator)
                .filter(Objects::nonNull).distinct().count() > 1;
    }
}

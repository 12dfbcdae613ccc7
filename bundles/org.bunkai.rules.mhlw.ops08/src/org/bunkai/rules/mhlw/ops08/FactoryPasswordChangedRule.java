package org.bunkai.rules.mhlw.ops08;

import java.util.List;
import java.util.Optional;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Credentials;
import org.bunkai.validation.base.Obligation;

/**
 * Ops 8⑤: 「製品等の出荷時におけるパスワードから変更し」, on every information device, network devices and IoT included: as recorded of the device,
 * and of each credential used on it.
 */
final class FactoryPasswordChangedRule extends DeviceRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    FactoryPasswordChangedRule() {
        super("mhlw.ops08.05.b");
    }

    @Override
    void answer(Device device, ModelView model, Findings findings) {
        Case answer = findings.at(device);
        List<Credential> used = Credentials.of(model).on(device);
        Optional<Credential> factory = used.stream().filter(c -> isFactory(c).isYes()).findFirst();
        if (factory.isPresent()) {
            answer.related(factory.get()).violated("factoryCredential", device, factory.get());
            return;
        }
        Condition none = Condition.allOf(used.stream().map(c -> isFactory(c).not()).toList());
        Condition changed = Condition.of(device, P.getDevice_FactoryPasswordChanged());
        if (changed.isUnknown() && !used.isEmpty()) {
            changed = Condition.anyOf(changed, Credentials.areAllRecorded(device));
        }
        Condition met = changed.isExempt() && none.isYes() ? changed : Condition.allOf(changed, none);
        Obligation.answer(answer, device, Condition.known(true), met, "notChanged");
    }

    private static Condition isFactory(Credential credential) {
        return Condition.of(credential, P.getCredential_FactoryDefault()).exemptAsNo();
    }
}

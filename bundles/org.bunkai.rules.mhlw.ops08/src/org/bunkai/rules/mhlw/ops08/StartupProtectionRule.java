package org.bunkai.rules.mhlw.ops08;

import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.CloudService;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EAttribute;

/** Ops 8⑤: 「情報機器に対して起動パスワード等を設定すること」. 「等」: a PIN that unlocks the disk, or a login at the start, is as good. */
final class StartupProtectionRule extends DeviceRule {

    private static final EAttribute PROTECTION = ArchitecturePackage.eINSTANCE.getDevice_BootProtection();

    StartupProtectionRule() {
        super("mhlw.ops08.05.a");
    }

    @Override
    void answer(Device device, ModelView model, Findings findings) {
        Case answer = findings.at(device);
        if (device instanceof CloudService) {
            answer.notApplicable("cloudService", device);
            return;
        }
        switch (device.getBootProtection()) {
            case BOOT_PASSWORD, DISK_UNLOCK_PIN, STARTUP_LOGIN -> answer.satisfied();
            case NONE -> answer.violated("none", device);
            case NOT_POSSIBLE -> answerNotPossible(device, answer);
            case UNKNOWN -> answer.undecidable("unknown", List.of(new Fact(device, PROTECTION)), device);
        }
    }

    /** That a device has no such function counts only with a document, for example the maker's. */
    private static void answerNotPossible(Device device, Case answer) {
        boolean documented = device.getRemarks().stream()
                .anyMatch(remark -> PROTECTION.getName().equals(remark.getFeature()) && remark.getDocument() != null);
        if (documented) {
            answer.notApplicable("notPossible", device);
        } else {
            answer.undecidable("notDocumented", List.of(new Fact(device, PROTECTION)), device);
        }
    }
}

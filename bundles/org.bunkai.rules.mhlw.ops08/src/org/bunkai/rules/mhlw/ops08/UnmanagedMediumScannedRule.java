package org.bunkai.rules.mhlw.ops08;

import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.Obligation;
import org.bunkai.validation.base.Places;

/** 「適切に管理されていない記録媒体の使用時…には、コンピュータウイルス等の不正なソフトウェアが混入していないか確認すること」 (8①). */
final class UnmanagedMediumScannedRule extends ElementRule<StorageMedium> {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    UnmanagedMediumScannedRule() {
        super("mhlw.ops08.01.b", StorageMedium.class);
    }

    @Override
    protected void check(StorageMedium medium, ModelView model, Findings findings) {
        List<Device> usedAt = medium.getUsedAt();
        if (Places.of(model).areAllOutside(usedAt)) {
            return;
        }
        Case answer = findings.at(medium);
        Condition managed = Condition.of(medium, P.getStorageMedium_Managed());
        Condition used = usedAt.isEmpty() ? Condition.of(medium, P.getStorageMedium_Used()) : Condition.known(true);
        if (managed.isYes()) {
            answer.notApplicable("managed", medium);
        } else if (used.isNo()) {
            answer.notApplicable("notUsed", medium);
        } else if (managed.isExempt() || used.isExempt()) {
            answer.notApplicable("exempt", medium);
        } else {
            Condition scanned = Condition.of(medium, P.getStorageMedium_ScannedBeforeUse());
            Obligation.answer(answer, medium, Condition.allOf(managed.not(), used), scanned, "notScanned");
        }
    }
}

package org.bunkai.rules.mhlw.ops08;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Flow;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Records;

/** 「送信側で無害化処理が行われていることを確認すること」 (8④): confirmed on a recorded day. */
final class SanitisedAtSenderRule extends MaintenanceTransferRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    SanitisedAtSenderRule() {
        super("mhlw.ops08.04.b");
    }

    @Override
    Condition isMet(Flow flow, ModelView model) {
        return Records.dated(flow, P.getFlow_SenderSanitisation());
    }
}

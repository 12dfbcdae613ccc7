package org.bunkai.rules.mhlw.ops08;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Flow;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Records;

/** 「やむを得ずファイル送信等を行う場合」 (8④): the exception holds only where there is such a reason, in words or in a document. */
final class UnavoidableTransferRule extends MaintenanceTransferRule {

    UnavoidableTransferRule() {
        super("mhlw.ops08.04.c");
    }

    @Override
    Condition isMet(Flow flow, ModelView model) {
        return Records.isInForce(flow, ArchitecturePackage.eINSTANCE.getFlow_UnavoidableReason(), model.asOf());
    }
}

package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.FlowPurpose;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Obligation;

/**
 * 「診療録等のオンライン外部保存を受託する事業者と委託する医療機関等が、互いに通信目的とする正当な相手かどうかを認識するための相互認証機能を設けること」
 * (13⑫).
 */
final class ExternalStorageAuthenticationRule extends FlowRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    ExternalStorageAuthenticationRule() {
        super("mhlw.ops13.12.b");
    }

    @Override
    void check(Flow flow, FlowPath path, ModelView model, Findings findings) {
        Condition storage = flow.getPurpose() == FlowPurpose.UNKNOWN ? Condition.unknown(flow, P.getFlow_Purpose())
                : Condition.known(flow.getPurpose() == FlowPurpose.EXTERNAL_STORAGE);
        if (!storage.isNo()) {
            Condition both = Condition.allOf(Condition.of(flow, P.getFlow_SourceAuthenticationFunction()),
                    Condition.of(flow, P.getFlow_TargetAuthenticationFunction()));
            Obligation.answer(findings.at(flow), flow, storage, both, "functionMissing");
        }
    }
}

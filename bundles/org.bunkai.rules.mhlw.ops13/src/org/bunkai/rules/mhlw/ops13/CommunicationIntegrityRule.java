package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.Flow;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Demand;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Obligation;

/** 「医療機関等で用いる通信において、ネットワーク上で「改ざん」されていないことを保証すること」 (13⑧): all communication, not only records. */
final class CommunicationIntegrityRule extends FlowRule {

    CommunicationIntegrityRule() {
        super("mhlw.ops13.08.a");
    }

    @Override
    void check(Flow flow, FlowPath path, ModelView model, Findings findings) {
        Demand integrity = FlowProtection.integrity(flow, path);
        Case answer = FlowProtection.weigh(findings.at(flow), FlowProtection.isInternal(path));
        if (!integrity.condition().isYes()) {
            answer.path(path.pathOf(integrity).steps());
        }
        Obligation.answer(answer, flow, Condition.known(true), integrity.condition(), "noIntegrity");
    }
}

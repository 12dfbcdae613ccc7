package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.Flow;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Demand;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Obligation;

/** 「ネットワーク経路でのメッセージ挿入…等の改ざん及び中間者攻撃等を防止する対策を実施すること」 (13⑨), on any network path. */
final class ManInTheMiddlePreventionRule extends FlowRule {

    ManInTheMiddlePreventionRule() {
        super("mhlw.ops13.09.a");
    }

    @Override
    void check(Flow flow, FlowPath path, ModelView model, Findings findings) {
        Condition peer = FlowProtection.targetConfirmed(flow, path, model);
        Demand integrity = FlowProtection.integrity(flow, path);
        Condition met = Condition.allOf(peer, integrity.condition());
        boolean internal = path.joinsSites().isNo() || !peer.isNo() && FlowProtection.isInternal(path);
        Case answer = FlowProtection.weigh(findings.at(flow), internal);
        if (!met.isYes()) {
            answer.path(peer.isNo() ? path.path().steps() : path.pathOf(integrity).steps());
        }
        Obligation.answer(answer, flow, Condition.known(true), met, peer.isNo() ? "peerNotConfirmed" : "noIntegrity");
    }
}

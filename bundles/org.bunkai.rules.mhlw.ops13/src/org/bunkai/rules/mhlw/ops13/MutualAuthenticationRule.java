package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.Flow;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Obligation;

/** 「通信の相手先が正当であることを認識するための相互認証を行うこと」 (13⑫). A login password is user authentication, not this. */
final class MutualAuthenticationRule extends FlowRule {

    MutualAuthenticationRule() {
        super("mhlw.ops13.12.a");
    }

    @Override
    void check(Flow flow, FlowPath path, ModelView model, Findings findings) {
        Case answer = FlowProtection.weigh(findings.at(flow), path.hasOutsideEnd().isNo());
        Obligation.answer(answer, flow, Condition.known(true), FlowProtection.bothConfirmed(flow, path, model), "notMutual");
    }
}

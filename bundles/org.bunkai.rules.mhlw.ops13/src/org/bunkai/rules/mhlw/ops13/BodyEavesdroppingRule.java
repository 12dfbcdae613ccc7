package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.Flow;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.FlowPath;

/** 「施設間の経路上においてクラッカーによる…本文の盗聴を防止する対策を実施すること」 (13⑩). */
final class BodyEavesdroppingRule extends FlowRule {

    BodyEavesdroppingRule() {
        super("mhlw.ops13.10.b");
    }

    @Override
    void check(Flow flow, FlowPath path, ModelView model, Findings findings) {
        Condition arises = path.joinsSites();
        if (!arises.isNo()) {
            Eavesdropping.answer(findings.at(flow), flow, path, arises, Eavesdropping.prevented(flow, path, true));
        }
    }
}

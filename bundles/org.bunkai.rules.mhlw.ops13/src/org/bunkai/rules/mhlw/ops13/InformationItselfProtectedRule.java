package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Flow;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Obligation;

/** 「送信元と相手先の当事者間で当該情報そのものに対する暗号化等のセキュリティ対策を実施すること」 (13⑦), 「ネットワークの安全性を勘案して」. */
final class InformationItselfProtectedRule extends FlowRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    InformationItselfProtectedRule() {
        super("mhlw.ops13.07.a");
    }

    @Override
    void check(Flow flow, FlowPath path, ModelView model, Findings findings) {
        Condition arises = Condition.allOf(has(flow, P.getFlow_CarriesMedicalInformation()), path.joinsPartiesOrSites());
        if (arises.isNo()) {
            return;
        }
        Case answer = FlowProtection.weigh(findings.at(flow), path.crossesOpen().isNo());
        Condition measure = Condition.of(flow, P.getFlow_PayloadMeasure());
        Condition decision = Condition.of(flow, P.getFlow_PayloadDecision());
        if (decision.isYes() && !measure.isYes()) {
            answer.satisfied("decided", flow);
        } else {
            Obligation.answer(answer, flow, arises, measure.isExempt() ? measure : Condition.anyOf(measure, decision), "unprotected");
        }
    }
}

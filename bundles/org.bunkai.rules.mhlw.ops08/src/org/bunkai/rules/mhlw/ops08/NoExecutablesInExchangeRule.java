package org.bunkai.rules.mhlw.ops08;

import java.util.Optional;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.ExecutablePolicy;
import org.bunkai.model.architecture.Flow;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Screening;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Ops 8④: 「メールやファイル交換にあたっては、実行プログラム(マクロ等含む)が含まれるデータやファイルの送受信禁止、又はその実行停止の実施、無害化処理を行うこと」. One of
 * the three is enough, on the flow or by the receiver, in each direction. Files between devices of one party are only noted.
 */
final class NoExecutablesInExchangeRule extends ElementRule<Flow> {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    NoExecutablesInExchangeRule() {
        super("mhlw.ops08.04.a", Flow.class, P.getFlow());
    }

    @Override
    protected void check(Flow flow, ModelView model, Findings findings) {
        FlowPath path = FlowPath.of(model, flow);
        if (!path.isInstitutions()) {
            return;
        }
        Condition exchange = Screening.isNeeded(flow);
        Condition files = Condition.of(flow, P.getFlow_CarriesFiles()).exemptAsNo();
        Condition demanded = Condition.anyOf(Condition.of(flow, P.getFlow_CarriesMail()).exemptAsNo(),
                Condition.allOf(files, path.changesParty()));
        Condition toTarget = Condition.anyOf(isMet(flow, P.getFlow_ExecutablePolicyToTarget()), isMetBy(path.target(), path));
        Condition toSource = Condition.anyOf(isMet(flow, P.getFlow_ExecutablePolicyToSource()), isMetBy(path.source(), path));
        answer(findings.at(flow).cause("toTarget"), flow, exchange, demanded, toTarget, "openToTarget");
        answer(findings.at(flow).cause("toSource"), flow, exchange, demanded, toSource, "openToSource");
    }

    private static void answer(Case answer, Flow flow, Condition exchange, Condition demanded, Condition met, String violation) {
        Condition open = Condition.allOf(demanded, met.not());
        if (exchange.isNo() || exchange.isExempt()) {
            answer.notApplicable("noFiles", flow);
        } else if (open.isYes()) {
            answer.violated(violation, flow);
        } else if (open.isUnknown()) {
            answer.undecidable("unknown", open.missing(), flow);
        } else if (exchange.isYes() && demanded.isNo() && !met.isYes()) {
            answer.satisfied("internal", flow);
        } else {
            answer.satisfied();
        }
    }

    private static Condition isMetBy(Optional<Device> receiver, FlowPath path) {
        return receiver.map(device -> isMet(device, P.getDevice_ExecutablePolicy())).orElseGet(path::endsRecorded);
    }

    private static Condition isMet(EObject holder, EAttribute policy) {
        Condition recorded = Condition.recorded(holder, policy);
        return recorded.isUnknown() ? recorded : Condition.known(holder.eGet(policy) != ExecutablePolicy.NONE);
    }
}

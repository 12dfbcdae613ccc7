package org.bunkai.rules.mhlw.ops08;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Flow;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Obligation;
import org.bunkai.validation.base.Screening;

/**
 * 「外部からの情報受領時には、コンピュータウイルス等の不正なソフトウェアが混入していないか確認すること」 (8①): on each flow that an outsider or another party opens to
 * a device of the institution's facilities.
 */
final class ReceivedInformationScreenedRule extends ElementRule<Flow> {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    ReceivedInformationScreenedRule() {
        super("mhlw.ops08.01.c", Flow.class, P.getFlow());
    }

    @Override
    protected void check(Flow flow, ModelView model, Findings findings) {
        FlowPath path = FlowPath.of(model, flow);
        Condition received = Condition.allOf(path.comesFromOutside(), path.entersInstitution());
        if (received.isNo() || path.isInsideDevice()) {
            return;
        }
        Case answer = findings.at(flow);
        Condition needed = Screening.isNeeded(flow);
        if (needed.isNo() || needed.isExempt()) {
            answer.notApplicable("noFiles", flow);
            return;
        }
        Condition screened = Screening.of(model, flow);
        Condition own = Condition.of(flow, P.getFlow_MalwareScreening());
        if (!screened.isYes()) {
            answer.path(path.path().steps());
        }
        Obligation.answer(answer, flow, Condition.allOf(received, needed), own.isExempt() && !screened.isYes() ? own : screened,
                "notScreened");
    }
}

package org.bunkai.rules.mhlw.ops08;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.FlowPurpose;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Obligation;

/**
 * A rule on files that maintenance sends into a facility of the institution: 「保守等でやむを得ずファイル送信等を行う場合」 (8④). Screen-only remote
 * maintenance sends none. Subclasses are final and stateless.
 */
abstract class MaintenanceTransferRule extends ElementRule<Flow> {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    MaintenanceTransferRule(String id) {
        super(id, Flow.class, P.getFlow());
    }

    @Override
    protected final void check(Flow flow, ModelView model, Findings findings) {
        FlowPath path = FlowPath.of(model, flow);
        Condition inbound = Condition.allOf(isMaintenance(flow), path.comesFromOutside(), path.entersInstitution());
        if (inbound.isNo() || !path.isInstitutions()) {
            return;
        }
        Condition files = Condition.of(flow, P.getFlow_CarriesFiles());
        boolean none = files.isNo() || files.isExempt();
        if (!none) {
            Obligation.answer(findings.at(flow), flow, Condition.allOf(inbound, files), isMet(flow, model), "missing");
        } else if (inbound.isYes()) {
            findings.at(flow).notApplicable("noFiles", flow);
        }
    }

    /** Whether what is asked of such a transfer is met. */
    abstract Condition isMet(Flow flow, ModelView model);

    private static Condition isMaintenance(Flow flow) {
        return flow.getPurpose() == FlowPurpose.UNKNOWN ? Condition.unknown(flow, P.getFlow_Purpose())
                : Condition.known(flow.getPurpose() == FlowPurpose.MAINTENANCE);
    }
}

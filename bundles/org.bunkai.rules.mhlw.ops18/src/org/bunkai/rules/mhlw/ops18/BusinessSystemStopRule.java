package org.bunkai.rules.mhlw.ops18;

import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.ProcedureKind;
import org.bunkai.model.architecture.Software;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Places;

/**
 * Ops 18①: 「他の情報機器への波及の調査等被害の確認のための業務システムの停止」. Each business system has a written procedure to stop it and one to find out how
 * far the damage has spread.
 */
final class BusinessSystemStopRule implements Rule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    @Override
    public String id() {
        return "mhlw.ops18.01.3a";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        Places places = Places.of(model);
        for (Facility facility : places.facilities()) {
            IncidentPlans plans = IncidentPlans.of(facility, model);
            for (Device device : places.devices(facility)) {
                for (Software software : device.getSoftware()) {
                    Condition business = Condition.of(software, P.getSoftware_BusinessSystem());
                    if (business.isYes() || business.isUnknown()) {
                        check(software, business, List.of(software, device, facility), plans, findings.at(facility, software));
                    }
                }
            }
        }
    }

    private static void check(Software software, Condition business, List<? extends Element> subjects,
            IncidentPlans plans, Case answer) {
        Condition stop = plans.hasProcedure(ProcedureKind.SHUTDOWN, subjects);
        Condition investigation = plans.hasProcedure(ProcedureKind.INVESTIGATION, subjects);
        if (business.isYes() && stop.isExempt() && investigation.isExempt()) {
            answer.notApplicable("exempt", software);
            return;
        }
        Condition lacking = Condition.allOf(business, Condition.allOf(stop, investigation).not());
        if (lacking.isYes()) {
            answer.violated(stop.isNo() ? "noStop" : "noInvestigation", software);
        } else if (lacking.isUnknown()) {
            answer.undecidable("unknown", lacking.missing(), software);
        } else {
            answer.satisfied();
        }
    }
}

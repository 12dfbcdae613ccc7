package org.bunkai.rules.mhlw.ops18;

import java.util.ArrayList;
import java.util.List;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.IncidentPlan;
import org.bunkai.model.architecture.IncidentProcedure;
import org.bunkai.model.architecture.ProcedureKind;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.eclipse.emf.ecore.EAttribute;

/**
 * The incident plans of one facility.
 *
 * @param plans those that name the facility, in the order of ids
 * @param exist whether there is one; misses the completeness of the inventory, or the facility of plans that name none
 */
record IncidentPlans(List<IncidentPlan> plans, Condition exist) {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    static IncidentPlans of(Facility facility, ModelView model) {
        List<IncidentPlan> plans = model.all(IncidentPlan.class).filter(plan -> plan.getFacility() == facility).toList();
        if (!plans.isEmpty()) {
            return new IncidentPlans(plans, Condition.known(true));
        }
        List<Fact> missing = new ArrayList<>(model.all(IncidentPlan.class).filter(plan -> plan.getFacility() == null)
                .map(plan -> new Fact(plan, P.getIncidentPlan_Facility())).toList());
        if (facility.getIncidentPlanComplete() != Answer.YES) {
            missing.add(new Fact(facility, P.getFacility_IncidentPlanComplete()));
        }
        return new IncidentPlans(plans, missing.isEmpty() ? Condition.known(false) : Condition.unknown(missing));
    }

    /**
     * Whether something is recorded in the plans, by the answers that say so: unknown while one of them is, NO if all are NO or there is no
     * plan, EXEMPT if all are 対象外 with a reason.
     */
    Condition recorded(List<EAttribute> answers) {
        if (!exist.isYes()) {
            return exist;
        }
        List<Condition> each = plans.stream().flatMap(plan -> answers.stream().map(answer -> Condition.of(plan, answer))).toList();
        List<Fact> missing = each.stream().flatMap(condition -> condition.missing().stream()).toList();
        return missing.isEmpty() ? Condition.anyOf(each) : Condition.unknown(missing);
    }

    /** Whether a procedure of one kind is written for one of these subjects; EXEMPT if procedures are recorded as not applicable. */
    Condition hasProcedure(ProcedureKind kind, List<? extends Element> subjects) {
        List<Condition> each = new ArrayList<>();
        plans.stream().flatMap(plan -> plan.getProcedures().stream()).forEach(p -> each.add(fits(p, kind, subjects)));
        Condition recorded = recorded(List.of(P.getIncidentPlan_ProceduresRecorded()));
        each.add(recorded.isYes() ? Condition.known(false) : recorded);
        Condition found = Condition.anyOf(each);
        return found.isNo() && recorded.isExempt() ? recorded : found;
    }

    private static Condition fits(IncidentProcedure procedure, ProcedureKind kind, List<? extends Element> subjects) {
        Condition ofKind = procedure.getKind() == ProcedureKind.UNKNOWN ? Condition.unknown(procedure, P.getIncidentProcedure_Kind())
                : Condition.known(procedure.getKind() == kind);
        Condition onSubject = procedure.getSubjects().isEmpty() ? Condition.unknown(procedure, P.getIncidentProcedure_Subjects())
                : Condition.known(subjects.stream().anyMatch(procedure.getSubjects()::contains));
        return Condition.allOf(ofKind, onSubject);
    }
}

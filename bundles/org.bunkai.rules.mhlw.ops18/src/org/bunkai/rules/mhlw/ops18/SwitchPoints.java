package org.bunkai.rules.mhlw.ops18;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.IncidentPlan;
import org.bunkai.model.architecture.IsolationPoint;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * What the incident plans of a facility can switch off (18①, first and second item).
 *
 * @param elements the interfaces that points name, and the devices of points that name none
 * @param recorded YES if these are all; NO if there is known to be no point, or no plan; EXEMPT if points are recorded as not applicable
 */
record SwitchPoints(Set<EObject> elements, Condition recorded) {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    /** The points that cut external connections. */
    static SwitchPoints isolation(Facility facility, ModelView model) {
        IncidentPlans plans = IncidentPlans.of(facility, model);
        return of(plans, isolationPoints(plans), List.of(P.getIncidentPlan_IsolationPointsRecorded()));
    }

    /** The points that isolate devices. */
    static SwitchPoints quarantine(Facility facility, ModelView model) {
        IncidentPlans plans = IncidentPlans.of(facility, model);
        return of(plans, quarantinePoints(plans), List.of(P.getIncidentPlan_QuarantinePointsRecorded()));
    }

    /** The points of both kinds. */
    static SwitchPoints all(Facility facility, ModelView model) {
        IncidentPlans plans = IncidentPlans.of(facility, model);
        List<IsolationPoint> points = new ArrayList<>(isolationPoints(plans));
        points.addAll(quarantinePoints(plans));
        return of(plans, points, List.of(P.getIncidentPlan_IsolationPointsRecorded(), P.getIncidentPlan_QuarantinePointsRecorded()));
    }

    /** Whether it is known which points there are, if only that there are none. */
    Condition isKnown() {
        return recorded.isUnknown() ? recorded : Condition.known(true);
    }

    /** Whether it is known that nothing can be switched. */
    boolean isNone() {
        return elements.isEmpty() && !recorded.isUnknown();
    }

    private static List<IsolationPoint> isolationPoints(IncidentPlans plans) {
        return plans.plans().stream().map(IncidentPlan::getIsolationPoints).flatMap(List::stream).toList();
    }

    private static List<IsolationPoint> quarantinePoints(IncidentPlans plans) {
        return plans.plans().stream().map(IncidentPlan::getQuarantinePoints).flatMap(List::stream).toList();
    }

    private static SwitchPoints of(IncidentPlans plans, List<IsolationPoint> points, List<EAttribute> answers) {
        Set<EObject> elements = new HashSet<>();
        List<Fact> missing = new ArrayList<>();
        for (IsolationPoint point : points) {
            if (!point.getInterfaces().isEmpty()) {
                elements.addAll(point.getInterfaces());
            } else if (point.getDevice() != null) {
                elements.add(point.getDevice());
            } else {
                missing.add(new Fact(point, P.getIsolationPoint_Device()));
            }
        }
        Condition recorded = plans.recorded(answers);
        missing.addAll(recorded.missing());
        return new SwitchPoints(Set.copyOf(elements), missing.isEmpty() ? recorded : Condition.unknown(missing));
    }
}

package org.bunkai.rules.mhlw.ops13;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BoundaryKind;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Responsibility;

/**
 * 「責任の所在の範囲」 (13①): where medical information goes to another party, a boundary at the receiver says when it has arrived.
 */
final class InformationArrivalBoundaryRule extends ElementRule<Flow> {

    InformationArrivalBoundaryRule() {
        super("mhlw.ops13.01.b", Flow.class, ArchitecturePackage.eINSTANCE.getFlow());
    }

    @Override
    protected void check(Flow flow, ModelView model, Findings findings) {
        FlowPath path = FlowPath.of(model, flow);
        Condition carries = Condition.of(flow, ArchitecturePackage.eINSTANCE.getFlow_CarriesMedicalInformation());
        Condition inScope = Condition.allOf(carries, path.changesParty());
        if (inScope.isNo()) {
            return;
        }
        Case found = findings.at(flow);
        if (carries.isExempt()) {
            found.notApplicable("noMedicalInformation", flow);
        } else if (path.endsRecorded().isYes() && hasArrivalBoundary(flow, path, model)) {
            found.satisfied();
        } else if (inScope.isUnknown()) {
            found.undecidable("scopeUnknown", inScope.missing(), flow);
        } else {
            Device source = path.source().orElseThrow();
            Device target = path.target().orElseThrow();
            List<Fact> unanswered = BoundaryInventory.unanswered(Places.of(model), source, target);
            if (unanswered.isEmpty()) {
                found.related(party(source, model), party(target, model)).violated("noBoundary", flow, target);
            } else {
                found.undecidable("boundaryUnknown", unanswered, flow, target);
            }
        }
    }

    /** Who answers for a device of which that is known. */
    private static Party party(Device device, ModelView model) {
        return Responsibility.of(model).accountable(device).parties().getFirst();
    }

    /** A boundary between the two parties at the flow, or at the receiving device's software or interfaces. */
    private static boolean hasArrivalBoundary(Flow flow, FlowPath path, ModelView model) {
        Responsibility responsibility = Responsibility.of(model);
        Device target = path.target().orElseThrow();
        Set<ResponsibilityBoundary> between = Set.copyOf(responsibility.boundariesBetween(path.source().orElseThrow(), target));
        List<Element> receiver = new ArrayList<>(List.of(flow, target));
        Stream.of(target.getSoftware(), target.getInterfaces()).forEach(receiver::addAll);
        return receiver.stream().flatMap(at -> responsibility.boundariesAt(at, BoundaryKind.INFORMATION_ARRIVAL).stream())
                .anyMatch(between::contains);
    }
}

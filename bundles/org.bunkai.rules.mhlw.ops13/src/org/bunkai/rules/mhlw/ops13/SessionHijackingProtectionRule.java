package org.bunkai.rules.mhlw.ops13;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Reach;

/**
 * 「セッション乗っ取り…を防止するため」 (13②): every session that leaves or enters by a border device is protected against hijacking, by
 * itself or by a tunnel whose ends confirm each other.
 */
final class SessionHijackingProtectionRule implements Rule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    @Override
    public String id() {
        return "mhlw.ops13.02.c";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        Places places = Places.of(model);
        Map<Device, List<Flow>> flowsBy = new HashMap<>();
        model.all(Flow.class).forEach(flow -> FlowPath.of(model, flow).devices().keySet()
                .forEach(device -> flowsBy.computeIfAbsent(device, d -> new ArrayList<>()).add(flow)));
        places.borderDevices()
                .forEach(device -> check(device, flowsBy.getOrDefault(device, List.of()), places, model, findings));
    }

    private static void check(Device device, List<Flow> by, Places places, ModelView model, Findings findings) {
        List<Segment> outward = places.outwardSegments(device);
        List<Flow> flows = by.stream().filter(flow -> leaves(flow, outward, model)).toList();
        Case found = findings.at(device).related(flows.toArray(Flow[]::new));
        if (flows.isEmpty()) {
            answerWithoutFlow(found, device, places);
            return;
        }
        Map<Segment, Condition> tunnels = new LinkedHashMap<>();
        outward.stream().filter(Tunnel.class::isInstance)
                .forEach(tunnel -> tunnels.put(tunnel, PeerConfirmations.atEveryEnd(tunnel, places, PeerConfirmations::confirms)));
        Condition all = Condition.allOf(flows.stream().map(flow -> isProtected(flow, device, tunnels, model)).toList());
        if (all.isNo()) {
            Flow open = flows.stream().filter(flow -> isProtected(flow, device, tunnels, model).isNo()).findFirst().orElseThrow();
            found.path(FlowPath.of(model, open).path().steps()).violated("unprotected", device, open);
        } else if (all.isUnknown()) {
            found.undecidable("unknown", all.missing(), device);
        } else if (all.isExempt()) {
            found.notApplicable("exempt", device);
        } else {
            found.satisfied();
        }
    }

    private static void answerWithoutFlow(Case found, Device device, Places places) {
        Facility facility = places.facilityOf(device).orElseThrow();
        if (facility.getFlowComplete() == Answer.YES) {
            found.notApplicable("noFlow", device);
        } else {
            found.undecidable("flowsUnknown", List.of(new Fact(facility, P.getFacility_FlowComplete())), device);
        }
    }

    private static boolean leaves(Flow flow, List<Segment> outward, ModelView model) {
        return outward.stream().anyMatch(FlowPath.of(model, flow).segments()::containsKey);
    }

    private static Condition isProtected(Flow flow, Device device, Map<Segment, Condition> tunnels, ModelView model) {
        FlowPath path = FlowPath.of(model, flow);
        Condition session = Condition.of(flow, P.getFlow_SessionProtection());
        List<Condition> either = new ArrayList<>(List.of(session));
        path.segments().keySet().forEach(segment -> {
            if (tunnels.containsKey(segment)) {
                either.add(tunnels.get(segment));
            }
        });
        Condition met = session.isExempt() ? session : Condition.anyOf(either);
        return met.isNo() && path.devices().get(device) == Reach.MAY ? Condition.unknown(flow, P.getFlow_Route()) : met;
    }
}

package org.bunkai.rules.mhlw.ops13;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Facility;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Places;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Ops 13⑤: 「特にVPN接続による場合は、施設内のルータを経由して異なる施設間を結ぶ通信経路の間で送受信ができないように経路を設定すること」. Two
 * facilities that are each joined to this one, at least one of them by a VPN, must not reach each other through it, in either direction.
 */
final class LoopThroughFacilityRouterRule implements Rule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    @Override
    public String id() {
        return "mhlw.ops13.05.d";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        for (Facility facility : Places.of(model).facilities()) {
            List<LegPair> pairs = LegPair.in(facility, model);
            if (pairs.isEmpty()) {
                checkInventory(facility, findings.at(facility));
            }
            Map<String, List<LegPair>> cases = new TreeMap<>();
            pairs.forEach(pair -> cases.computeIfAbsent(pair.caseKey(), key -> new ArrayList<>()).add(pair));
            cases.values().forEach(same -> check(same, model, findings));
        }
    }

    private static void check(List<LegPair> same, ModelView model, Findings findings) {
        LegPair first = same.getFirst();
        Case answer = findings.at(first.at(), first.one().facility(), first.other().facility());
        List<LegPair.Passing> ways = same.stream().flatMap(pair -> pair.ways(model).stream()).toList();
        Condition open = Condition.anyOf(ways.stream().map(LegPair.Passing::isOpen).toList());
        LegPair.Passing shown = ways.stream().filter(way -> way.isOpen().value() == open.value()).findFirst().orElseThrow();
        if (open.isYes()) {
            answer.path(shown.path().steps()).violated("loop", first.at(), shown.from(), shown.to());
        } else if (open.isUnknown()) {
            answer.path(shown.path().steps()).undecidable("loopUnknown", open.missing(), first.at(), shown.from(), shown.to());
        } else {
            answer.satisfied();
        }
    }

    /** Nothing to turn back between is drawn: no question only if all tunnels and connections are. */
    private static void checkInventory(Facility facility, Case answer) {
        Condition complete = Condition.allOf(isComplete(facility, P.getFacility_TunnelComplete()),
                isComplete(facility, P.getFacility_ExternalConnectionComplete()));
        if (complete.isUnknown()) {
            answer.undecidable("moreLegs", complete.missing(), facility);
        } else {
            answer.notApplicable("noPair", facility);
        }
    }

    private static Condition isComplete(Facility facility, EAttribute kind) {
        return Condition.of(facility, kind).isYes() ? Condition.known(true) : Condition.unknown(facility, kind);
    }
}

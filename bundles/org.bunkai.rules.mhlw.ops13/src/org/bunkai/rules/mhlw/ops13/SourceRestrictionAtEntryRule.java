package org.bunkai.rules.mhlw.ops13;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Network;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.bunkai.validation.base.Segments;

/**
 * R7 checklist 2-⑬ 「接続元制限を実施している。」, which refers to 13⑪: a stranger on an open network gets neither into the facility's networks nor
 * to the administration of its devices.
 */
final class SourceRestrictionAtEntryRule extends OutsideNetworkRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    /** What a stranger may get to. */
    private record Entry(Element target, ReachPath path, Condition isOpen) {
    }

    SourceRestrictionAtEntryRule() {
        super("mhlw.ops13.11.c");
    }

    @Override
    void check(Network network, Facility facility, ModelView model, Case answer) {
        Reachability reachability = model.derived(Reachability.view());
        Set<Device> known = Set.copyOf(others(network, facility, Places.of(model)));
        List<Entry> entries = new ArrayList<>();
        Places.of(model).devices(facility).forEach(device -> entries.add(management(device, network, known, reachability)));
        facility.getNetworks().forEach(inside -> {
            ReachPath path = reachability.path(network, inside, ReachQuery.of(Relation.PACKET).withoutElements(known));
            entries.add(new Entry(inside, path, path.exists()));
        });
        Condition entry = Condition.anyOf(entries.stream().map(Entry::isOpen).toList());
        Condition open = Condition.allOf(Segments.isOpen(network), entry);
        if (open.isNo()) {
            answer.satisfied();
            return;
        }
        Entry shown = entries.stream().filter(each -> each.isOpen().value() == entry.value()).findFirst().orElseThrow();
        answer.path(shown.path().steps());
        if (open.isUnknown()) {
            answer.undecidable("unknown", open.missing(), network, facility);
        } else {
            answer.violated(shown.target() instanceof Device ? "managementOpen" : "entryOpen", shown.target(), network);
        }
    }

    private static Entry management(Device device, Network from, Set<Device> known, Reachability reachability) {
        ReachPath path = reachability.managementPath(from, device, Set.copyOf(known));
        Condition restricted = Condition.of(device, P.getDevice_ManagementSourceRestricted());
        return new Entry(device, path, Condition.allOf(path.exists(), restricted.not().exemptAsNo()));
    }
}

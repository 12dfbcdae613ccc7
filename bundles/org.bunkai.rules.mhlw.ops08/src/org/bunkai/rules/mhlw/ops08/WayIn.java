package org.bunkai.rules.mhlw.ops08;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;

/**
 * Whether anything can open a connection to a device (8⑥(3)): another device in use that is no mere network device, or an external network.
 *
 * @param exists YES by a path without uncertain hop over interfaces that are known to be enabled; NO if there is no path at all
 * @param path the path that the answer rests on; reach NONE if there is none
 */
record WayIn(Condition exists, ReachPath path) {

    /** The best way in to a device. */
    static WayIn to(Device device, ModelView model) {
        Places places = Places.of(model);
        if (places.networksOf(device).isEmpty() && places.linksOf(device).isEmpty() && places.tunnelsOf(device).isEmpty()) {
            return new WayIn(Condition.known(false), ReachPath.NONE);
        }
        List<Interface> unsure = device.getInterfaces().stream().filter(end -> end.getEnabled() == Answer.UNKNOWN).toList();
        ReachPath surely = best(device, ReachQuery.of(Relation.PACKET).withoutElements(Set.copyOf(unsure)), model);
        if (surely.reach() == Reach.MUST) {
            return new WayIn(Condition.known(true), surely);
        }
        ReachPath perhaps = unsure.isEmpty() ? surely : best(device, ReachQuery.of(Relation.PACKET), model);
        if (perhaps.reach() == Reach.NONE) {
            return new WayIn(Condition.known(false), ReachPath.NONE);
        }
        Set<Fact> missing = new LinkedHashSet<>(perhaps.uncertain());
        unsure.forEach(end -> missing.add(new Fact(end, ArchitecturePackage.eINSTANCE.getInterface_Enabled())));
        return new WayIn(Condition.unknown(missing), perhaps);
    }

    /** The first path without uncertain hop, else the first. */
    private static ReachPath best(Device device, ReachQuery query, ModelView model) {
        Reachability reachability = model.derived(Reachability.view());
        Device possible = null;
        for (Map.Entry<Device, Reach> entry : reachability.to(device, query).entrySet()) {
            if (mayConnect(entry.getKey())) {
                if (entry.getValue() == Reach.MUST) {
                    return reachability.path(entry.getKey(), device, query);
                }
                possible = possible == null ? entry.getKey() : possible;
            }
        }
        ReachPath best = possible == null ? ReachPath.NONE : reachability.path(possible, device, query);
        for (Network network : model.all(Network.class).filter(n -> Places.of(model).facilityOf(n).isEmpty()).toList()) {
            ReachPath path = reachability.path(network, device, query);
            if (path.reach() == Reach.MUST) {
                return path;
            }
            best = best.reach() == Reach.NONE ? path : best;
        }
        return best;
    }

    private static boolean mayConnect(Device other) {
        boolean outOfUse = other.getLifecycle() == Lifecycle.RETIRED || other.getLifecycle() == Lifecycle.STOPPED_BY_FAULT;
        return !outOfUse && !(other instanceof NetworkDevice);
    }
}

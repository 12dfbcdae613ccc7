package org.bunkai.rules.mhlw.ops08;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
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

    private static final ReachPath NONE = new ReachPath(Reach.NONE, List.of(), List.of());

    /** The best way in to a device. */
    static WayIn to(Device device, ModelView model) {
        Places places = Places.of(model);
        if (places.networksOf(device).isEmpty() && places.linksOf(device).isEmpty() && places.tunnelsOf(device).isEmpty()) {
            return new WayIn(Condition.known(false), NONE);
        }
        List<Interface> unsure = device.getInterfaces().stream().filter(end -> end.getEnabled() == Answer.UNKNOWN).toList();
        ReachPath surely = best(device, ReachQuery.of(Relation.PACKET).withoutElements(Set.copyOf(unsure)), model);
        if (surely.reach() == Reach.MUST) {
            return new WayIn(Condition.known(true), surely);
        }
        ReachPath perhaps = best(device, ReachQuery.of(Relation.PACKET), model);
        if (perhaps.reach() == Reach.NONE) {
            return new WayIn(Condition.known(false), NONE);
        }
        Set<Fact> missing = new LinkedHashSet<>(perhaps.uncertain());
        unsure.forEach(end -> missing.add(new Fact(end, ArchitecturePackage.eINSTANCE.getInterface_Enabled())));
        return new WayIn(Condition.unknown(missing), perhaps);
    }

    /** The first path without uncertain hop, else the first. */
    private static ReachPath best(Device device, ReachQuery query, ModelView model) {
        Reachability reachability = model.derived(Reachability.view());
        Stream<Element> devices = reachability.to(device, query).keySet().stream().filter(WayIn::mayConnect).map(Element.class::cast);
        Stream<Element> networks = model.all(Network.class).filter(n -> Places.of(model).facilityOf(n).isEmpty()).map(Element.class::cast);
        ReachPath best = NONE;
        for (Element source : Stream.concat(devices, networks).toList()) {
            ReachPath path = reachability.path(source, device, query);
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

package org.bunkai.rules.mhlw.ops13;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Segment;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.MedicalInformation;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.eclipse.emf.ecore.EObject;

/**
 * A way from outside through one border device into a network with medical information, for anybody and any service (allow-any).
 *
 * @param source the external network, or the device at the other end of a link or tunnel
 * @param target the network with medical information
 * @param path the best path for a service that no filter rule names, from a stranger on the external network
 * @param isOpenToAll whether there is such a way
 */
record BorderEntry(Element source, Network target, ReachPath path, Condition isOpenToAll) {

    /** Matched only by filter rules that state no service, or this word. */
    private static final ReachQuery ANY_SERVICE = ReachQuery.of(Relation.PACKET).withService("ANY");

    /** Every way through a device, open or not. */
    static List<BorderEntry> through(Device device, ModelView model) {
        Places places = Places.of(model);
        MedicalInformation information = MedicalInformation.of(model);
        List<Network> targets = ((Facility) device.eContainer()).getNetworks().stream().filter(n -> !information.on(n).isNo()).toList();
        List<BorderEntry> entries = new ArrayList<>();
        for (Segment segment : places.outwardSegments(device)) {
            for (Element source : sources(segment, device, places)) {
                for (Network target : targets) {
                    ReachPath path = model.derived(Reachability.view()).pathThrough(source, device, target, query(source, device, places));
                    if (staysInside(path, device, places)) {
                        entries.add(new BorderEntry(source, target, path,
                                Condition.allOf(places.isOutside(source), information.on(target), path.exists())));
                    }
                }
            }
        }
        return List.copyOf(entries);
    }

    /** Behind the device, the path does not leave the facility again: that would be the entry of another border device. */
    private static boolean staysInside(ReachPath path, Device device, Places places) {
        List<EObject> own = List.of(device.eContainer());
        return path.steps().stream().map(PathStep::element).dropWhile(element -> element != device)
                .allMatch(e -> own.equals(e instanceof Segment segment ? places.facilitiesAt(segment) : List.of(e.eContainer())));
    }

    private static List<? extends Element> sources(Segment segment, Device device, Places places) {
        return segment instanceof Network ? List.of(segment)
                : places.devicesAt(segment).stream().filter(d -> d != device && !places.isOutside(d).isNo()).toList();
    }

    /** On a network only strangers count: what is let in from one known device is not let in from anybody. */
    private static ReachQuery query(Element source, Device device, Places places) {
        if (!(source instanceof Network network)) {
            return ANY_SERVICE;
        }
        Set<EObject> known = new HashSet<>(places.devicesOn(network));
        known.remove(device);
        return ANY_SERVICE.withoutElements(known);
    }
}

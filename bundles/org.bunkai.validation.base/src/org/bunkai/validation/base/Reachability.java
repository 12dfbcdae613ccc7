package org.bunkai.validation.base;

import java.util.Map;
import java.util.Set;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Segment;
import org.bunkai.validation.api.Derived;
import org.eclipse.emf.ecore.EObject;

/**
 * What reaches what, three-valued (RULES.md §1.3). Sources and targets are devices or networks; a network stands for everything that can
 * send on it (as a source) or receive on it (as a target). A source or target is never stopped by its own filters.
 *
 * <p>Obtained by {@code model.derived(Reachability.view())}. Computed once per run; cost follows networks and filters, not device pairs.</p>
 */
public interface Reachability {

    /** The view to ask {@code ModelView.derived} for. */
    static Derived<Reachability> view() {
        return ReachabilityView.INSTANCE;
    }

    /** The best answer from one element to another, with the shortest path that gives it. */
    ReachPath path(Element from, Element to, ReachQuery query);

    /** All devices that a source reaches at all (MUST or MAY), itself excluded, in the order of their ids. */
    Map<Device, Reach> from(Element source, ReachQuery query);

    /** All devices that reach a target at all (MUST or MAY), itself excluded, in the order of their ids. */
    Map<Device, Reach> to(Element target, ReachQuery query);

    /**
     * Every device, network, link and tunnel that lies on some path from one element to the other, ends included, with MUST if it lies on a
     * path without uncertain hop. Empty if there is no drawn path. In the order of ids. Paths that visit something twice do not count, but
     * for sessions, where a relay may answer on the network that it was asked on.
     */
    Map<Element, Reach> onPaths(Element from, Element to, ReachQuery query);

    /**
     * Equal for ends that no question can tell apart: whatever other end is asked about, the same lies on the paths. For those who would ask
     * the same for each of many ends.
     */
    Object likeness(Element end, ReachQuery query);

    /**
     * As {@link #path}, but by way of an element that the path has to visit. A device may be visited by sending a packet back into the
     * network it came from; a connection that is not drawn visits nothing.
     */
    ReachPath pathThrough(Element from, Element by, Element to, ReachQuery query);

    /**
     * As {@link #pathThrough} between two devices, but the path leaves the source by one segment and enters the target by another, so that
     * nothing else that the ends share counts. A connection that is not drawn does not count either.
     */
    ReachPath pathByLegs(Device from, Segment first, Device by, Segment last, Device to, ReachQuery query);

    /**
     * The best answer from a source to the management of a device (RULES.md §1.3, filters). Where {@code managementReachableFrom} is
     * recorded as complete: a packet path that starts in a listed network, or at a listed device, or enters the target by a listed network;
     * NONE if there is no such path. Where it is not: the packet path to the device, MAY at best.
     *
     * @param without devices, interfaces, networks, links and tunnels taken out of the model for this question
     */
    ReachPath managementPath(Element from, Device target, Set<EObject> without);
}

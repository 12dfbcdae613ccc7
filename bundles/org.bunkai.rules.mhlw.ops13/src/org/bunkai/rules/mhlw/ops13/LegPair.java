package org.bunkai.rules.mhlw.ops13;

import java.util.ArrayList;
import java.util.List;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.bunkai.validation.base.Segments;

/**
 * Two legs of one facility to two other facilities, at least one of them a VPN (RULES.md §4, 13.05.d). An open network is no leg, and two
 * facilities on one medium without the facility in its centre need no router of it.
 *
 * @param one the leg to the facility whose id comes first
 * @param other the leg to the other facility
 */
record LegPair(Leg one, Leg other) {

    /**
     * A tunnel, link or closed network to another facility.
     *
     * @param device where it ends in this facility
     * @param facility the other facility
     */
    record Leg(Device device, Segment segment, Facility facility) {

        /** Networks of unknown openness may be closed. */
        private Condition isLeg() {
            return segment instanceof Network ? Segments.isClosed(segment) : Condition.known(true);
        }

        private List<Device> peers(Places places) {
            return places.devicesAt(segment).stream().filter(d -> d.eContainer() == facility).toList();
        }
    }

    /**
     * One direction.
     *
     * @param path the best path
     * @param isOpen whether there is a path
     */
    record Passing(Facility from, Facility to, ReachPath path, Condition isOpen) {
    }

    /** All pairs of a facility. */
    static List<LegPair> in(Facility facility, ModelView model) {
        List<Leg> legs = legs(facility, Places.of(model));
        List<LegPair> pairs = new ArrayList<>();
        for (Leg one : legs) {
            for (Leg other : legs) {
                boolean ordered = one.facility.getId().compareTo(other.facility.getId()) < 0;
                boolean byVpn = one.segment instanceof Tunnel || other.segment instanceof Tunnel;
                if (ordered && byVpn && (one.segment != other.segment || isCentre(one) && isCentre(other))) {
                    pairs.add(new LegPair(one, other));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static List<Leg> legs(Facility facility, Places places) {
        List<Leg> legs = new ArrayList<>();
        for (Device device : places.devices(facility)) {
            for (Segment segment : places.outwardSegments(device)) {
                places.facilitiesAt(segment).stream().filter(f -> f != facility).map(f -> new Leg(device, segment, f))
                        .filter(leg -> !leg.isLeg().isNo()).forEach(legs::add);
            }
        }
        return legs;
    }

    private static boolean isCentre(Leg leg) {
        return leg.segment instanceof Tunnel tunnel && tunnel.getHub() == leg.device;
    }

    /** The device that the case is about: where the VPN ends, or the first of two. */
    Device at() {
        return one.segment instanceof Tunnel ? one.device : other.device;
    }

    /** Equal for pairs that are one case. */
    String caseKey() {
        return String.join(" ", at().getId(), one.facility.getId(), other.facility.getId());
    }

    /** The best path of each direction. */
    List<Passing> ways(ModelView model) {
        List<Passing> ways = new ArrayList<>();
        addWays(one, other, model, ways);
        addWays(other, one, model, ways);
        return ways;
    }

    private static void addWays(Leg from, Leg to, ModelView model, List<Passing> ways) {
        Places places = Places.of(model);
        Reachability reachability = model.derived(Reachability.view());
        for (Device source : from.peers(places)) {
            for (Device target : to.peers(places)) {
                ReachPath path = reachability.pathByLegs(source, from.segment, from.device, to.segment, target,
                        ReachQuery.of(Relation.PACKET));
                ways.add(new Passing(from.facility, to.facility, path,
                        Condition.allOf(from.isLeg(), to.isLeg(), path.exists())));
            }
        }
    }
}

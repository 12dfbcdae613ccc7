package org.bunkai.validation.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Network;
import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What anyone on an open network reaches (ops 8③, 13⑤): a device, or its administration. An external network of unknown openness may be
 * open, so a path from it counts as MAY and misses the openness. Where none is drawn at all, a facility without any drawn connection to
 * the outside may have one, unless its inventory is complete (RULES.md §1.3).
 *
 * <p>Reads: those of {@link Places}, {@link Reachability} and {@link Segments#isOpen}.</p>
 */
public final class Exposure {

    private enum View implements Derived<Exposure> {
        INSTANCE;

        @Override
        public Set<EStructuralFeature> reads() {
            return ById.union(Places.view().reads(), Reachability.view().reads());
        }

        @Override
        public Exposure compute(ModelView model) {
            return new Exposure(model);
        }
    }

    private static final ReachQuery PACKETS = ReachQuery.of(Relation.PACKET);
    private final Reachability reachability;
    private final List<Network> open;
    private final List<Network> possiblyOpen;
    private final Map<Facility, ReachPath> undrawn = new HashMap<>();
    private final Set<Device> reached = new HashSet<>();

    private Exposure(ModelView model) {
        Places places = Places.of(model);
        reachability = model.derived(Reachability.view());
        open = places.openNetworks();
        possiblyOpen = places.possiblyOpenNetworks();
        if (open.isEmpty() && possiblyOpen.isEmpty()) {
            model.all(Facility.class).filter(facility -> hasNoConnection(facility, places)).forEach(this::addUndrawn);
        }
        open.forEach(network -> reached.addAll(reachability.from(network, PACKETS).keySet()));
        possiblyOpen.forEach(network -> reached.addAll(reachability.from(network, PACKETS).keySet()));
    }

    /** The view to ask {@code ModelView.derived} for. */
    public static Derived<Exposure> view() {
        return View.INSTANCE;
    }

    /** The view of a run. */
    public static Exposure of(ModelView model) {
        return model.derived(View.INSTANCE);
    }

    /** The best path by which packets from an open network reach a device; reach NONE if there is none. */
    public ReachPath toDevice(Device device) {
        return isReached(device) ? toDevice(device, PACKETS) : ReachPath.NONE;
    }

    /** Whether {@link #toDevice(Device)} finds a path; cheap, since no path is looked for. */
    public boolean isReached(Device device) {
        return reached.contains(device) || undrawn.containsKey(device.eContainer());
    }

    /** The best path of one kind from an open network to a device; reach NONE if there is none. */
    public ReachPath toDevice(Device device, ReachQuery query) {
        return best(device, network -> reachability.path(network, device, query));
    }

    /**
     * The best path by which the administration of a device is reached from an open network; MAY at best where that is not recorded, see
     * {@link Reachability#managementPath}.
     */
    public ReachPath toManagement(Device device) {
        return best(device, network -> reachability.managementPath(network, device, Set.of()));
    }

    /**
     * The best path of one kind between a device and an open network, whichever of the two opens the connection (回り込み, ops 13⑥).
     *
     * @param query with the elements that the path must not use taken out
     */
    public ReachPath between(Device device, ReachQuery query) {
        return better(best(device, network -> reachability.path(device, network, query)), toDevice(device, query));
    }

    private ReachPath best(Device device, Function<Network, ReachPath> paths) {
        ReachPath best = undrawn.getOrDefault(device.eContainer(), ReachPath.NONE);
        for (Network network : open) {
            best = better(best, paths.apply(network));
        }
        for (Network network : possiblyOpen) {
            best = better(best, weakened(paths.apply(network), Segments.isOpen(network)));
        }
        return best;
    }

    private static boolean hasNoConnection(Facility facility, Places places) {
        return places.devices(facility).stream().allMatch(device -> places.outwardSegments(device).isEmpty());
    }

    private void addUndrawn(Facility facility) {
        EAttribute complete = ArchitecturePackage.eINSTANCE.getFacility_ExternalConnectionComplete();
        if (facility.getExternalConnectionComplete() != Answer.YES) {
            undrawn.put(facility, new ReachPath(Reach.MAY, List.of(), List.of(new Fact(facility, complete))));
        }
    }

    private static ReachPath better(ReachPath one, ReachPath other) {
        int reach = other.reach().compareTo(one.reach());
        return reach > 0 || reach == 0 && length(other) < length(one) ? other : one;
    }

    /** A path that is only possible because the drawing is incomplete has no steps, and less to show than any that is drawn. */
    private static int length(ReachPath path) {
        return path.steps().isEmpty() ? Integer.MAX_VALUE : path.steps().size();
    }

    private static ReachPath weakened(ReachPath path, Condition source) {
        if (path.reach() == Reach.NONE) {
            return path;
        }
        Set<Fact> missing = new LinkedHashSet<>(source.missing());
        missing.addAll(path.uncertain());
        return new ReachPath(Reach.MAY, path.steps(), new ArrayList<>(missing));
    }
}

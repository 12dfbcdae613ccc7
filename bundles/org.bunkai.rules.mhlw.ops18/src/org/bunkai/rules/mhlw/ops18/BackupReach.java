package org.bunkai.rules.mhlw.ops18;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BackupCopy;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.model.architecture.Client;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.MobileDevice;
import org.bunkai.model.architecture.Server;
import org.bunkai.model.architecture.SoftwareKind;
import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.ById;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * By which session an attacker who holds a terminal, a server or the backup administration of the institution gets to the devices that
 * copies of backups are on.
 *
 * <p>Reads: those of {@link Places} and {@link Reachability}, {@code Device.software}, {@code Software.kind}, {@code BackupPlan.copies},
 * {@code BackupCopy.target} and {@code attachedTo}.</p>
 */
final class BackupReach {

    private enum View implements Derived<BackupReach> {
        INSTANCE;

        @Override
        public Set<EStructuralFeature> reads() {
            ArchitecturePackage p = ArchitecturePackage.eINSTANCE;
            Set<EStructuralFeature> reads = new HashSet<>(Places.view().reads());
            reads.addAll(Reachability.view().reads());
            reads.addAll(Set.of(p.getDevice_Software(), p.getSoftware_Kind(), p.getArchitecture_BackupPlans(), p.getBackupPlan_Copies(),
                    p.getBackupCopy_Target(), p.getBackupCopy_AttachedTo()));
            return Set.copyOf(reads);
        }

        @Override
        public BackupReach compute(ModelView model) {
            return new BackupReach(model);
        }
    }

    private static final ReachQuery SESSIONS = ReachQuery.of(Relation.SESSION);
    private final Reachability reachability;
    private final Map<Device, ReachPath> ways = new HashMap<>();

    private BackupReach(ModelView model) {
        Places places = Places.of(model);
        reachability = model.derived(Reachability.view());
        model.all(BackupPlan.class).flatMap(plan -> plan.getCopies().stream()).flatMap(BackupReach::placesOf).distinct()
                .forEach(device -> ways.put(device, way(device, places)));
    }

    /** The view of a run. */
    static BackupReach of(ModelView model) {
        return model.derived(View.INSTANCE);
    }

    /** The devices that a copy is on or hangs on. */
    static Stream<Device> placesOf(BackupCopy copy) {
        Stream<Device> target = copy.getTarget() instanceof Device device ? Stream.of(device) : Stream.empty();
        return Stream.concat(target, Stream.ofNullable(copy.getAttachedTo())).distinct();
    }

    /** The strongest way to a device that a copy is on: from any of them, or from what the plan protects. */
    ReachPath to(Device device, BackupPlan plan) {
        ReachPath way = ways.get(device);
        return way.reach() == Reach.MUST ? way : ById.sorted(plan.getProtects()).stream().map(Places::deviceOf).flatMap(Optional::stream)
                .map(held -> reachability.path(held, device, SESSIONS)).reduce(way, ReachPath::stronger);
    }

    private ReachPath way(Device device, Places places) {
        return reachability.to(device, SESSIONS).entrySet().stream().filter(each -> isHeld(each.getKey(), places))
                .reduce((one, other) -> other.getValue().compareTo(one.getValue()) > 0 ? other : one)
                .map(each -> reachability.path(each.getKey(), device, SESSIONS)).orElse(ReachPath.NONE);
    }

    private static boolean isHeld(Device device, Places places) {
        boolean terminalOrServer = device instanceof Client || device instanceof MobileDevice || device instanceof Server;
        return places.isInside(device) && terminalOrServer
                || device.getSoftware().stream().anyMatch(software -> software.getKind() == SoftwareKind.BACKUP);
    }
}

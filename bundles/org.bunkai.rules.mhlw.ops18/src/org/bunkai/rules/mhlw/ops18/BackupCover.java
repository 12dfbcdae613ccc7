package org.bunkai.rules.mhlw.ops18;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.ProcedureKind;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/** Which backup plans protect what. */
final class BackupCover {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    /**
     * How something is covered.
     *
     * @param isBackedUp whether a plan protects it; misses what plans without recorded objects protect, or whether all plans are recorded
     * @param isRestorable whether one of these plans, or an incident plan, says how to restore it
     */
    record Cover(Condition isBackedUp, Condition isRestorable) {
    }

    private final Map<Element, List<BackupPlan>> plans = new HashMap<>();
    private final Set<Element> targets = new HashSet<>();
    private final List<Fact> unrecorded = new ArrayList<>();

    private BackupCover(ModelView model) {
        model.all(BackupPlan.class).forEach(plan -> {
            plan.getProtects().forEach(held -> plans.computeIfAbsent(held, k -> new ArrayList<>()).add(plan));
            plan.getCopies().forEach(copy -> targets.add(copy.getTarget()));
            if (plan.getProtects().isEmpty()) {
                unrecorded.add(new Fact(plan, P.getBackupPlan_Protects()));
            }
        });
    }

    static BackupCover in(ModelView model) {
        return new BackupCover(model);
    }

    /** Whether copies are kept on a device, so that what it stores is a backup itself. */
    boolean holdsCopies(Device device) {
        return targets.contains(device) && !plans.containsKey(device);
    }

    /** How the elements, which hold the same data, are covered: by a plan for one of them. */
    Cover of(Facility facility, IncidentPlans incident, List<? extends Element> elements) {
        List<BackupPlan> found = elements.stream().flatMap(each -> plans.getOrDefault(each, List.of()).stream()).distinct().toList();
        if (found.isEmpty()) {
            List<Fact> missing = new ArrayList<>(unrecorded);
            if (facility.getBackupComplete() != Answer.YES) {
                missing.add(new Fact(facility, P.getFacility_BackupComplete()));
            }
            Condition none = missing.isEmpty() ? Condition.known(false) : Condition.unknown(missing);
            return new Cover(none, none);
        }
        List<Condition> restorable = new ArrayList<>(found.stream().map(p -> Condition.of(p, P.getBackupPlan_RestoreProcedure())).toList());
        Condition written = incident.hasProcedure(ProcedureKind.RESTORE, elements);
        if (written.isYes()) {
            restorable.add(written);
        }
        return new Cover(Condition.known(true), Condition.anyOf(restorable));
    }
}

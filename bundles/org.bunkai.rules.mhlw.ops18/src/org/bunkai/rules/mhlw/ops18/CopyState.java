package org.bunkai.rules.mhlw.ops18;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BackupCopy;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.model.architecture.Detachment;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.MediumSetting;
import org.bunkai.model.architecture.Record;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.ById;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.ReachPath;

/**
 * What a copy of a backup is worth after an attack (18①).
 *
 * @param copy the copy
 * @param isCurrent whether it was made and is not overdue; only such copies count
 * @param isOffline whether it is detached from terminals, servers and networks; what is recorded as off line but hangs on a device that is
 *        reached is on line
 * @param isFinal whether it cannot be overwritten (追記不能)
 * @param isReached whether it is reached from a terminal, a server, the backup administration or what it protects
 * @param way the path by which it is or may be reached; reach NONE if it is not, or if nobody knows where the copy is
 */
record CopyState(BackupCopy copy, Condition isCurrent, Condition isOffline, Condition isFinal, Condition isReached, ReachPath way) {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    /**
     * The copies of a plan, in the order of ids.
     *
     * @param intervals how many intervals may pass since the last success
     */
    static List<CopyState> of(BackupPlan plan, ModelView model, int intervals) {
        return copies(plan).stream().map(copy -> of(copy, plan, model, intervals)).toList();
    }

    /** The copies of a plan, in the order of ids. */
    static List<BackupCopy> copies(BackupPlan plan) {
        return ById.sorted(plan.getCopies());
    }

    /** Whether there are copies at all: a plan without is not recorded far enough. */
    static Condition recorded(BackupPlan plan) {
        return Condition.recorded(plan, P.getBackupPlan_Copies());
    }

    /** Whether a copy was made, and not longer ago than so many intervals; EXEMPT if 対象外 is recorded with a reason. */
    static Condition isCurrent(BackupCopy copy, LocalDate asOf, int intervals) {
        Condition made = Condition.of(copy, P.getBackupCopy_LastSuccess());
        if (!made.isYes()) {
            return made;
        }
        Record success = copy.getLastSuccess();
        Condition dated = Condition.allOf(Condition.recorded(success, P.getRecord_On()),
                Condition.recorded(copy, P.getBackupCopy_IntervalDays()));
        return dated.isUnknown() ? dated
                : Condition.known(!success.getOn().plusDays((long) intervals * copy.getIntervalDays()).isBefore(asOf));
    }

    /** Whether the copy is still there and cannot be destroyed by whoever holds the rest. */
    Condition survives() {
        return Condition.allOf(isCurrent, Condition.anyOf(isOffline, isFinal, isReached.not()));
    }

    private static CopyState of(BackupCopy copy, BackupPlan plan, ModelView model, int intervals) {
        List<Device> devices = BackupReach.placesOf(copy).toList();
        ReachPath way = devices.stream().map(device -> BackupReach.of(model).to(device, plan)).reduce(ReachPath.NONE, ReachPath::stronger);
        Condition current = isCurrent(copy, model.asOf(), intervals);
        boolean present = devices.stream().allMatch(Places::isPresent);
        Condition isFinal = copy.getMediumSetting() == MediumSetting.UNKNOWN
                ? Condition.unknown(copy, P.getBackupCopy_MediumSetting())
                : Condition.known(copy.getMediumSetting() == MediumSetting.NON_APPENDABLE);
        return new CopyState(copy, current.isExempt() || !present ? Condition.known(false) : current, isOffline(copy, plan, model), isFinal,
                devices.isEmpty() ? Condition.unknown(whereabouts(copy)) : way.exists(), way);
    }

    private static Condition isOffline(BackupCopy copy, BackupPlan plan, ModelView model) {
        if (copy.getDetachment() == Detachment.UNKNOWN) {
            return Condition.unknown(copy, P.getBackupCopy_Detachment());
        }
        boolean offline = copy.getDetachment() == Detachment.OFFLINE;
        return !offline || copy.getAttachedTo() == null ? Condition.known(offline)
                : BackupReach.of(model).to(copy.getAttachedTo(), plan).exists().not();
    }

    private static List<Fact> whereabouts(BackupCopy copy) {
        List<Fact> missing = new ArrayList<>();
        if (copy.getTarget() == null) {
            missing.add(new Fact(copy, P.getBackupCopy_Target()));
        }
        missing.add(new Fact(copy, P.getBackupCopy_AttachedTo()));
        return missing;
    }
}

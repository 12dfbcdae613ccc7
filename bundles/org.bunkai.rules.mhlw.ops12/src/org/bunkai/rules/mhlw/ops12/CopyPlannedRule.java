package org.bunkai.rules.mhlw.ops12;

import java.time.LocalDate;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/**
 * Ops 12⑤: 「記録媒体が劣化する前に…保管措置を講じること」. Who copies before the end has to plan it before the end. Once the life is over,
 * {@link CopiedBeforeDegradationRule} decides.
 */
final class CopyPlannedRule extends MediumRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    CopyPlannedRule() {
        super("mhlw.ops12.05.b");
    }

    @Override
    void check(StorageMedium medium, Condition holds, ModelView model, Case answer) {
        LocalDate today = model.asOf();
        Condition copied = Condition.of(medium, P.getStorageMedium_Copied());
        if (copied.isExempt()) {
            answer.notApplicable("exempt", medium);
            return;
        }
        Condition outlived = isOutlived(medium, today);
        if (outlived.isYes()) {
            answer.notApplicable("over", medium, lifeEnd(medium));
            return;
        }
        Condition ending = isOutlived(medium, today.plusDays(1L + model.parameter("planDays", Integer.class)));
        Condition unplanned = Condition.allOf(holds, ending, lacksPlan(medium, copied, today));
        if (unplanned.isYes()) {
            answer.violated(isPast(medium, today) ? "lapsed" : "tooLate", medium, medium.getCopyPlannedFor(), lifeEnd(medium));
        } else if (unplanned.isUnknown()) {
            answer.undecidable("unknown", unplanned.missing(), medium);
        } else {
            answer.satisfied();
        }
    }

    /** Whether nothing is copied yet and no day from today to the end of the life is planned. */
    private static Condition lacksPlan(StorageMedium medium, Condition copied, LocalDate today) {
        Condition planned = Condition.recorded(medium, P.getStorageMedium_CopyPlannedFor());
        if (planned.isUnknown()) {
            return Condition.allOf(copied.not(), planned);
        }
        boolean inTime = !isPast(medium, today) && !isOutlived(medium, medium.getCopyPlannedFor()).isYes();
        return Condition.allOf(copied.not(), Condition.known(!inTime));
    }

    private static boolean isPast(StorageMedium medium, LocalDate today) {
        return medium.getCopyPlannedFor().isBefore(today);
    }
}

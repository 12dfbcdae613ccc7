package org.bunkai.rules.mhlw.ops12;

import java.time.LocalDate;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.MedicalInformation;

/**
 * Ops 12⑤: 「記録媒体が劣化する前に、当該記録媒体に保管されている情報を新たな記録媒体又は情報機器に複写等の情報の保管措置を講じること」. A medium degrades when its
 * expected life is over, or when an inspection finds it degraded.
 */
final class CopiedBeforeDegradationRule extends MediumRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    CopiedBeforeDegradationRule() {
        super("mhlw.ops12.05.a");
    }

    @Override
    void check(StorageMedium medium, Condition holds, ModelView model, Case answer) {
        Condition copied = Condition.of(medium, P.getStorageMedium_Copied());
        if (copied.isExempt()) {
            answer.notApplicable("exempt", medium);
            return;
        }
        Condition outlived = isOutlived(medium, model.asOf());
        Condition degraded = isFoundDegraded(medium);
        Condition missed = Condition.anyOf(
                outlived.isYes() ? isMissed(medium, copied, Condition.known(true), lifeEnd(medium)) : outlived,
                degraded.isYes() ? isMissed(medium, copied, isInspectionDated(medium), inspectedOn(medium)) : degraded);
        Condition lost = Condition.allOf(holds, missed);
        if (lost.isNo()) {
            answer.satisfied();
            return;
        }
        boolean late = copied.isYes() && medium.getCopiedTo() != null && medium.getCopiedTo() != medium;
        if (isWithoutMedicalInformation(medium)) {
            answer.severity(Severity.LOW);
        } else if (late && lost.isYes()) {
            answer.severity(Severity.MEDIUM);
        }
        if (lost.isUnknown()) {
            answer.undecidable("unknown", lost.missing(), medium);
        } else if (late) {
            answer.violated("copiedLate", medium, medium.getCopied().getOn());
        } else {
            answer.violated("notCopied", medium);
        }
    }

    /** Whether no copy was made on something new by a day. */
    private static Condition isMissed(StorageMedium medium, Condition copied, Condition dayKnown, LocalDate day) {
        if (!copied.isYes()) {
            return copied.not();
        }
        if (medium.getCopiedTo() == medium) {
            return Condition.known(true);
        }
        Condition known = Condition.allOf(Condition.recorded(medium, P.getStorageMedium_CopiedTo()),
                Condition.recorded(medium.getCopied(), P.getRecord_On()), dayKnown);
        return known.isUnknown() ? known : Condition.known(medium.getCopied().getOn().isAfter(day));
    }

    /** Whether an inspection found the medium degraded; without inspection nothing was found. */
    private static Condition isFoundDegraded(StorageMedium medium) {
        Condition inspected = Condition.of(medium, P.getStorageMedium_Inspection());
        return switch (medium.getCondition()) {
            case DEGRADED -> Condition.known(true);
            case GOOD -> Condition.known(false);
            case UNKNOWN -> inspected.isYes() ? Condition.unknown(medium, P.getStorageMedium_Condition())
                    : inspected.isUnknown() ? inspected : Condition.known(false);
        };
    }

    private static LocalDate inspectedOn(StorageMedium medium) {
        Record inspection = medium.getInspection();
        return inspection == null || inspection.getAnswer() != Answer.YES ? null : inspection.getOn();
    }

    private static Condition isInspectionDated(StorageMedium medium) {
        return inspectedOn(medium) != null ? Condition.known(true)
                : medium.getInspection() == null ? Condition.unknown(medium, P.getStorageMedium_Inspection())
                : Condition.unknown(medium.getInspection(), P.getRecord_On());
    }

    private static boolean isWithoutMedicalInformation(StorageMedium medium) {
        return !medium.getUsedAt().isEmpty() && medium.getUsedAt().stream().allMatch(device -> MedicalInformation.on(device).isNo());
    }
}

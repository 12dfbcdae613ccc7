package org.bunkai.rules.mhlw.ops18;

import java.time.LocalDate;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/** Ops 18①: 「バックアップからの重要なファイルの復元」. Only a test shows that a backup can be restored. */
final class RestoreTestedRule extends BackupPlanRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    RestoreTestedRule() {
        super("mhlw.ops18.01.4c");
    }

    @Override
    void check(BackupPlan plan, ModelView model, Findings findings) {
        Case answer = findings.at(plan);
        Condition tested = Condition.of(plan, P.getBackupPlan_RestoreTested());
        if (tested.isNo()) {
            answer.violated("never", plan);
            return;
        }
        if (tested.isExempt()) {
            answer.notApplicable("exempt", plan);
            return;
        }
        Condition dated = tested.isUnknown() ? tested : Condition.recorded(plan.getRestoreTested(), P.getRecord_On());
        if (dated.isUnknown()) {
            answer.undecidable("unknown", dated.missing(), plan);
            return;
        }
        LocalDate on = plan.getRestoreTested().getOn();
        int days = model.parameter("testedWithinDays", Integer.class);
        if (on.plusDays(days).isBefore(model.asOf())) {
            answer.violated("old", plan, on, days);
        } else {
            answer.satisfied();
        }
    }
}

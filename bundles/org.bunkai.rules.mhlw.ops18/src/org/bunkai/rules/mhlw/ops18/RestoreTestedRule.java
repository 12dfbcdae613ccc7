package org.bunkai.rules.mhlw.ops18;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.model.architecture.Record;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Records;

/** Ops 18①: 「バックアップからの重要なファイルの復元」. Only a test shows that a backup can be restored. */
final class RestoreTestedRule extends BackupPlanRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    RestoreTestedRule() {
        super("mhlw.ops18.01.4c");
    }

    @Override
    void answer(BackupPlan plan, ModelView model, Findings findings) {
        Case answer = findings.at(plan);
        int days = model.parameter("testedWithinDays", Integer.class);
        Condition recent = Records.doneSince(plan, P.getBackupPlan_RestoreTested(), model.asOf().minusDays(days));
        switch (recent.value()) {
            case YES -> answer.satisfied();
            case EXEMPT -> answer.notApplicable("exempt", plan);
            case UNKNOWN -> answer.undecidable("unknown", recent.missing(), plan);
            case NO -> {
                Record test = plan.getRestoreTested();
                if (test.getAnswer() == Answer.NO) {
                    answer.violated("never", plan);
                } else {
                    answer.violated("old", plan, test.getOn(), days);
                }
            }
        }
    }
}

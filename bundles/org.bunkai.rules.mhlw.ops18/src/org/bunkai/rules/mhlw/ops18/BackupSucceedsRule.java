package org.bunkai.rules.mhlw.ops18;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.BackupCopy;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/**
 * Ops 18①: 「バックアップからの重要なファイルの復元」. Nothing can be restored from a copy that was never made, or not for a long time: a drive without a medium
 * looks like a plan.
 */
final class BackupSucceedsRule extends BackupPlanRule {

    BackupSucceedsRule() {
        super("mhlw.ops18.01.4b");
    }

    @Override
    void answer(BackupPlan plan, ModelView model, Findings findings) {
        Condition recorded = CopyState.recorded(plan);
        if (recorded.isUnknown()) {
            findings.at(plan).undecidable("noCopies", recorded.missing(), plan);
        }
        CopyState.copies(plan).forEach(copy -> check(plan, copy, model, findings.at(plan, copy)));
    }

    private static void check(BackupPlan plan, BackupCopy copy, ModelView model, Case answer) {
        Condition current = CopyState.isCurrent(copy, model.asOf(), model.parameter("overdueIntervals", Integer.class));
        Object where = copy.getTarget() == null ? copy : copy.getTarget();
        switch (current.value()) {
            case YES -> answer.satisfied();
            case EXEMPT -> answer.notApplicable("exempt", plan, where);
            case UNKNOWN -> answer.undecidable("unknown", current.missing(), plan, where);
            case NO -> {
                if (copy.getLastSuccess().getAnswer() == Answer.NO) {
                    answer.violated("never", plan, where);
                } else {
                    answer.violated("overdue", plan, where, copy.getLastSuccess().getOn(), copy.getIntervalDays());
                }
            }
        }
    }
}

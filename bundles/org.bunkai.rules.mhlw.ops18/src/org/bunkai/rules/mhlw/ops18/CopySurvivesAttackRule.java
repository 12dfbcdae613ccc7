package org.bunkai.rules.mhlw.ops18;

import java.util.List;

import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Reach;

/**
 * Ops 18①: 「バックアップからの重要なファイルの復元」. A file whose every copy falls with the server cannot be restored: one current copy has to be off line, or
 * 追記不能, or out of reach of terminals, servers, backup administration and the protected device itself.
 */
final class CopySurvivesAttackRule extends BackupPlanRule {

    CopySurvivesAttackRule() {
        super("mhlw.ops18.01.4d");
    }

    @Override
    void answer(BackupPlan plan, ModelView model, Findings findings) {
        List<CopyState> copies = CopyState.of(plan, model, model.parameter("overdueIntervals", Integer.class));
        Condition recorded = CopyState.recorded(plan);
        Condition survivor = recorded.isUnknown() ? recorded : Condition.anyOf(copies.stream().map(CopyState::survives).toList());
        Case answer = findings.at(plan);
        if (survivor.isYes()) {
            answer.satisfied();
            return;
        }
        boolean noneCounts = copies.stream().allMatch(copy -> copy.isCurrent().isNo());
        copies.stream().filter(copy -> !copy.isCurrent().isNo() && copy.way().reach() != Reach.NONE).findFirst()
                .ifPresent(copy -> answer.path(copy.way().steps()));
        if (survivor.isUnknown()) {
            answer.undecidable("unknown", survivor.missing(), plan);
        } else {
            answer.violated(noneCounts ? "noneCurrent" : "allFall", plan);
        }
    }
}

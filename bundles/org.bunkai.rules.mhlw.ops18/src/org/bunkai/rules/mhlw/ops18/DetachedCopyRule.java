package org.bunkai.rules.mhlw.ops18;

import java.util.List;
import java.util.function.Function;

import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.model.architecture.Detachment;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Reach;

/**
 * Ops 18①: 「端末及びサーバ装置やネットワークから切り離したバックアップデータの保管」, an example of a way. It is not demanded beside the other example, 追記可能 and
 * 追記不能 combined.
 */
final class DetachedCopyRule extends BackupPlanRule {

    DetachedCopyRule() {
        super("mhlw.ops18.01.5c");
    }

    @Override
    void answer(BackupPlan plan, ModelView model, Findings findings) {
        List<CopyState> copies = CopyState.of(plan, model, model.parameter("overdueIntervals", Integer.class));
        Condition recorded = CopyState.recorded(plan);
        Condition detached = recorded.isUnknown() ? recorded : anyCurrent(copies, CopyState::isOffline);
        Condition combined = Condition.allOf(anyCurrent(copies, CopyState::isFinal), anyCurrent(copies, copy -> copy.isFinal().not()));
        Condition kept = Condition.anyOf(detached, combined);
        Case answer = findings.at(plan);
        if (detached.isYes()) {
            answer.satisfied();
        } else if (kept.isYes()) {
            answer.satisfied("otherWay", plan);
        } else {
            copies.stream().filter(copy -> !copy.isCurrent().isNo() && copy.way().reach() != Reach.NONE).findFirst()
                    .ifPresent(copy -> answer.path(copy.way().steps()));
            if (kept.isUnknown()) {
                answer.undecidable("unknown", kept.missing(), plan);
            } else {
                answer.violated(hasLogical(copies) ? "logical" : "notDetached", plan);
            }
        }
    }

    private static Condition anyCurrent(List<CopyState> copies, Function<CopyState, Condition> condition) {
        return Condition.anyOf(copies.stream().map(copy -> Condition.allOf(copy.isCurrent(), condition.apply(copy))).toList());
    }

    private static boolean hasLogical(List<CopyState> copies) {
        return copies.stream().anyMatch(copy -> !copy.isCurrent().isNo() && copy.copy().getDetachment() == Detachment.LOGICAL);
    }
}

package org.bunkai.rules.mhlw.ops18;

import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BackupCopy;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/** Ops 18①: 「重要なファイルは数世代バックアップを…確保することが重要である」. One copy of a plan keeps several generations. */
final class SeveralGenerationsRule extends BackupPlanRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    SeveralGenerationsRule() {
        super("mhlw.ops18.01.5a");
    }

    @Override
    void answer(BackupPlan plan, ModelView model, Findings findings) {
        int needed = model.parameter("generations", Integer.class);
        List<Condition> each = CopyState.copies(plan).stream().map(copy -> keeps(copy, needed)).toList();
        Condition recorded = CopyState.recorded(plan);
        Condition enough = recorded.isUnknown() ? recorded : Condition.anyOf(each);
        Case answer = findings.at(plan);
        if (enough.isYes()) {
            answer.satisfied();
        } else if (enough.isUnknown()) {
            answer.undecidable("unknown", enough.missing(), plan);
        } else {
            answer.violated("tooFew", plan, needed);
        }
    }

    private static Condition keeps(BackupCopy copy, int needed) {
        Condition recorded = Condition.recorded(copy, P.getBackupCopy_Generations());
        return recorded.isUnknown() ? recorded : Condition.known(copy.getGenerations() >= needed);
    }
}

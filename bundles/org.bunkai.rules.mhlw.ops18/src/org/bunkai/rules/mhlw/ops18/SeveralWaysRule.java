package org.bunkai.rules.mhlw.ops18;

import java.util.ArrayList;
import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BackupCopy;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Ops 18①: 「重要なファイルは…バックアップを複数の方式(…等)で確保することが重要である」. Two copies of a plan differ in their setting (追記可能, 追記不能) or in
 * how they are detached.
 */
final class SeveralWaysRule extends BackupPlanRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    SeveralWaysRule() {
        super("mhlw.ops18.01.5b");
    }

    @Override
    void answer(BackupPlan plan, ModelView model, Findings findings) {
        Condition recorded = CopyState.recorded(plan);
        Condition several = recorded.isUnknown() ? recorded : Condition.anyOf(pairs(CopyState.copies(plan)));
        Case answer = findings.at(plan);
        if (several.isYes()) {
            answer.satisfied();
        } else if (several.isUnknown()) {
            answer.undecidable("unknown", several.missing(), plan);
        } else {
            answer.violated("oneWay", plan);
        }
    }

    private static List<Condition> pairs(List<BackupCopy> copies) {
        List<Condition> differ = new ArrayList<>();
        for (int i = 0; i < copies.size(); i++) {
            for (BackupCopy other : copies.subList(i + 1, copies.size())) {
                differ.add(differ(copies.get(i), other, P.getBackupCopy_MediumSetting()));
                differ.add(differ(copies.get(i), other, P.getBackupCopy_Detachment()));
            }
        }
        return differ;
    }

    private static Condition differ(BackupCopy one, BackupCopy other, EStructuralFeature feature) {
        Condition known = Condition.allOf(Condition.recorded(one, feature), Condition.recorded(other, feature));
        return known.isUnknown() ? known : Condition.known(one.eGet(feature) != other.eGet(feature));
    }
}

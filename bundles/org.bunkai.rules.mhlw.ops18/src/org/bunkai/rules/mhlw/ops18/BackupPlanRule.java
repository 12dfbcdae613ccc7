package org.bunkai.rules.mhlw.ops18;

import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.Places;

/** A rule on each backup plan that does not protect only what stands outside the institution. Subclasses are final and stateless. */
abstract class BackupPlanRule extends ElementRule<BackupPlan> {

    BackupPlanRule(String id) {
        super(id, BackupPlan.class);
    }

    @Override
    protected final void check(BackupPlan plan, ModelView model, Findings findings) {
        if (!Places.of(model).areAllOutside(plan.getProtects())) {
            answer(plan, model, findings);
        }
    }

    /** Gives the answers for one plan. */
    abstract void answer(BackupPlan plan, ModelView model, Findings findings);
}

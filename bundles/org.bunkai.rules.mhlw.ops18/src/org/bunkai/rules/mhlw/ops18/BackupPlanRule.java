package org.bunkai.rules.mhlw.ops18;

import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Places;

/** A rule on each backup plan that does not protect only what stands outside the institution. Subclasses are final and stateless. */
abstract class BackupPlanRule implements Rule {

    private final String id;

    BackupPlanRule(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final void check(ModelView model, Findings findings) {
        model.all(BackupPlan.class).filter(plan -> isOwn(plan, Places.of(model))).forEach(plan -> check(plan, model, findings));
    }

    /** Gives the answers for one plan. */
    abstract void check(BackupPlan plan, ModelView model, Findings findings);

    private static boolean isOwn(BackupPlan plan, Places places) {
        return plan.getProtects().isEmpty() || plan.getProtects().stream().anyMatch(held -> !places.isOutside(held).isYes());
    }
}

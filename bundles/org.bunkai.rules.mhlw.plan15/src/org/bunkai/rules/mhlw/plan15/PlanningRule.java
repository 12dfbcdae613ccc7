package org.bunkai.rules.mhlw.plan15;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;

/** A rule that gives one answer for the whole architecture, from several things that must all be so. */
abstract class PlanningRule extends ElementRule<Architecture> {

    PlanningRule(String id) {
        super(id, Architecture.class);
    }

    @Override
    protected final void check(Architecture architecture, ModelView model, Findings findings) {
        Condition applies = applies(architecture);
        Case found = findings.at(architecture);
        if (applies.isNo() || applies.isExempt()) {
            found.notApplicable("notConcerned");
            return;
        }
        Map<String, Condition> demands = new LinkedHashMap<>();
        addDemands(architecture, model, demands);
        Condition all = Condition.allOf(demands.values());
        if (all.isYes()) {
            found.satisfied();
        } else if (all.isExempt()) {
            found.notApplicable("exempt");
        } else if (all.isNo() && applies.isYes()) {
            found.violated(demands.entrySet().stream().filter(e -> e.getValue().isNo()).findFirst().orElseThrow().getKey());
        } else {
            Set<Fact> missing = new LinkedHashSet<>(applies.missing());
            missing.addAll(all.missing());
            found.undecidable("unknown", missing);
        }
    }

    /** Whether the clause's own condition holds; NO and EXEMPT make it not applicable. */
    Condition applies(Architecture architecture) {
        return Condition.known(true);
    }

    /** Adds what is demanded: the key of the message that says it is not so, and the condition that it is; the first NO is told. */
    abstract void addDemands(Architecture architecture, ModelView model, Map<String, Condition> demands);
}

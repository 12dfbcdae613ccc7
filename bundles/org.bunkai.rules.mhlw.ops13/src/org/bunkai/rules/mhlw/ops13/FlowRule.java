package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Flow;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.FlowPath;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A rule on the flows of the institution that cross a network: those with an end in one of its facilities, and those whose ends are not
 * recorded. Subclasses are final and stateless.
 */
abstract class FlowRule extends ElementRule<Flow> {

    FlowRule(String id) {
        super(id, Flow.class, ArchitecturePackage.eINSTANCE.getFlow());
    }

    @Override
    protected final void check(Flow flow, ModelView model, Findings findings) {
        FlowPath path = FlowPath.of(model, flow);
        if (path.isInstitutions()) {
            check(flow, path, model, findings);
        }
    }

    /** Gives the answer for one flow: none where the obligation is known not to be about it. */
    abstract void check(Flow flow, FlowPath path, ModelView model, Findings findings);

    /** Whether a flow has a property. A reasoned 対象外 means that it has not. */
    static Condition has(Flow flow, EAttribute property) {
        Condition condition = Condition.of(flow, property);
        return condition.exemptAsNo();
    }
}

package org.bunkai.validation.base;

import java.util.Objects;

import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.eclipse.emf.ecore.EObject;

/**
 * A rule that looks at every element of one type, in the order of their ids. Subclasses are final and stateless.
 *
 * @param <T> the generated type of the elements
 */
public abstract class ElementRule<T extends EObject> implements Rule {

    private final String id;
    private final Class<T> type;

    /**
     * @param id the id of the rule, pack id included
     * @param type the type of the elements; sub-types are included
     */
    protected ElementRule(String id, Class<T> type) {
        this.id = Objects.requireNonNull(id);
        this.type = Objects.requireNonNull(type);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final void check(ModelView model, Findings findings) {
        model.all(type).forEach(element -> check(element, model, findings));
    }

    /** Gives the answers for one element: none where the element is outside the rule's scope. */
    protected abstract void check(T element, ModelView model, Findings findings);
}

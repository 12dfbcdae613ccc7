package org.bunkai.validation.base;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.LocalRule;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A rule that looks at every element of one type, in the order of their ids. Subclasses are final and stateless.
 *
 * @param <T> the generated type of the elements
 */
public abstract class ElementRule<T extends EObject> implements LocalRule<T> {

    private final String id;
    private final Class<T> type;
    private final Set<EStructuralFeature> own;

    /**
     * @param id the id of the rule, pack id included
     * @param type the type of the elements; sub-types are included
     */
    protected ElementRule(String id, Class<T> type) {
        this(id, type, Set.of());
    }

    /**
     * @param id the id of the rule, pack id included
     * @param type the type of the elements; sub-types are included
     * @param own the class whose features, containments apart, the rule reads of the element in hand only, see {@link LocalRule#own}
     */
    protected ElementRule(String id, Class<T> type, EClass own) {
        this(id, type, own.getEStructuralFeatures().stream()
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainment()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private ElementRule(String id, Class<T> type, Set<EStructuralFeature> own) {
        this.id = Objects.requireNonNull(id);
        this.type = Objects.requireNonNull(type);
        this.own = own;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Class<T> type() {
        return type;
    }

    @Override
    public final Set<EStructuralFeature> own() {
        return own;
    }

    @Override
    public final void checkElement(T element, ModelView model, Findings findings) {
        check(element, model, findings);
    }

    /** Gives the answers for one element: none where the element is outside the rule's scope. */
    protected abstract void check(T element, ModelView model, Findings findings);
}

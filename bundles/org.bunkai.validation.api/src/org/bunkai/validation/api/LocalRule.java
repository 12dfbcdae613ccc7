package org.bunkai.validation.api;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A rule that answers for elements of one type, one by one. After an edit of {@link #own} features the engine asks it again for the
 * elements that were edited, and keeps its other answers.
 *
 * @param <T> the generated type of the elements
 */
@ConsumerType
public interface LocalRule<T extends EObject> extends Rule {

    /** The type of the elements; sub-types are included. */
    Class<T> type();

    /**
     * Features whose values the rule reads of the element in hand, and of no other: neither itself, nor through a derived view, unless that
     * is a {@link DerivedParts} which says the same and is asked for the element's own part. No containments. Empty if the rule cannot
     * promise that of any feature; then it is a rule like any other.
     */
    Set<EStructuralFeature> own();

    /** Gives the answers for one element: if there are {@link #own} features, at this element only. */
    void checkElement(T element, ModelView model, Findings findings);

    @Override
    default void check(ModelView model, Findings findings) {
        model.all(type()).forEach(element -> checkElement(element, model, findings));
    }
}

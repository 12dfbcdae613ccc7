package org.bunkai.assessment;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How an element of a model differs from the element of the same id in another state of the model.
 *
 * @param kind added, removed or changed
 * @param element the element as it is now; as it was, if it was removed
 * @param features what changed, in the order of holder and feature; empty unless the element was changed
 */
public record ElementChange(Kind kind, EObject element, List<FeatureChange> features) {

    public ElementChange {
        features = List.copyOf(features);
    }

    /** What became of an element. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It is still there, with other facts. */
        CHANGED
    }

    /**
     * One fact that changed.
     *
     * @param holder id of the object that holds the fact: the element, or an inner object of it such as a record
     * @param path the features that lead from the element to the fact, the fact's own last; the containment alone if the element moved
     * @param before the values as they were, elements and enum values included; empty if the fact was not set
     * @param after the values as they are; empty if the fact is not set
     */
    public record FeatureChange(String holder, List<EStructuralFeature> path, List<Object> before, List<Object> after) {

        public FeatureChange {
            path = List.copyOf(path);
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}

package org.bunkai.validation.api;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One fact that the model could hold: becomes a question when it is missing.
 *
 * @param holder the element on which the fact is recorded, never {@code null}
 * @param feature a feature of the holder's class, never {@code null}
 */
public record Fact(EObject holder, EStructuralFeature feature) {

    public Fact {
        Objects.requireNonNull(holder);
        Objects.requireNonNull(feature);
        if (!feature.getEContainingClass().isSuperTypeOf(holder.eClass())) {
            throw new IllegalArgumentException(feature.getName() + " is no feature of " + holder.eClass().getName());
        }
    }
}

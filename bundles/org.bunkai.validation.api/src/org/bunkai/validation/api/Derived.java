package org.bunkai.validation.api;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A view that several rules share, for example reachability. Two equal objects name the same view ({@code equals} is the key), so make it a
 * record or an enum constant.
 *
 * @param <S> what is computed; immutable or at least never changed after {@link #compute}
 */
@ConsumerType
public interface Derived<S> {

    /** Every feature that {@link #compute} reads; the engine adds them to what the asking rule reads. */
    Set<EStructuralFeature> reads();

    /** Computes the view. May ask for other derived views. */
    S compute(ModelView model);
}

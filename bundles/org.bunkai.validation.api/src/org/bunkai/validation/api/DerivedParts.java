package org.bunkai.validation.api;

import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A view that has a part for each of many elements. After an edit of {@link #own} features the engine computes the parts of the elements
 * that were edited, and keeps the others.
 *
 * @param <K> the elements
 * @param <V> the parts
 */
@ConsumerType
public interface DerivedParts<K extends EObject, V> extends Derived<Map<K, V>> {

    /**
     * Features among {@link #reads} whose values count for the part of their own element, and for no other: neither directly, nor through
     * another view. No containments.
     */
    Set<EStructuralFeature> own();

    /** Computes the part of one element. May ask for other derived views. */
    V compute(K element, ModelView model);
}

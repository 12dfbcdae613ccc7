package org.bunkai.session;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What one command did.
 *
 * @param touched features by the object that has them, each with another value than before or set to the same; objects by identity
 */
public record ModelChange(Map<EObject, Set<EStructuralFeature>> touched) {

    public ModelChange {
        touched = Collections.unmodifiableMap(new IdentityHashMap<>(touched));
    }
}

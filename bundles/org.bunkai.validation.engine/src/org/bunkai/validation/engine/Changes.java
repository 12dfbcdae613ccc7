package org.bunkai.validation.engine;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What changed between two runs.
 *
 * @param objects by feature, the objects in which it changed; empty if that is not known
 */
record Changes(Map<EStructuralFeature, Set<EObject>> objects) {

    /** Nothing. */
    static final Changes NONE = new Changes(Map.of());

    Changes {
        objects = Map.copyOf(objects);
    }

    boolean concern(Set<EStructuralFeature> reads) {
        return !Collections.disjoint(objects.keySet(), reads);
    }

    boolean ofIds() {
        return objects.keySet().stream().anyMatch(feature -> feature instanceof EAttribute attribute && attribute.isID());
    }

    boolean ofContainments() {
        return objects.keySet().stream().anyMatch(Changes::isContainment);
    }

    /**
     * The objects in which one of some features changed, if all of those that changed are known to matter to their own object only.
     *
     * @param reads the features that are looked at
     * @param own those that matter to their own object only
     */
    Optional<Set<EObject>> within(Set<EStructuralFeature> reads, Set<EStructuralFeature> own) {
        Set<EObject> within = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<EStructuralFeature> read = new HashSet<>(objects.keySet());
        read.retainAll(reads);
        for (EStructuralFeature feature : read) {
            if (isContainment(feature) || !own.contains(feature) || objects.get(feature).isEmpty()) {
                return Optional.empty();
            }
            within.addAll(objects.get(feature));
        }
        return Optional.of(within);
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }
}

package org.bunkai.validation.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bunkai.model.architecture.Identified;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The one order in which views and rules list elements, and unions of feature sets. */
public final class ById {

    /** By id; elements without one come first. */
    public static final Comparator<Identified> ORDER = Comparator.comparing(Identified::getId,
            Comparator.nullsFirst(Comparator.naturalOrder()));

    private ById() {
    }

    /** The elements without repetition, in the order of their ids. */
    public static <T extends Identified> List<T> sorted(Collection<T> elements) {
        if (elements.size() < 2) {
            return elements.stream().toList();
        }
        return elements.stream().distinct().sorted(ORDER).toList();
    }

    /** The union of several views' {@code reads}. */
    @SafeVarargs
    static Set<EStructuralFeature> union(Set<EStructuralFeature>... sets) {
        Set<EStructuralFeature> union = new HashSet<>();
        for (Set<EStructuralFeature> set : sets) {
            union.addAll(set);
        }
        return Set.copyOf(union);
    }
}

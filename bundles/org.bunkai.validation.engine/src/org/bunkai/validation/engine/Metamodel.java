package org.bunkai.validation.engine;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the classes of a model say: which features {@code all(T)} reads, and what a name in a rule's metadata means. */
final class Metamodel {

    private final Map<String, EClass> byName = new LinkedHashMap<>();
    private final Map<Class<?>, EClass> byJavaClass = new HashMap<>();
    private final Set<EReference> containments = new LinkedHashSet<>();
    private final Map<EClass, Set<EStructuralFeature>> readsOfAll = new HashMap<>();
    private final Set<EPackage> packages = new HashSet<>();

    /** All packages of the given classes, and those that their features and super-types lead to. The first class of a name wins. */
    Metamodel(Collection<EClass> used) {
        Deque<EPackage> open = new ArrayDeque<>();
        used.forEach(type -> open.add(type.getEPackage()));
        while (!open.isEmpty()) {
            EPackage current = open.remove();
            if (current == null || !packages.add(current)) {
                continue;
            }
            open.addAll(current.getESubpackages());
            for (EClassifier classifier : current.getEClassifiers()) {
                if (classifier instanceof EClass type) {
                    add(type);
                    type.getEAllSuperTypes().forEach(superType -> open.add(superType.getEPackage()));
                    type.getEReferences().forEach(reference -> open.add(reference.getEReferenceType().getEPackage()));
                }
            }
        }
    }

    /** Whether this metamodel was made with the packages of these classes. */
    boolean covers(Collection<EClass> used) {
        return used.stream().allMatch(type -> packages.contains(type.getEPackage()));
    }

    /** The feature that {@code Class.feature} names, inherited ones included; {@code null} if there is none. */
    EStructuralFeature feature(String qualifiedName) {
        int dot = qualifiedName.indexOf('.');
        EClass type = byName.get(qualifiedName.substring(0, dot));
        return type == null ? null : type.getEStructuralFeature(qualifiedName.substring(dot + 1));
    }

    /** The class that a generated Java type stands for, or {@code null}. */
    EClass classOf(Class<? extends EObject> type) {
        return byJavaClass.get(type);
    }

    /** Every containment feature: what asking for objects of any class reads. */
    Set<EStructuralFeature> containments() {
        return Set.copyOf(containments);
    }

    /** The containment features that decide which objects of a class there are: those that hold them, their owners, and so on. */
    synchronized Set<EStructuralFeature> readsOfAll(EClass type) {
        return readsOfAll.computeIfAbsent(type, this::containmentsAbove);
    }

    private Set<EStructuralFeature> containmentsAbove(EClass type) {
        Set<EStructuralFeature> result = new LinkedHashSet<>();
        Set<EClass> seen = new HashSet<>();
        Deque<EClass> open = new ArrayDeque<>(Set.of(type));
        while (!open.isEmpty()) {
            EClass current = open.remove();
            if (!seen.add(current)) {
                continue;
            }
            for (EReference reference : containments) {
                if (related(reference.getEReferenceType(), current) && result.add(reference)) {
                    open.add(reference.getEContainingClass());
                }
            }
        }
        return Set.copyOf(result);
    }

    private static boolean related(EClass one, EClass other) {
        return one.isSuperTypeOf(other) || other.isSuperTypeOf(one);
    }

    private void add(EClass type) {
        byName.putIfAbsent(type.getName(), type);
        if (type.getInstanceClass() != null) {
            byJavaClass.put(type.getInstanceClass(), type);
        }
        type.getEReferences().stream().filter(EReference::isContainment).forEach(containments::add);
    }
}

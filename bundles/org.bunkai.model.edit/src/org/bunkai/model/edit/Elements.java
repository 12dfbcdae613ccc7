package org.bunkai.model.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds the elements of a class without walking through parts of a model that can hold none: dialogs ask for parties, say, very often. */
public final class Elements {

    private static final Map<EClass, Set<EReference>> LEADING = new ConcurrentHashMap<>();

    private Elements() {
    }

    /** All elements of a class, sub-classes included, in the model of an object, in its order. */
    public static List<EObject> of(EClass type, EObject any) {
        List<EObject> result = new ArrayList<>();
        EObject root = EcoreUtil.getRootContainer(any);
        if (type.isInstance(root)) {
            result.add(root);
        }
        collect(root, type, LEADING.computeIfAbsent(type, Elements::leading), result);
        return result;
    }

    private static void collect(EObject owner, EClass type, Set<EReference> leading, List<EObject> result) {
        for (EReference feature : owner.eClass().getEAllContainments()) {
            if (leading.contains(feature)) {
                List<?> content = feature.isMany() ? (List<?>) owner.eGet(feature) : owner.eGet(feature) == null ? List.of()
                        : List.of(owner.eGet(feature));
                for (Object each : content) {
                    if (type.isInstance(each)) {
                        result.add((EObject) each);
                    }
                    collect((EObject) each, type, leading, result);
                }
            }
        }
    }

    /** The containments below which elements of a class can stand. */
    private static Set<EReference> leading(EClass type) {
        List<EClass> classes = type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .toList();
        Set<EClass> holders = new HashSet<>(classes.stream().filter(type::isSuperTypeOf).toList());
        Set<EReference> result = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (EClass owner : classes) {
                for (EReference feature : owner.getEAllContainments()) {
                    if (!result.contains(feature) && holders.stream().anyMatch(feature.getEReferenceType()::isSuperTypeOf)) {
                        result.add(feature);
                        grown = true;
                        holders.addAll(classes.stream().filter(feature.getEContainingClass()::isSuperTypeOf).toList());
                    }
                }
            }
        }
        return Set.copyOf(result);
    }
}

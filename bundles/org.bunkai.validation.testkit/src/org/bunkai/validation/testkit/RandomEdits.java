package org.bunkai.validation.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Seeded random edits of a model: the same seed makes the same edit of a feature, whatever else is edited. */
final class RandomEdits {

    private static final int SMALL_ENUM = 4;

    private final int seed;
    private final EObject root;
    private final List<EObject> objects = new ArrayList<>();
    private Random random;

    RandomEdits(EObject root, int seed) {
        this.root = root;
        this.seed = seed;
        this.random = new Random(seed);
        objects.add(root);
        root.eAllContents().forEachRemaining(objects::add);
    }

    /** Puts the contents of every element in another order, which has no meaning: reversed with seed 0, else shuffled. */
    void reorderContents() {
        for (EObject object : objects) {
            for (EReference feature : object.eClass().getEAllContainments()) {
                if (feature.isMany() && feature.isChangeable()) {
                    List<Object> shuffled = new ArrayList<>(list(object, feature));
                    if (seed == 0) {
                        Collections.reverse(shuffled);
                    } else {
                        Collections.shuffle(shuffled, random);
                    }
                    for (int i = 0; i < shuffled.size(); i++) {
                        list(object, feature).move(i, shuffled.get(i));
                    }
                }
            }
        }
    }

    /** Gives another value to a feature of every object that has it. Ids stay, and so do contents that something refers to. */
    void change(EStructuralFeature feature) {
        random = new Random(31L * (feature.getEContainingClass().getName() + "." + feature.getName()).hashCode() + seed);
        objects.forEach(object -> change(object, feature));
    }

    /** Gives another value to a feature of one object, if it has it. */
    void change(EObject object, EStructuralFeature feature) {
        if (feature.isChangeable() && !feature.isDerived() && feature.getEContainingClass().isSuperTypeOf(object.eClass())) {
            if (feature instanceof EAttribute attribute && !attribute.isID()) {
                change(object, attribute);
            } else if (feature instanceof EReference reference && !reference.isContainer()) {
                change(object, reference);
            }
        }
    }

    /** The objects of a type. */
    <T extends EObject> List<T> objects(Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void change(EObject object, EAttribute attribute) {
        if (attribute.isMany()) {
            list(object, attribute).clear();
            if (random.nextBoolean()) {
                list(object, attribute).add(value(attribute.getEAttributeType(), null));
            }
        } else {
            object.eSet(attribute, value(attribute.getEAttributeType(), object.eGet(attribute)));
        }
    }

    private Object value(EClassifier type, Object old) {
        if (type instanceof EEnum literals) {
            return otherLiteral(literals.getELiterals(), old);
        }
        Class<?> java = type.getInstanceClass();
        if (java == LocalDate.class) {
            return SampleRuns.SOME_DAY.plusDays(random.nextInt(4000) - 2000);
        }
        if (java == int.class || java == Integer.class) {
            return random.nextInt(100);
        }
        if (java == boolean.class || java == Boolean.class) {
            return !Boolean.TRUE.equals(old);
        }
        return "x" + random.nextInt(100);
    }

    /** Of a small enum such as {@code Answer}, the seeds 0, 1, 2 give every other value in turn: chance would miss some. */
    private Object otherLiteral(List<EEnumLiteral> all, Object old) {
        if (all.size() == 1) {
            return old;
        }
        int steps = all.size() <= SMALL_ENUM ? seed % (all.size() - 1) : random.nextInt(all.size() - 1);
        int position = 0;
        while (position < all.size() - 1 && all.get(position).getInstance() != old) {
            position++;
        }
        return all.get((position + 1 + steps) % all.size()).getInstance();
    }

    private void change(EObject object, EReference reference) {
        if (reference.isContainment()) {
            removeUnused(object, reference);
            return;
        }
        List<EObject> candidates = objects.stream().filter(each -> reference.getEReferenceType().isSuperTypeOf(each.eClass()))
                .filter(each -> EcoreUtil.isAncestor(root, each)).toList();
        EObject target = candidates.isEmpty() || random.nextInt(3) == 0 ? null : candidates.get(random.nextInt(candidates.size()));
        if (!reference.isMany()) {
            object.eSet(reference, target);
        } else {
            list(object, reference).clear();
            if (target != null) {
                list(object, reference).add(target);
            }
        }
    }

    private void removeUnused(EObject object, EReference reference) {
        if (reference.isMany()) {
            for (Iterator<Object> each = list(object, reference).iterator(); each.hasNext();) {
                if (isUnused((EObject) each.next())) {
                    each.remove();
                }
            }
        } else if (object.eGet(reference) instanceof EObject content && isUnused(content)) {
            object.eSet(reference, null);
        }
    }

    private boolean isUnused(EObject content) {
        Set<EObject> gone = new HashSet<>(Set.of(content));
        content.eAllContents().forEachRemaining(gone::add);
        return objects.stream().filter(object -> !gone.contains(object))
                .noneMatch(object -> object.eCrossReferences().stream().anyMatch(gone::contains));
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }
}

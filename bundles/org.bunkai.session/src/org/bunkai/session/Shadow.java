package org.bunkai.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A copy of a model that is kept in step by snapshots. Belongs to one thread, another one than the model. */
final class Shadow {

    private final EObject root;
    private final Map<EObject, EObject> copies = new IdentityHashMap<>();
    private final Map<EObject, EObject> originals = new IdentityHashMap<>();
    private final Set<EObject> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<EStructuralFeature, Set<EObject>> changed = new HashMap<>();

    /** A copy of what a snapshot of a whole model holds. */
    Shadow(Snapshot whole) {
        apply(whole);
        root = copies.get(whole.root());
    }

    /** The copy's root. */
    EObject root() {
        return root;
    }

    /** What an object of the copy is a copy of; other objects stand for themselves. */
    EObject original(EObject object) {
        return originals.getOrDefault(object, object);
    }

    /** Features that have changed since {@link #seen()}, in objects that were there then. */
    Set<EStructuralFeature> changed() {
        return Set.copyOf(changed.keySet());
    }

    /** As {@link #changed()}, each with the objects of the copy in which it has. */
    Map<EStructuralFeature, Set<EObject>> changes() {
        Map<EStructuralFeature, Set<EObject>> copy = new HashMap<>();
        changed.forEach((feature, objects) -> copy.put(feature, Set.copyOf(objects)));
        return copy;
    }

    /** Forgets what has changed. */
    void seen() {
        changed.clear();
        fresh.clear();
    }

    /** Follows the model. */
    void apply(Snapshot snapshot) {
        for (Snapshot.State state : snapshot.states()) {
            if (!copies.containsKey(state.object())) {
                EObject copy = EcoreUtil.create(state.object().eClass());
                copies.put(state.object(), copy);
                originals.put(copy, state.object());
                fresh.add(copy);
            }
        }
        List<Assignment> contained = new ArrayList<>();
        List<Assignment> others = new ArrayList<>();
        snapshot.states().forEach(state -> assignments(state, contained, others));
        // Everything leaves its place before anything comes to another: no order of steps can make an object contain itself.
        contained.forEach(Assignment::leave);
        contained.forEach(Assignment::set);
        others.forEach(Assignment::set);
    }

    private void assignments(Snapshot.State state, List<Assignment> contained, List<Assignment> others) {
        EObject copy = copies.get(state.object());
        state.values().forEach((feature, value) -> assign(copy, feature, value, contained, others));
        if (state.whole()) {
            copy.eClass().getEAllStructuralFeatures().stream()
                    .filter(feature -> copy.eIsSet(feature) && !state.values().containsKey(feature))
                    .forEach(feature -> assign(copy, feature, null, contained, others));
        }
    }

    private void assign(EObject copy, EStructuralFeature feature, Object value, List<Assignment> contained, List<Assignment> others) {
        Assignment assignment = new Assignment(copy, feature, translated(value));
        if (assignment.isNews()) {
            (feature instanceof EReference reference && reference.isContainment() ? contained : others).add(assignment);
            if (!fresh.contains(copy)) {
                changed.computeIfAbsent(feature, f -> new HashSet<>()).add(copy);
            }
        }
    }

    private Object translated(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(this::translated).toList();
            case EObject object -> Objects.requireNonNull(copies.get(object));
            case null, default -> value;
        };
    }

    /**
     * A feature of the copy that gets a value.
     *
     * @param value {@code null} for none
     */
    private record Assignment(EObject copy, EStructuralFeature feature, Object value) {

        boolean isNews() {
            return !Objects.equals(copy.eIsSet(feature) ? copy.eGet(feature) : null, value);
        }

        /** Removes contained objects that are to be here no longer. */
        void leave() {
            if (!feature.isMany()) {
                copy.eUnset(feature);
            } else if (value == null) {
                list().clear();
            } else {
                Set<Object> staying = Collections.newSetFromMap(new IdentityHashMap<>());
                staying.addAll((List<?>) value);
                List<Object> list = list();
                for (int i = list.size() - 1; i >= 0; i--) {
                    if (!staying.contains(list.get(i))) {
                        list.remove(i);
                    }
                }
            }
        }

        void set() {
            if (value == null) {
                copy.eUnset(feature);
            } else if (feature.isMany()) {
                setList(list(), (List<?>) value);
            } else {
                copy.eSet(feature, value);
            }
        }

        @SuppressWarnings("unchecked")
        private List<Object> list() {
            return (List<Object>) copy.eGet(feature);
        }

        /** Replaces only what lies between an equal beginning and an equal end: lists are long, and edits small. */
        private static void setList(List<Object> list, List<?> target) {
            int shorter = Math.min(list.size(), target.size());
            int begin = 0;
            while (begin < shorter && list.get(begin).equals(target.get(begin))) {
                begin++;
            }
            int end = 0;
            while (end < shorter - begin && list.get(list.size() - 1 - end).equals(target.get(target.size() - 1 - end))) {
                end++;
            }
            for (int i = list.size() - 1 - end; i >= begin; i--) {
                list.remove(i);
            }
            list.addAll(begin, target.subList(begin, target.size() - end));
        }
    }
}

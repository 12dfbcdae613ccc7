package org.bunkai.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a command changed, as it stands at the end of the command. Objects of the model stand in it only as keys: whoever has a snapshot never
 * looks into them, so it can be used on another thread while editing goes on.
 *
 * @param root root of a model that is meant from now on, all of it in the states; {@code null} if it is the same as before
 * @param states values of features, by object
 */
record Snapshot(EObject root, List<State> states) {

    /** Everything under a root. */
    static Snapshot whole(EObject root) {
        Builder builder = new Builder(object -> true);
        builder.addWhole(root);
        return new Snapshot(root, builder.states);
    }

    /**
     * What changed.
     *
     * @param isPart whether an object is an element of the model
     */
    static Snapshot of(Recorder.Changes changes, Predicate<EObject> isPart) {
        Builder builder = new Builder(isPart);
        changes.arrived().forEach(builder::addWhole);
        changes.touched().forEach(builder::add);
        return new Snapshot(null, builder.states);
    }

    /**
     * Values of one object.
     *
     * @param object the object, as a key
     * @param whole whether every feature that is not here has no value
     * @param values by feature: {@code null} if it has none, a {@code List} if it is many-valued; objects of the model as keys
     */
    record State(EObject object, boolean whole, Map<EStructuralFeature, Object> values) {
    }

    /** Collects states, each object once as a whole. */
    private static final class Builder {

        private final Predicate<EObject> isPart;
        private final List<State> states = new ArrayList<>();
        private final Set<EObject> wholes = Collections.newSetFromMap(new IdentityHashMap<>());

        Builder(Predicate<EObject> isPart) {
            this.isPart = isPart;
        }

        void addWhole(EObject top) {
            if (wholes.add(top)) {
                addAll(top);
                for (Iterator<EObject> all = top.eAllContents(); all.hasNext();) {
                    EObject object = all.next();
                    if (wholes.add(object)) {
                        addAll(object);
                    }
                }
            }
        }

        void add(EObject object, Set<EStructuralFeature> features) {
            if (!wholes.contains(object)) {
                Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
                features.forEach(feature -> values.put(feature, valueOf(object, feature)));
                states.add(new State(object, false, values));
            }
        }

        private void addAll(EObject object) {
            Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (object.eIsSet(feature)) {
                    values.put(feature, valueOf(object, feature));
                }
            }
            states.add(new State(object, true, values));
        }

        private Object valueOf(EObject object, EStructuralFeature feature) {
            if (!object.eIsSet(feature)) {
                return null;
            }
            Object value = object.eGet(feature);
            if (value instanceof List<?> list) {
                list.forEach(this::addForeign);
                return List.copyOf(list);
            }
            addForeign(value);
            return value;
        }

        /** What is referred to and stands outside the model comes along: the rules see it too. */
        private void addForeign(Object value) {
            if (value instanceof EObject object && !isPart.test(object)) {
                addWhole(EcoreUtil.getRootContainer(object));
            }
        }
    }
}

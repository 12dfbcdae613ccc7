package org.bunkai.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.bunkai.assessment.ElementChange.FeatureChange;
import org.bunkai.assessment.ElementChange.Kind;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What differs between two states of a model, by id. Inner objects, which have no name of their own, count as facts of the element around
 * them. The order of a list counts where the metamodel gives it a meaning. An element of another class is another element.
 */
final class ModelDifference {

    private ModelDifference() {
    }

    /** The elements that were added, removed or changed, in the order of their ids. */
    static List<ElementChange> between(Architecture before, Architecture after) {
        Map<String, EObject> old = elements(before);
        Map<String, EObject> now = elements(after);
        Set<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        List<ElementChange> changes = new ArrayList<>();
        for (String id : ids) {
            EObject was = old.get(id);
            EObject is = now.get(id);
            if (was != null && is != null && was.eClass() == is.eClass()) {
                List<FeatureChange> features = features(was, is);
                if (!features.isEmpty()) {
                    changes.add(new ElementChange(Kind.CHANGED, is, features));
                }
            } else {
                Stream.ofNullable(was).forEach(e -> changes.add(new ElementChange(Kind.REMOVED, e, List.of())));
                Stream.ofNullable(is).forEach(e -> changes.add(new ElementChange(Kind.ADDED, e, List.of())));
            }
        }
        return changes;
    }

    private static Map<String, EObject> elements(Architecture architecture) {
        Map<String, EObject> elements = new TreeMap<>();
        elements.put(architecture.getId(), architecture);
        for (Iterator<EObject> all = architecture.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element) {
                elements.put(element.getId(), element);
            }
        }
        return elements;
    }

    private static List<FeatureChange> features(EObject was, EObject is) {
        Map<String, Fact> old = new TreeMap<>();
        Map<String, Fact> now = new TreeMap<>();
        collect(was, List.of(), old);
        collect(is, List.of(), now);
        Set<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<FeatureChange> changes = new ArrayList<>();
        moved(was, is).ifPresent(changes::add);
        for (String key : keys) {
            Fact before = old.get(key);
            Fact after = now.get(key);
            if (before == null || after == null || !before.keys().equals(after.keys())) {
                Fact known = after == null ? before : after;
                changes.add(new FeatureChange(known.holder(), known.path(), before == null ? List.of() : before.values(),
                        after == null ? List.of() : after.values()));
            }
        }
        return changes;
    }

    private static Optional<FeatureChange> moved(EObject was, EObject is) {
        if (is.eContainer() == null || was.eContainer() == null
                || EcoreUtil.getID(was.eContainer()).equals(EcoreUtil.getID(is.eContainer()))) {
            return Optional.empty();
        }
        return Optional.of(new FeatureChange(EcoreUtil.getID(is), List.of(is.eContainmentFeature()), List.of(was.eContainer()),
                List.of(is.eContainer())));
    }

    private static void collect(EObject holder, List<EStructuralFeature> path, Map<String, Fact> facts) {
        String id = EcoreUtil.getID(holder);
        for (EStructuralFeature feature : holder.eClass().getEAllStructuralFeatures()) {
            if (holder.eIsSet(feature) && !(feature instanceof EAttribute attribute && attribute.isID())) {
                List<EStructuralFeature> here = Stream.concat(path.stream(), Stream.of(feature)).toList();
                List<Object> values = values(holder.eGet(feature));
                if (feature instanceof EReference reference && reference.isContainment()) {
                    values.stream().filter(v -> !(v instanceof Element)).forEach(v -> collect((EObject) v, here, facts));
                } else {
                    facts.put(id + "\t" + feature.getName(), new Fact(id, here, values));
                }
            }
        }
    }

    private static List<Object> values(Object value) {
        return value instanceof Collection<?> values ? List.copyOf(values) : List.of(value);
    }

    /** A set feature of an element or of an inner object of it. */
    private record Fact(String holder, List<EStructuralFeature> path, List<Object> values) {

        /** What is compared: ids of elements, other values as text; sorted where the order has no meaning. */
        List<String> keys() {
            Stream<String> keys = values.stream().map(v -> v instanceof EObject element ? EcoreUtil.getID(element) : v.toString());
            return (path.get(path.size() - 1).isOrdered() ? keys : keys.sorted()).toList();
        }
    }
}

package org.bunkai.validation.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * All objects of a model in the order of their ids, walked once. Good until a containment or an id changes. Thread-safe: a rule that was
 * left behind may still ask.
 */
final class ModelIndex {

    private final Metamodel metamodel;
    private final List<EObject> objects;
    private final Map<EObject, String> ids = new IdentityHashMap<>();
    private final Map<EClass, List<EObject>> byClass = new HashMap<>();

    /**
     * Walks the model.
     *
     * @param previous a metamodel that is used again if it fits, or {@code null}
     */
    ModelIndex(EObject root, Metamodel previous) {
        List<Entry> entries = new ArrayList<>();
        Set<EClass> used = new LinkedHashSet<>(Set.of(root.eClass()));
        entries.add(Entry.of(root));
        for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            EObject object = contents.next();
            used.add(object.eClass());
            entries.add(Entry.of(object));
        }
        entries.sort(Comparator.comparing(Entry::id));
        entries.forEach(entry -> ids.put(entry.object, entry.id));
        objects = entries.stream().map(Entry::object).toList();
        metamodel = previous != null && previous.covers(used) ? previous : new Metamodel(used);
    }

    Metamodel metamodel() {
        return metamodel;
    }

    /** Objects of a class, sub-classes included. */
    synchronized List<EObject> all(EClass type) {
        return byClass.computeIfAbsent(type, key -> objects.stream().filter(key::isInstance).toList());
    }

    /** All objects. */
    List<EObject> all() {
        return objects;
    }

    /** The id of an object of the model, empty if it has none; {@code null} for an object that is not part of the model. */
    String idOf(EObject object) {
        return ids.get(object);
    }

    /** An object with its id, which costs a walk over the class's features to find. */
    private record Entry(String id, EObject object) {

        static Entry of(EObject object) {
            String id = EcoreUtil.getID(object);
            return new Entry(id == null ? "" : id, object);
        }
    }
}

package org.bunkai.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.validation.api.Fact;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Names facts by keys that survive every change of the model but the removal of the element: {@code elementId#feature}. */
final class FactKeys {

    private static final String SEPARATOR = "#";

    private final Map<String, EObject> byId = new HashMap<>();
    private final List<EObject> objects = new ArrayList<>();

    FactKeys(Architecture architecture) {
        add(architecture);
        for (Iterator<EObject> all = architecture.eAllContents(); all.hasNext();) {
            add(all.next());
        }
    }

    /** The key of a fact. {@code #} can stand in no id and in no feature name. */
    static String of(Fact fact) {
        return EcoreUtil.getID(fact.holder()) + SEPARATOR + fact.feature().getName();
    }

    /** The fact of a key; empty if the model has no such element or its class no such feature. */
    Optional<Fact> fact(String key) {
        int separator = key.indexOf(SEPARATOR);
        EObject holder = separator < 0 ? null : byId.get(key.substring(0, separator));
        EStructuralFeature feature = holder == null ? null : holder.eClass().getEStructuralFeature(key.substring(separator + 1));
        return feature == null || !feature.isChangeable() || feature == holder.eClass().getEIDAttribute() ? Optional.empty()
                : Optional.of(new Fact(holder, feature));
    }

    /** The element with an id, or null. */
    EObject element(String id) {
        return byId.get(id);
    }

    /** Everything in the model, in its order. */
    List<EObject> objects() {
        return objects;
    }

    private void add(EObject object) {
        byId.put(EcoreUtil.getID(object), object);
        objects.add(object);
    }
}

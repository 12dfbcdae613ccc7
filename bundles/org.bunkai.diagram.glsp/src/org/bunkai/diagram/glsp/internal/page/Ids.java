package org.bunkai.diagram.glsp.internal.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.bunkai.model.architecture.Architecture;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Elements of a model by their ids. The copy that checks work on stands in no resource, which would know. */
public final class Ids {

    private final Map<String, EObject> elements = new HashMap<>();

    /** Reads a model once. */
    public Ids(Architecture architecture) {
        elements.put(architecture.getId(), architecture);
        for (TreeIterator<EObject> all = architecture.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            elements.put(EcoreUtil.getID(element), element);
        }
    }

    /** An element; empty if the model has none of that id. */
    public Optional<EObject> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }
}

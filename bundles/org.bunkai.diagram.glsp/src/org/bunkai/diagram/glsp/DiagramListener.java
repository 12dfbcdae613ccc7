package org.bunkai.diagram.glsp;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Told what people do in the pages of a document, on the thread of the session. */
public interface DiagramListener {

    /** Other elements are selected in a page. */
    default void selected(List<EObject> elements) {
    }

    /**
     * Somebody wants to see an element elsewhere: its form, its findings.
     *
     * @param element of the model
     * @param finding id of the finding meant, or {@code null}
     */
    default void reveal(EObject element, String finding) {
    }
}

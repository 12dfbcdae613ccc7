package org.bunkai.validation.api;

import org.eclipse.emf.ecore.EObject;
import org.osgi.annotation.versioning.ProviderType;

/** Takes a rule's answers. */
@ProviderType
public interface Findings {

    /**
     * Opens a case: an element and the other elements that make it (a peer, a boundary). The order of the others does not matter. The case
     * is closed by exactly one answer.
     */
    Case at(EObject element, EObject... others);
}

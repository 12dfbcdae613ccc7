package org.bunkai.workbench.emf;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The objects that one containment list of an object holds, as one node of a tree.
 *
 * @param owner who holds them
 * @param feature the list
 */
public record FeatureGroup(EObject owner, EReference feature) {

    /** The objects, in the order of the list. */
    @SuppressWarnings("unchecked")
    public List<EObject> children() {
        return (List<EObject>) owner.eGet(feature);
    }
}

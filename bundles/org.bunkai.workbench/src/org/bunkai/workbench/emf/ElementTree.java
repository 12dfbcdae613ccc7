package org.bunkai.workbench.emf;

import java.util.ArrayList;
import java.util.List;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Facility;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * Models as a tree; the input is a list of roots. The lists of architectures and facilities are nodes of their own, as there are many; what
 * other elements hold stands directly under them. Records and remarks are parts of a form, not of the tree.
 */
public final class ElementTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case FeatureGroup group -> group.children().toArray();
            case EObject object -> childrenOf(object).toArray();
            default -> new Object[0];
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case FeatureGroup group -> group.owner();
            case EObject object when object.eContainer() == null -> null;
            case EObject object -> isGrouped(object.eContainer()) ? new FeatureGroup(object.eContainer(), object.eContainmentFeature())
                    : object.eContainer();
            default -> null;
        };
    }

    /** Whether an object has a place in the tree of its own. */
    public static boolean isNode(EObject object) {
        return object.eContainer() == null || isListed(object.eContainmentFeature()) && isNode(object.eContainer());
    }

    private static List<Object> childrenOf(EObject owner) {
        List<Object> children = new ArrayList<>();
        for (EReference feature : owner.eClass().getEAllContainments()) {
            if (isListed(feature)) {
                FeatureGroup group = new FeatureGroup(owner, feature);
                if (!isGrouped(owner)) {
                    children.addAll(group.children());
                } else if (!group.children().isEmpty()) {
                    children.add(group);
                }
            }
        }
        return children;
    }

    private static boolean isGrouped(EObject owner) {
        return owner instanceof Architecture || owner instanceof Facility;
    }

    private static boolean isListed(EReference feature) {
        return feature.isMany() && !feature.getName().equals("remarks");
    }
}

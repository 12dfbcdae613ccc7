package org.bunkai.session;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bunkai.model.Ids;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Hears every change in a model, and gives an id to what comes without one. */
final class Recorder extends EContentAdapter {

    private final EObject root;
    private Map<EObject, Set<EStructuralFeature>> touched = new IdentityHashMap<>();
    private Set<EObject> arrived = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A recorder that begins to hear. */
    Recorder(EObject root) {
        this.root = root;
        root.eAdapters().add(this);
    }

    /** Hears no longer. */
    void stop() {
        root.eAdapters().remove(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getNotifier() instanceof EObject object
                && notification.getFeature() instanceof EStructuralFeature feature) {
            touched.computeIfAbsent(object, key -> new LinkedHashSet<>()).add(feature);
            if (feature instanceof EReference reference && reference.isContainment()) {
                arrivals(notification.getNewValue());
            }
        }
    }

    /** What happened since the last call, with an id for every element of the model. */
    Changes take() {
        arrived.removeIf(object -> !isPart(object));
        if (arrived.stream().anyMatch(Ids::isMissing)) {
            Ids ids = Ids.of(root);
            List.copyOf(arrived).forEach(ids::assign);
        }
        Changes result = new Changes(touched, arrived);
        touched = new IdentityHashMap<>();
        arrived = Collections.newSetFromMap(new IdentityHashMap<>());
        return result;
    }

    /** Whether an object is an element of the model. */
    boolean isPart(EObject object) {
        return EcoreUtil.isAncestor(root, object);
    }

    private void arrivals(Object value) {
        if (value instanceof EObject object) {
            arrived.add(object);
        } else if (value instanceof Collection<?> objects) {
            objects.forEach(this::arrivals);
        }
    }

    /**
     * What happened in a model.
     *
     * @param touched features by the object that has them
     * @param arrived elements that came or moved, whatever is in them included
     */
    record Changes(Map<EObject, Set<EStructuralFeature>> touched, Set<EObject> arrived) {

        boolean isEmpty() {
            return touched.isEmpty();
        }
    }
}

package org.bunkai.rules.mhlw.ops08;

import java.util.Objects;

import org.bunkai.model.architecture.Device;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ReachPath;
import org.eclipse.emf.ecore.EObject;

/**
 * That a session may run between a device and something that matters: an open network, or another device.
 *
 * @param path the path of the session
 * @param exists whether there is such a session
 */
record Contact(ReachPath path, Condition exists) {

    Contact {
        Objects.requireNonNull(path);
        Objects.requireNonNull(exists);
    }

    /** The other end of a drawn path. */
    EObject other(Device device) {
        EObject first = path.steps().getFirst().element();
        return first == device ? path.steps().getLast().element() : first;
    }
}

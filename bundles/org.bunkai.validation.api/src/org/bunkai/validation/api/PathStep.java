package org.bunkai.validation.api;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/**
 * One step of a reported path. A path lists devices and, between them, the network, link or tunnel.
 *
 * @param element device, network, link or tunnel
 * @param via the interface by which the element is entered or left, or {@code null} where there is none
 */
public record PathStep(EObject element, EObject via) {

    public PathStep {
        Objects.requireNonNull(element);
    }
}

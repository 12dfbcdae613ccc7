package org.bunkai.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.Tunnel;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Whom to ask for a fact that is missing. Each feature of the architecture metamodel names one of these; through the element it becomes a
 * party. Where the model does not name that party, the next one in line is asked, in the end the institution itself.
 */
public enum Ask {

    /** Who maintains the device (of a flow or tunnel: one at an end), else who answers for it, else who owns it, else {@link #OPERATOR}. */
    MAINTAINER,
    /** Who makes the device or supplies the software, else {@link #MAINTAINER}; a party is asked for its own disclosures. */
    MANUFACTURER,
    /** Who runs the network, else who runs the facility, else {@link #PLANNING}. */
    OPERATOR,
    /** The carrier that provides the network, link or tunnel, else {@link #OPERATOR}. */
    CARRIER,
    /** The institution that answers for the architecture. */
    PLANNING;

    private static final String ANNOTATION = "http://bunkai.org/ask";
    private static final String KEY = "of";
    private static final Comparator<Device> BY_ID = Comparator.comparing(Device::getId, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Whom the metamodel names for a feature; empty for features that everyone knows (id, name) or whose container says it. */
    public static Optional<Ask> of(EStructuralFeature feature) {
        return Optional.ofNullable(EcoreUtil.getAnnotation(feature, ANNOTATION, KEY)).map(Ask::valueOf);
    }

    /**
     * The party to ask for a feature of an object. If nobody is named for the feature (the date of a {@code Record}, say), the feature that
     * contains the object decides, and so on; at the root, {@link #PLANNING}. Empty only if the architecture has no owner either.
     */
    public static Optional<Party> party(EObject holder, EStructuralFeature feature) {
        EObject element = holder;
        Optional<Ask> ask = of(feature);
        while (ask.isEmpty() && element.eContainer() != null) {
            ask = of(element.eContainingFeature());
            element = element.eContainer();
        }
        return Optional.ofNullable(ask.orElse(PLANNING).resolve(element));
    }

    private Party resolve(EObject element) {
        return switch (this) {
            case MAINTAINER -> maintainer(element);
            case MANUFACTURER -> manufacturer(element);
            case OPERATOR -> operator(element);
            case CARRIER -> carrier(element);
            case PLANNING -> owner(element);
        };
    }

    private static Party maintainer(EObject element) {
        Device device = device(element);
        return device == null
                ? operator(element)
                : firstOf(device.getMaintainer(), device.getAccountable(), device.getOwner(), operator(device));
    }

    private static Party manufacturer(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            Party named = switch (e) {
                case Party party -> party;
                case Software software -> firstOf(software.getSupplier(), maintainer(software));
                case Device device -> firstOf(device.getManufacturer(), maintainer(device));
                default -> null;
            };
            if (named != null) {
                return named;
            }
        }
        return operator(element);
    }

    private static Party operator(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            Party named = switch (e) {
                case Network network -> network.getOperator();
                case Facility facility -> facility.getOperator();
                default -> null;
            };
            if (named != null) {
                return named;
            }
        }
        return owner(element);
    }

    private static Party carrier(EObject element) {
        return element instanceof Segment segment && segment.getCarrier() != null ? segment.getCarrier() : operator(element);
    }

    private static Party owner(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Architecture architecture ? architecture.getOwner() : null;
    }

    /** The device that an element is, stands in, or ends at. */
    private static Device device(EObject element) {
        Tunnel tunnel = self(element, Tunnel.class);
        if (tunnel != null) {
            return tunnel.getHub() != null ? tunnel.getHub()
                    : tunnel.getEnds().stream().min(BY_ID).orElse(null);
        }
        Flow flow = self(element, Flow.class);
        if (flow != null) {
            return firstOf(self(flow.getTarget(), Device.class), self(flow.getSource(), Device.class));
        }
        return self(element, Device.class);
    }

    /** The element itself or the nearest one around it of a class; null if there is none. */
    private static <T> T self(EObject element, Class<T> type) {
        EObject e = element;
        while (e != null && !type.isInstance(e)) {
            e = e.eContainer();
        }
        return type.cast(e);
    }

    @SafeVarargs
    private static <T> T firstOf(T... candidates) {
        return Stream.of(candidates).filter(c -> c != null).findFirst().orElse(null);
    }
}

package org.bunkai.rules.mhlw.ops08;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Client;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.MobileDevice;
import org.bunkai.model.architecture.Network;
import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Exposure;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.bunkai.validation.base.Screening;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * From where a session gets to a device that cannot defend itself: from outside, or from the institution's terminals, on which people open
 * mail and files. Of several contacts the first certain one counts, else the first possible one: terminals in the same network first, then
 * open networks, then devices by id.
 *
 * <p>Reads: those of {@link Places}, {@link Exposure} and {@link Screening#features()}.</p>
 */
final class Contacts {

    private enum View implements Derived<Contacts> {
        INSTANCE;

        @Override
        public Set<EStructuralFeature> reads() {
            Set<EStructuralFeature> reads = new HashSet<>(Places.view().reads());
            reads.addAll(Exposure.view().reads());
            reads.addAll(Screening.features());
            return Set.copyOf(reads);
        }

        @Override
        public Contacts compute(ModelView model) {
            return new Contacts(model);
        }
    }

    private static final ReachQuery SESSION = ReachQuery.of(Relation.SESSION);
    private static final Contact NONE = new Contact(ReachPath.NONE, Condition.known(false));

    private final Places places;
    private final Reachability reachability;
    private final Exposure exposure;
    private final boolean openDrawn;
    private final Set<Device> reached = new HashSet<>();
    private final Set<Device> reaching = new HashSet<>();
    private final Map<Device, Condition> outside = new HashMap<>();
    private final Map<Device, Condition> terminals = new HashMap<>();
    private final Map<Device, Condition> unprotected = new HashMap<>();

    private Contacts(ModelView model) {
        places = Places.of(model);
        reachability = model.derived(Reachability.view());
        exposure = Exposure.of(model);
        List<Network> open = Stream.concat(places.openNetworks().stream(), places.possiblyOpenNetworks().stream()).toList();
        openDrawn = !open.isEmpty();
        for (Network network : open) {
            reached.addAll(reachability.from(network, SESSION).keySet());
            reaching.addAll(reachability.to(network, SESSION).keySet());
        }
        for (Device device : places.devices()) {
            Condition foreign = places.isOutside(device);
            if (!foreign.isNo()) {
                outside.put(device, foreign);
            } else if (device instanceof Client || device instanceof MobileDevice) {
                terminals.put(device, Condition.known(true));
                unprotected.put(device, Screening.hasRealTimeProtection(device).not());
            }
        }
    }

    /** The view of a run. */
    static Contacts of(ModelView model) {
        return model.derived(View.INSTANCE);
    }

    /** A session from outside, or from a terminal whose protection does not run, into a device. */
    Contact intoUnprotected(Device device) {
        return strongest(List.of(
                () -> beside(device, unprotected),
                () -> openDrawn && !reached.contains(device) ? NONE : contact(exposure.toDevice(device, SESSION)),
                () -> from(outside, device),
                () -> from(unprotected, device)));
    }

    /** A session between a device and outside or a terminal, whichever of the two opens it. */
    Contact ofUnsupported(Device device) {
        return strongest(List.of(
                () -> beside(device, terminals),
                () -> openDrawn && !reached.contains(device) && !reaching.contains(device) ? NONE
                        : contact(exposure.between(device, SESSION)),
                () -> from(outside, device),
                () -> to(outside, device),
                () -> from(terminals, device),
                () -> to(terminals, device)));
    }

    /** From a device in the same network: the usual case, and much cheaper to find than the others. */
    private Contact beside(Device device, Map<Device, Condition> others) {
        return places.networksOf(device).stream().flatMap(network -> places.devicesOn(network).stream())
                .filter(other -> other != device && others.getOrDefault(other, Condition.known(false)).isYes()).findFirst()
                .map(other -> contact(reachability.path(other, device, SESSION))).orElse(NONE);
    }

    private Contact from(Map<Device, Condition> others, Device device) {
        Device other = first(others, reachability.to(device, SESSION));
        return other == null ? NONE : contact(others.get(other), reachability.path(other, device, SESSION));
    }

    private Contact to(Map<Device, Condition> others, Device device) {
        Device other = first(others, reachability.from(device, SESSION));
        return other == null ? NONE : contact(others.get(other), reachability.path(device, other, SESSION));
    }

    private static Device first(Map<Device, Condition> others, Map<Device, Reach> met) {
        Device possible = null;
        for (Map.Entry<Device, Reach> entry : met.entrySet()) {
            Condition counts = others.getOrDefault(entry.getKey(), Condition.known(false));
            if (counts.isYes() && entry.getValue() == Reach.MUST) {
                return entry.getKey();
            }
            possible = possible == null && !counts.isNo() ? entry.getKey() : possible;
        }
        return possible;
    }

    private static Contact contact(ReachPath path) {
        return contact(Condition.known(true), path);
    }

    private static Contact contact(Condition counts, ReachPath path) {
        return new Contact(path, Condition.allOf(counts, path.exists()));
    }

    /** Looks no further than the first that is certain. */
    private static Contact strongest(List<Supplier<Contact>> contacts) {
        Contact strongest = NONE;
        for (Supplier<Contact> next : contacts) {
            Contact contact = next.get();
            if (contact.exists().isYes()) {
                return contact;
            }
            strongest = strongest.exists().isNo() ? contact : strongest;
        }
        return strongest;
    }
}

package org.bunkai.diagram.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.notation.Homes;
import org.bunkai.notation.Parties;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Why a move to a place that is right as such would make something else of the model wrong: a cable inside one network would join two, a
 * connection would lead into another facility, a boundary would lie between other parties.
 */
final class MoveRules {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Words words;
    private final Set<? extends EObject> together;

    /**
     * @param together everything that is moved at once
     */
    MoveRules(Words words, Set<? extends EObject> together) {
        this.words = words;
        this.together = together;
    }

    Optional<String> whyNot(EObject element, EObject holder) {
        return switch (element) {
            case Network network -> network(network, holder);
            case Device device -> device(device, holder);
            case Software software -> software(software, (Device) holder);
            default -> Optional.empty();
        };
    }

    /** Why another network cannot be written into an interface. */
    Optional<String> rewire(Interface end, Network to) {
        if (end.getNetwork() == to) {
            return Optional.empty();
        }
        for (Link link : Ends.links(end)) {
            Interface far = link.getEnd1() == end ? link.getEnd2() : link.getEnd1();
            if (far != null && far.getNetwork() != null && far.getNetwork() == end.getNetwork() && !follows(far)) {
                return Optional.of(words.say("move.link", end.eContainer(), link, far.eContainer()));
            }
        }
        boolean sameParty = to != null && end.getNetwork() != null && Parties.of(end.getNetwork()) == Parties.of(to);
        return sameParty ? Optional.empty()
                : boundaries(end, b -> b.getAt() == end).map(b -> words.say("move.boundary", end.eContainer(), b));
    }

    /** Why a device cannot come under the party of another facility. */
    Optional<String> party(Device device, Facility to) {
        return Parties.of(device) == Parties.of(device, to) ? Optional.empty()
                : boundaries(device, b -> touches(b.getAt(), device)).map(b -> words.say("move.party", device, to, b));
    }

    private Optional<String> device(Device device, EObject holder) {
        Facility to = Placement.facility(holder);
        Network network = holder instanceof Network n ? n : null;
        Interface deciding = Homes.deciding(device).orElse(null);
        List<Interface> others = inside(device).filter(i -> i != deciding && i.getNetwork() != network).toList();
        if (to != device.eContainer()) {
            if (!others.isEmpty()) {
                return Optional.of(words.say("move.device.ties", device, others.getFirst().getNetwork(), to));
            }
            Optional<String> parted = party(device, to).or(() -> company(device, to, together));
            if (parted.isPresent()) {
                return parted;
            }
        }
        if (network == null && deciding != null && to == device.eContainer() && !others.isEmpty()) {
            return Optional.of(words.say("move.device.homeless", device, others.size() + 1));
        }
        boolean there = network != null && Ends.in(device, network).isPresent();
        return deciding == null || there && to == device.eContainer() ? Optional.empty() : rewire(deciding, network);
    }

    private Optional<String> network(Network network, EObject holder) {
        EObject to = holder == null ? EcoreUtil.getRootContainer(network) : holder;
        if (to == network.eContainer()) {
            return Optional.empty();
        }
        List<Device> homes = homes(network);
        if (!(to instanceof Facility facility)) {
            return homes.isEmpty() ? networkParty(network, to)
                    : Optional.of(words.say("move.network.homes", network, homes.size(), homes.getFirst()));
        }
        return attached(network).filter(d -> !homes.contains(d) && d.eContainer() != facility).findFirst()
                .map(stranger -> words.say("move.network.strangers", network, facility, stranger))
                .or(() -> homes.stream().flatMap(home -> follow(home, network, facility, homes).stream()).findFirst())
                .or(() -> networkParty(network, facility));
    }

    private Optional<String> follow(Device home, Network network, Facility to, List<Device> homes) {
        return inside(home).filter(i -> i.getNetwork() != network).findFirst()
                .map(tie -> words.say("move.device.ties", home, tie.getNetwork(), to))
                .or(() -> party(home, to)).or(() -> company(home, to, homes));
    }

    /** Why a device cannot leave its facility: it runs on, or hangs on, another one that stays, or the other way round. */
    private Optional<String> company(Device device, Facility to, Collection<?> moved) {
        for (EReference reference : List.of(P.getDevice_HostedOn(), P.getDevice_AttachedTo())) {
            for (Device other : ((Facility) device.eContainer()).getDevices()) {
                boolean rests = other.eGet(reference) == device;
                if ((rests || device.eGet(reference) == other) && !moved.contains(other)) {
                    return Optional.of(words.say("move.company", rests ? other : device, words.of(reference), rests ? device : other, to));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an interface comes into the same network by the same move. */
    private boolean follows(Interface end) {
        return end.eContainer() instanceof Device device && together.contains(device)
                && Homes.deciding(device).filter(deciding -> deciding == end).isPresent();
    }

    private Optional<String> networkParty(Network network, EObject to) {
        return Parties.of(network) == Parties.of(network, to) ? Optional.empty()
                : boundaries(network, b -> b.getAt() instanceof Interface i && i.getNetwork() == network)
                        .map(b -> words.say("move.party", network, to instanceof Facility ? to : words.say("paper"), b));
    }

    private Optional<String> software(Software software, Device to) {
        return Parties.of((Device) software.eContainer()) == Parties.of(to) ? Optional.empty()
                : boundaries(software, b -> b.getAt() == software).map(b -> words.say("move.party", software, to, b));
    }

    /** The devices that are drawn in a network. */
    static List<Device> homes(Network network) {
        return network.eContainer() instanceof Facility facility ? Homes.in(facility).getOrDefault(network, List.of()) : List.of();
    }

    /** Interfaces of a device in networks of its facility. */
    static Stream<Interface> inside(Device device) {
        return device.getInterfaces().stream().filter(i -> i.getNetwork() != null && i.getNetwork().eContainer() == device.eContainer());
    }

    private static Stream<Device> attached(Network network) {
        return Ends.model(network).getFacilities().stream().map(Facility::getDevices).flatMap(Collection::stream)
                .filter(d -> d.getInterfaces().stream().anyMatch(i -> i.getNetwork() == network));
    }

    private static Optional<ResponsibilityBoundary> boundaries(EObject any, Predicate<ResponsibilityBoundary> which) {
        return Ends.model(any).getBoundaries().stream().filter(which).findFirst();
    }

    private static boolean touches(Element at, Device device) {
        return switch (at) {
            case Link link -> isOf(link.getEnd1(), device) || isOf(link.getEnd2(), device);
            case Tunnel tunnel -> tunnel.getEnds().contains(device);
            case Flow flow -> isOf(flow.getSource(), device) || isOf(flow.getTarget(), device);
            case null -> false;
            default -> isOf(at, device);
        };
    }

    private static boolean isOf(Element part, Device device) {
        return part != null && EcoreUtil.isAncestor(device, part);
    }
}

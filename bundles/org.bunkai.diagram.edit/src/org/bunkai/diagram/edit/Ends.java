package org.bunkai.diagram.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.notation.Homes;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What lines end at. */
final class Ends {

    private Ends() {
    }

    static Architecture model(EObject element) {
        return (Architecture) EcoreUtil.getRootContainer(element);
    }

    /** The device that an element is or belongs to; {@code null} if it is none. */
    static Device device(EObject element) {
        return switch (element) {
            case Device device -> device;
            case Interface end -> (Device) end.eContainer();
            case Software software -> (Device) software.eContainer();
            case null, default -> null;
        };
    }

    /** What a line ends at, a device or network each: two, or more of a tunnel; those that are not recorded are left out. */
    static List<Element> of(Element line) {
        Stream<Element> ends = switch (line) {
            case Interface end -> Stream.of(device(end), end.getNetwork());
            case Link link -> Stream.of(device(link.getEnd1()), device(link.getEnd2()));
            case Tunnel tunnel -> tunnel.getEnds().stream().map(Element.class::cast);
            case Flow flow -> Stream.of(device(flow.getSource()), device(flow.getTarget()));
            default -> Stream.empty();
        };
        return ends.filter(e -> e != null).toList();
    }

    /** The links that end at an interface. */
    static List<Link> links(Interface end) {
        return model(end).getLinks().stream().filter(l -> l.getEnd1() == end || l.getEnd2() == end).toList();
    }

    /** The link between two devices. */
    static Optional<Link> link(Device one, Device other) {
        return model(one).getLinks().stream().filter(l -> joins(l, one, other)).findFirst();
    }

    /** Whether a line has both as its ends. */
    static boolean joins(Element line, Element one, Element other) {
        List<Element> ends = of(line);
        return one != other && ends.contains(one) && ends.contains(other);
    }

    /** The interface by which a device is in a network. */
    static Optional<Interface> in(Device device, Network network) {
        return device.getInterfaces().stream().filter(i -> Homes.isPresent(i) && i.getNetwork() == network).findFirst();
    }

    /** An interface in a network, or in none, at which no link ends. */
    static Optional<Interface> free(Device device, Network network) {
        return device.getInterfaces().stream()
                .filter(i -> Homes.isPresent(i) && i.getNetwork() == network && links(i).isEmpty()).findFirst();
    }

    /** A new interface of a device; in no network if that is {@code null}. */
    static Interface made(EditCommand command, Device device, Network network) {
        Interface made = ArchitectureFactory.eINSTANCE.createInterface();
        made.setNetwork(network);
        command.add(device, ArchitecturePackage.eINSTANCE.getDevice_Interfaces(), made);
        return made;
    }

    /** The boundary that lies on a line. */
    static Optional<ResponsibilityBoundary> boundary(Element line) {
        return model(line).getBoundaries().stream().filter(b -> b.getAt() == line).findFirst();
    }
}

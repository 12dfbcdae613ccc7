package org.bunkai.diagram.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Architecture;
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
import org.eclipse.emf.ecore.EObject;

/** Lines between elements: what may be joined, and how. */
final class Connections {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Words words;

    Connections(Words words) {
        this.words = words;
    }

    /** Why a tool cannot draw its line there. A link to a network is drawn as a connection to it. */
    Optional<String> whyNot(Tool tool, EObject source, EObject target) {
        Element line = tool.make();
        return switch (line) {
            case Interface i -> access(tool.label(), source, target);
            case Link l when isAccess(source, target) -> access(tool.label(), source, target);
            case Link l -> devices(tool.label(), source, target).or(() -> twice(source, target, null));
            case Tunnel t -> devices(tool.label(), source, target);
            case Flow f -> devices(tool.label(), source, target);
            case ResponsibilityBoundary b when Placement.isCuttable(source) || Placement.isCuttable(target) -> Optional.empty();
            case ResponsibilityBoundary b -> cut(tool.label(), source, target);
            default -> Optional.of(words.say("connect.nothing", tool.label()));
        };
    }

    void connect(EditCommand command, Tool tool, EObject source, EObject target) {
        Element line = tool.make();
        switch (line) {
            case Link link when isAccess(source, target) -> line = access(command, source, target);
            case Interface end -> line = access(command, source, target);
            case Link link -> {
                Network common = common(Ends.device(source), Ends.device(target));
                link.setEnd1(end(command, source, common));
                link.setEnd2(end(command, target, common));
                command.add(command.architecture(), P.getArchitecture_Links(), link);
            }
            case Tunnel tunnel -> {
                tunnel.getEnds().addAll(List.of(Ends.device(source), Ends.device(target)));
                command.add(command.architecture(), P.getArchitecture_Tunnels(), tunnel);
            }
            case Flow flow -> {
                flow.setSource(talker(source));
                flow.setTarget(talker(target));
                command.add(command.architecture(), P.getArchitecture_Flows(), flow);
            }
            case ResponsibilityBoundary boundary -> {
                Cut.lay(boundary, (Element) (Placement.isCuttable(source) ? source : Placement.isCuttable(target) ? target
                        : lines(source, target).getFirst()));
                command.add(command.architecture(), P.getArchitecture_Boundaries(), boundary);
            }
            default -> throw new IllegalArgumentException(tool.id());
        }
        command.touched(line);
    }

    /** Why two devices cannot be joined: something is none, or they are one. */
    Optional<String> devices(String name, EObject source, EObject target) {
        Device from = Ends.device(source);
        Device to = Ends.device(target);
        if (from == null || to == null) {
            EObject wrong = from == null ? source : target;
            return Optional.of(Placement.isPaper(wrong) ? words.say("connect.devices.paper", name)
                    : words.say("connect.devices", name, wrong));
        }
        return from == to ? Optional.of(words.say("connect.self", from)) : Optional.empty();
    }

    /** Why two devices cannot have a link: they have one. */
    Optional<String> twice(EObject source, EObject target, Link except) {
        return Ends.link(Ends.device(source), Ends.device(target)).filter(l -> l != except)
                .map(l -> words.say("connect.twice", Ends.device(source), Ends.device(target), l));
    }

    /** Why a device cannot be connected to a network. */
    Optional<String> access(Device device, Network network) {
        if (Ends.in(device, network).isPresent()) {
            return Optional.of(words.say("connect.access.twice", device, network));
        }
        return Placement.isInner(network) && network.eContainer() != device.eContainer()
                ? Optional.of(words.say("connect.access.far", device, network)) : Optional.empty();
    }

    private Optional<String> access(String name, EObject source, EObject target) {
        boolean forward = target instanceof Network;
        Device device = Ends.device(forward ? source : target);
        return device != null && (forward ? target : source) instanceof Network network ? access(device, network)
                : Optional.of(words.say("connect.access", name));
    }

    private static boolean isAccess(EObject source, EObject target) {
        return Ends.device(source) != null && target instanceof Network || source instanceof Network && Ends.device(target) != null;
    }

    /** The device gets an interface in the network: one that leads nowhere yet, else a new one. */
    private static Interface access(EditCommand command, EObject source, EObject target) {
        Network network = (Network) (target instanceof Network ? target : source);
        Device device = Ends.device(target instanceof Network ? source : target);
        Optional<Interface> free = Ends.free(device, null);
        free.ifPresent(end -> command.set(end, P.getInterface_Network(), network));
        return free.orElseGet(() -> Ends.made(command, device, network));
    }

    private Optional<String> cut(String name, EObject source, EObject target) {
        List<Element> lines = lines(source, target);
        if (lines.size() == 1) {
            return Optional.empty();
        }
        if (Placement.isPaper(source) || Placement.isPaper(target)) {
            return Optional.of(words.say("place.boundary", name));
        }
        return Optional.of(lines.isEmpty() ? words.say("connect.cut.none", source, target)
                : words.say("connect.cut.many", source, target, lines.size()));
    }

    /** The lines between two elements that a boundary can lie on; flows are not drawn. */
    private static List<Element> lines(EObject source, EObject target) {
        if (!(source instanceof Element from && target instanceof Element to)) {
            return List.of();
        }
        Architecture model = Ends.model(source);
        Stream<Interface> accesses = Stream.of(from, to).filter(Device.class::isInstance).map(Device.class::cast)
                .flatMap(d -> d.getInterfaces().stream());
        return Stream.of(model.getLinks().stream(), model.getTunnels().stream(), accesses).flatMap(s -> s).map(Element.class::cast)
                .filter(line -> Ends.joins(line, from, to)).toList();
    }

    /** The network of a facility that holds both devices: a link between them is a cable in it. {@code null} if there is none. */
    static Network common(Device one, Device other) {
        return one.getInterfaces().stream().map(Interface::getNetwork)
                .filter(n -> n != null && Placement.isInner(n) && Ends.in(one, n).isPresent() && Ends.in(other, n).isPresent())
                .findFirst().orElse(null);
    }

    /** Where a link ends: at the interface meant, else at a free one, else at a new one. */
    static Interface end(EditCommand command, EObject meant, Network network) {
        if (meant instanceof Interface end) {
            return end;
        }
        Device device = Ends.device(meant);
        return Ends.free(device, network).orElseGet(() -> Ends.made(command, device, network));
    }

    private static Element talker(EObject end) {
        return end instanceof Software software ? software : Ends.device(end);
    }
}

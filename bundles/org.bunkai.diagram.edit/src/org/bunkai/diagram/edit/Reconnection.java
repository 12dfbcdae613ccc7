package org.bunkai.diagram.edit;

import java.util.Optional;
import java.util.Set;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.Tunnel;
import org.eclipse.emf.ecore.EObject;

/** One end of a line goes elsewhere. */
final class Reconnection {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Words words;
    private final Connections connections;
    private final Element line;
    private final Element from;
    private final EObject to;

    /**
     * @param line a link, interface, tunnel or flow
     * @param from what one of its ends is at
     */
    Reconnection(Words words, Element line, Element from, EObject to) {
        this.words = words;
        this.connections = new Connections(words);
        this.line = line;
        this.from = end(from);
        this.to = to;
    }

    /** Whether the line ends there already, or does not end where it is said to. */
    boolean isNothing() {
        return !Ends.of(line).contains(from) || end(to) == from;
    }

    Optional<String> whyNot() {
        Optional<String> wrong = switch (line) {
            case Interface end when from instanceof Network -> network(end);
            case Interface end -> device(end);
            case Link link -> connections.devices(words.name(line), other(), to).or(() -> connections.twice(other(), to, link));
            case Tunnel tunnel -> connections.devices(words.name(line), other(), to)
                    .or(() -> tunnel.getEnds().contains(Ends.device(to)) ? Optional.of(words.say("connect.self", Ends.device(to)))
                            : Optional.empty());
            default -> connections.devices(words.name(line), other(), to);
        };
        return wrong.or(this::parties);
    }

    void apply(EditCommand command) {
        switch (line) {
            case Interface end when from instanceof Network -> command.set(end, P.getInterface_Network(), to);
            case Interface end -> {
                command.remove(from, P.getDevice_Interfaces(), end);
                command.add(Ends.device(to), P.getDevice_Interfaces(), end);
            }
            case Link link -> {
                boolean first = Ends.device(link.getEnd1()) == from;
                Interface made = Connections.end(command, to, Connections.common((Device) other(), Ends.device(to)));
                command.set(link, first ? P.getLink_End1() : P.getLink_End2(), made);
            }
            case Tunnel tunnel -> {
                boolean hub = tunnel.getHub() == from;
                command.remove(tunnel, P.getTunnel_Ends(), from);
                command.add(tunnel, P.getTunnel_Ends(), Ends.device(to));
                command.set(tunnel, P.getTunnel_Hub(), hub ? Ends.device(to) : tunnel.getHub());
            }
            case Flow flow -> command.set(flow, Ends.device(flow.getSource()) == from ? P.getFlow_Source() : P.getFlow_Target(),
                    to instanceof Software ? to : Ends.device(to));
            default -> throw new IllegalArgumentException(line.eClass().getName());
        }
        command.touched(line);
    }

    private Optional<String> network(Interface end) {
        return to instanceof Network network ? connections.access((Device) end.eContainer(), network)
                .or(() -> new MoveRules(words, Set.of()).rewire(end, network))
                : Optional.of(words.say("connect.access", words.name(line)));
    }

    private Optional<String> device(Interface end) {
        Device device = Ends.device(to);
        if (device == null) {
            return Optional.of(words.say("connect.access", words.name(line)));
        }
        boolean self = Ends.links(end).stream().anyMatch(link -> Ends.of(link).contains(device));
        return self ? Optional.of(words.say("connect.self", device)) : end.getNetwork() == null ? Optional.empty()
                : connections.access(device, end.getNetwork());
    }

    private Optional<String> parties() {
        return Cut.party(from) == Cut.party(end(to)) ? Optional.empty()
                : Ends.boundary(line).map(b -> words.say("reconnect.boundary", line, b));
    }

    private Element other() {
        return Ends.of(line).stream().filter(e -> e != from).findFirst().orElse(null);
    }

    private static Element end(EObject element) {
        return element instanceof Network network ? network : Ends.device(element);
    }
}

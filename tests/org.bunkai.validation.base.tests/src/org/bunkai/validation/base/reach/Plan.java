package org.bunkai.validation.base.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.FilterAction;
import org.bunkai.model.architecture.FilterRule;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** A small architecture built in a test, and questions to it. Facilities count as completely drawn unless a test says otherwise. */
final class Plan {

    private static final ArchitectureFactory F = ArchitectureFactory.eINSTANCE;

    final Architecture architecture = F.createArchitecture();
    final Facility hospital;
    private Facility current;

    Plan() {
        architecture.setId("a");
        hospital = facility("hospital");
    }

    /** A new facility; what is made next stands in it. */
    Facility facility(String id) {
        current = F.createFacility();
        current.setId(id);
        current.setExternalConnectionComplete(Answer.YES);
        architecture.getFacilities().add(current);
        return current;
    }

    Network network(String id, String... prefixes) {
        Network network = F.createNetwork();
        network.setId(id);
        network.getPrefixes().addAll(List.of(prefixes));
        current.getNetworks().add(network);
        return network;
    }

    Network external(String id) {
        Network network = F.createNetwork();
        network.setId(id);
        architecture.getNetworks().add(network);
        return network;
    }

    /** A device that passes nothing on. */
    Device client(String id, Network... networks) {
        Device client = add(F.createClient(), id, networks);
        client.setForwards(Answer.NO);
        client.setRelaysSessions(Answer.NO);
        return client;
    }

    /** A device of which nothing is recorded. */
    Device server(String id, Network... networks) {
        return add(F.createServer(), id, networks);
    }

    /** A network device of which nothing is recorded. */
    NetworkDevice box(String id, NetworkDeviceKind kind, Network... networks) {
        NetworkDevice box = F.createNetworkDevice();
        box.setKind(kind);
        return add(box, id, networks);
    }

    /** A router that forwards and lets everything through. */
    NetworkDevice router(String id, Network... networks) {
        NetworkDevice router = box(id, NetworkDeviceKind.ROUTER, networks);
        router.setForwards(Answer.YES);
        router.setRelaysSessions(Answer.NO);
        router.setFiltersRecorded(Answer.YES);
        router.setDefaultAction(FilterAction.ALLOW);
        return router;
    }

    /** A firewall that forwards and lets nothing through but what a rule allows. */
    NetworkDevice firewall(String id, Network... networks) {
        NetworkDevice firewall = router(id, networks);
        firewall.setKind(NetworkDeviceKind.FIREWALL);
        firewall.setDefaultAction(FilterAction.DENY);
        return firewall;
    }

    private <D extends Device> D add(D device, String id, Network... networks) {
        device.setId(id);
        current.getDevices().add(device);
        for (Network network : networks) {
            port(device, network);
        }
        return device;
    }

    Interface port(Device device, Network network) {
        Interface port = F.createInterface();
        port.setId(device.getId() + ".interfaces" + (device.getInterfaces().size() + 1));
        port.setNetwork(network);
        device.getInterfaces().add(port);
        return port;
    }

    static void address(Device device, String address) {
        device.getInterfaces().getFirst().setAddress(address);
    }

    Link link(String id, Device end1, Device end2) {
        return link(id, port(end1, null), port(end2, null));
    }

    Link link(String id, Interface end1, Interface end2) {
        Link link = F.createLink();
        link.setId(id);
        link.setEnd1(end1);
        link.setEnd2(end2);
        architecture.getLinks().add(link);
        return link;
    }

    Tunnel tunnel(String id, Device... ends) {
        Tunnel tunnel = F.createTunnel();
        tunnel.setId(id);
        tunnel.getEnds().addAll(List.of(ends));
        architecture.getTunnels().add(tunnel);
        return tunnel;
    }

    /** Adds a rule behind the others; each side is an element, a prefix or {@code null}. */
    static FilterRule rule(Device device, FilterAction action, Object from, Object to, String... services) {
        FilterRule rule = F.createFilterRule();
        int number = device.getFilterRules().size() + 1;
        rule.setId(device.getId() + ".filterRules" + number);
        rule.setOrder(number);
        rule.setAction(action);
        if (from instanceof Element element) {
            rule.setFrom(element);
        } else {
            rule.setFromPrefix((String) from);
        }
        if (to instanceof Element element) {
            rule.setTo(element);
        } else {
            rule.setToPrefix((String) to);
        }
        rule.getServices().addAll(List.of(services));
        device.getFilterRules().add(rule);
        return rule;
    }

    /** The reachability of the architecture as it is now. */
    Reachability reachability() {
        return Reachability.view().compute(new View(architecture));
    }

    Reach packet(Element from, Element to, EObject... without) {
        return path(Relation.PACKET, from, to, without).reach();
    }

    Reach service(String service, Element from, Element to) {
        return reachability().path(from, to, ReachQuery.of(Relation.PACKET).withService(service)).reach();
    }

    ReachPath path(Relation relation, Element from, Element to, EObject... without) {
        return reachability().path(from, to, new ReachQuery(relation, null, Set.of(without)));
    }

    /** The ids of a path's elements. */
    static String ids(ReachPath path) {
        List<String> ids = new ArrayList<>();
        path.steps().forEach(s -> ids.add(((Identified) s.element()).getId()));
        return String.join(" ", ids);
    }

    /** The facts that make a path uncertain, as id.feature. */
    static String facts(ReachPath path) {
        List<String> facts = new ArrayList<>();
        path.uncertain().forEach(f -> facts.add(((Identified) f.holder()).getId() + "." + f.feature().getName()));
        return String.join(" ", facts);
    }

    /** A view of the model without an engine. */
    private record View(Architecture architecture) implements ModelView {

        @Override
        public <T extends EObject> Stream<T> all(Class<T> type) {
            Iterable<EObject> contents = architecture::eAllContents;
            return StreamSupport.stream(contents.spliterator(), false).filter(type::isInstance).map(type::cast)
                    .sorted(Comparator.comparing(e -> ((Identified) e).getId()));
        }

        @Override
        public Stream<EObject> all(EClass type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <S> S derived(Derived<S> derived) {
            return derived.compute(this);
        }

        @Override
        public <P> P parameter(String name, Class<P> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LocalDate asOf() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String edition() {
            throw new UnsupportedOperationException();
        }
    }
}

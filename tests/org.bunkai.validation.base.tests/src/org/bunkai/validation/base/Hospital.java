package org.bunkai.validation.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.BoundaryKind;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Client;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.FilterAction;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Server;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.architecture.TunnelKind;
import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** A small model under construction: the institution {@code us}, its facility {@code here}, and nothing else. */
final class Hospital {

    private static final ArchitectureFactory F = ArchitectureFactory.eINSTANCE;

    final Architecture architecture = F.createArchitecture();
    final Party us = party("us");
    final Facility here = facility("here", us);

    Hospital() {
        architecture.setId("arch");
        architecture.setOwner(us);
        here.setExternalConnectionComplete(Answer.YES);
    }

    Party party(String id) {
        return added(F.createParty(), id, architecture.getParties());
    }

    Facility facility(String id, Party operator) {
        Facility facility = added(F.createFacility(), id, architecture.getFacilities());
        facility.setOperator(operator);
        return facility;
    }

    /** A network in a facility, or an external one if the facility is {@code null}. */
    Network network(String id, Facility facility, Openness openness) {
        Network network = added(F.createNetwork(), id, facility == null ? architecture.getNetworks() : facility.getNetworks());
        network.setOpenness(openness);
        return network;
    }

    Server server(String id, Facility facility, Network... networks) {
        return joined(added(F.createServer(), id, facility.getDevices()), networks);
    }

    Client client(String id, Facility facility, Network... networks) {
        return joined(added(F.createClient(), id, facility.getDevices()), networks);
    }

    /** A router that forwards and has no filters. */
    NetworkDevice router(String id, Facility facility, Network... networks) {
        NetworkDevice router = joined(added(F.createNetworkDevice(), id, facility.getDevices()), networks);
        router.setKind(NetworkDeviceKind.ROUTER);
        router.setForwards(Answer.YES);
        router.setFiltersRecorded(Answer.YES);
        router.setDefaultAction(FilterAction.ALLOW);
        return router;
    }

    Interface port(Device device, Network network) {
        Interface port = added(F.createInterface(), device.getId() + ".if" + device.getInterfaces().size(), device.getInterfaces());
        port.setNetwork(network);
        return port;
    }

    Software software(String id, Device device) {
        return added(F.createSoftware(), id, device.getSoftware());
    }

    Link link(String id, Device one, Device other) {
        Link link = added(F.createLink(), id, architecture.getLinks());
        link.setEnd1(port(one, null));
        link.setEnd2(port(other, null));
        return link;
    }

    Tunnel tunnel(String id, TunnelKind kind, Device... ends) {
        Tunnel tunnel = added(F.createTunnel(), id, architecture.getTunnels());
        tunnel.setKind(kind);
        tunnel.getEnds().addAll(Arrays.asList(ends));
        return tunnel;
    }

    Flow flow(String id, Element source, Element target, Segment... route) {
        Flow flow = added(F.createFlow(), id, architecture.getFlows());
        flow.setSource(source);
        flow.setTarget(target);
        flow.getRoute().addAll(Arrays.asList(route));
        return flow;
    }

    ResponsibilityBoundary boundary(String id, Element at, BoundarySide... sides) {
        ResponsibilityBoundary boundary = added(F.createResponsibilityBoundary(), id, architecture.getBoundaries());
        boundary.setKind(BoundaryKind.COMMUNICATION_PATH);
        boundary.setAt(at);
        for (BoundarySide side : sides) {
            side.setId(id + ".sides" + boundary.getSides().size());
            boundary.getSides().add(side);
        }
        return boundary;
    }

    static BoundarySide side(Party party, Element... range) {
        BoundarySide side = F.createBoundarySide();
        side.setParty(party);
        side.getRange().addAll(Arrays.asList(range));
        side.setRangeRecorded(Answer.YES);
        return side;
    }

    /** The model as rules see it, with views computed once. */
    ModelView view() {
        return new View(architecture);
    }

    private <D extends Device> D joined(D device, Network... networks) {
        for (Network network : networks) {
            port(device, network);
        }
        return device;
    }

    private static <T extends Identified> T added(T element, String id, List<? super T> list) {
        element.setId(id);
        list.add(element);
        return element;
    }

    private record View(Architecture architecture, Map<Derived<?>, Object> views) implements ModelView {

        View(Architecture architecture) {
            this(architecture, new HashMap<>());
        }

        @Override
        public <T extends EObject> Stream<T> all(Class<T> type) {
            return contents().stream().filter(type::isInstance).map(type::cast)
                    .sorted(Comparator.comparing(element -> ((Identified) element).getId()));
        }

        @Override
        public Stream<EObject> all(EClass type) {
            return all(EObject.class).filter(type::isInstance);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <S> S derived(Derived<S> derived) {
            Object view = views.get(derived);
            if (view == null) {
                view = derived.compute(this);
                views.put(derived, view);
            }
            return (S) view;
        }

        @Override
        public <P> P parameter(String name, Class<P> type) {
            throw new IllegalArgumentException(name);
        }

        @Override
        public LocalDate asOf() {
            return LocalDate.of(2026, 4, 1);
        }

        @Override
        public String edition() {
            return "6.0";
        }

        private List<EObject> contents() {
            List<EObject> all = new ArrayList<>();
            all.add(architecture);
            architecture.eAllContents().forEachRemaining(all::add);
            return all;
        }
    }
}

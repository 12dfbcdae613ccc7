package org.bunkai.validation.base.internal.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.FilterRule;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Truth;
import org.bunkai.validation.base.internal.reach.Topology.Groups;
import org.bunkai.validation.base.internal.reach.Topology.Node;
import org.bunkai.validation.base.internal.reach.Topology.Port;
import org.bunkai.validation.base.internal.reach.Topology.Site;
import org.bunkai.validation.base.internal.reach.Topology.Station;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads a {@link Topology} from a model. */
public final class TopologyReader {

    private static final ArchitecturePackage A = ArchitecturePackage.eINSTANCE;
    private static final Comparator<Identified> BY_ID =
            Comparator.comparing(Identified::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** An attachment before it has an index. */
    private record Attachment(int station, int node, int zone, List<Interface> interfaces) {
    }

    /** A segment, and for a link or tunnel the two stations it joins. */
    private record Medium(Segment segment, int end1, int end2) {
    }

    private final ModelView model;
    private final List<Facility> facilities;
    private final Map<EObject, Integer> siteOf = new IdentityHashMap<>();
    private final List<Device> devices;
    private final Map<Device, Integer> stationOf = new IdentityHashMap<>();
    private final Signatures signatures = new Signatures();
    private final Services services = new Services();
    private final List<Medium> media = new ArrayList<>();
    private final Map<Segment, int[]> nodesOf = new IdentityHashMap<>();
    private final List<List<Attachment>> attachments = new ArrayList<>();

    private TopologyReader(ModelView model) {
        this.model = model;
        facilities = model.all(Facility.class).toList();
        facilities.forEach(f -> siteOf.put(f, siteOf.size()));
        devices = model.all(Device.class).filter(d -> d.getLifecycle() != Lifecycle.PLANNED).sorted(BY_ID).toList();
        devices.forEach(d -> stationOf.put(d, stationOf.size()));
    }

    /** Every feature that {@link #read} or a later answer reads. */
    public static Set<EStructuralFeature> reads() {
        Set<EStructuralFeature> reads = new HashSet<>(Condition.evidenceFeatures());
        reads.addAll(Set.of(A.getIdentified_Id(), A.getFacility_ExternalConnectionComplete(), A.getFacility_Devices(),
                A.getFacility_Networks(), A.getDevice_Lifecycle(), A.getDevice_Forwards(), A.getDevice_RelaysSessions(),
                A.getDevice_FiltersRecorded(), A.getDevice_DefaultAction(), A.getDevice_FilterRules(), A.getDevice_Interfaces(),
                A.getDevice_ManagementReachabilityRecorded(), A.getDevice_ManagementReachableFrom(), A.getNetworkDevice_Kind()));
        reads.addAll(Set.of(A.getArchitecture_Networks(), A.getArchitecture_Links(), A.getArchitecture_Tunnels(),
                A.getArchitecture_Facilities(), A.getNetwork_Prefixes(), A.getInterface_Network(), A.getInterface_Address(),
                A.getInterface_Enabled(), A.getLink_End1(), A.getLink_End2(), A.getTunnel_Ends(), A.getTunnel_Hub(),
                A.getTunnel_CarrierPath()));
        reads.addAll(Set.of(A.getFilterRule_Order(), A.getFilterRule_From(), A.getFilterRule_FromPrefix(), A.getFilterRule_To(),
                A.getFilterRule_ToPrefix(), A.getFilterRule_Services(), A.getFilterRule_Action()));
        return Set.copyOf(reads);
    }

    /** Reads the whole topology. */
    public static Topology read(ModelView model) {
        return new TopologyReader(model).read();
    }

    private Topology read() {
        readMedia();
        devices.forEach(d -> attachments.add(new ArrayList<>()));
        attach();
        Filters[] filters = readFilters();
        Station[] bare = new Station[devices.size()];
        Arrays.setAll(bare, s -> readStation(s, filters[s]));
        List<Attachment> ordered = attachments.stream().flatMap(List::stream)
                .sorted(Comparator.comparing((Attachment a) -> !bare[a.station].through()).thenComparing(Attachment::station)
                        .thenComparing(Attachment::node))
                .toList();
        Port[] ports = ordered.stream().map(this::readPort).toArray(Port[]::new);
        int through = (int) ordered.stream().filter(a -> bare[a.station].through()).count();
        int[][] stationPorts = index(ports, devices.size(), true);
        int[][] nodePorts = index(ports, media.size(), false);
        Station[] stations = new Station[bare.length];
        Arrays.setAll(stations, s -> new Station(bare[s].device(), bare[s].site(), bare[s].bridge(), bare[s].forwards(),
                bare[s].relays(), bare[s].filters(), stationPorts[s]));
        Node[] nodes = new Node[media.size()];
        Arrays.setAll(nodes, n -> readNode(media.get(n).segment, nodePorts[n], through));
        return new Topology(stations, nodes, ports, through, readSites(nodes, ports, stations), signatures, services, stationOf, nodesOf,
                model.all(Tunnel.class).toList(), group(stations, ports));
    }

    private void readMedia() {
        Stream<Segment> segments = Stream.of(model.all(Network.class), model.all(Link.class), model.all(Tunnel.class))
                .flatMap(s -> s).map(Segment.class::cast).sorted(BY_ID);
        List<Link> inner = new ArrayList<>();
        for (Segment segment : segments.toList()) {
            int first = media.size();
            switch (segment) {
                case Link link when isInner(link) -> inner.add(link);
                case Link link -> join(link, station(link.getEnd1()), station(link.getEnd2()));
                case Tunnel tunnel -> readTunnel(tunnel);
                default -> media.add(new Medium(segment, Topology.NOBODY, Topology.NOBODY));
            }
            nodesOf.put(segment, IntStream.range(first, media.size()).toArray());
        }
        inner.forEach(link -> nodesOf.put(link, nodesOf.getOrDefault(link.getEnd1().getNetwork(), new int[0])));
    }

    /** The segment that a packet is on: a cable inside one network is part of it, for its ends are adjacent anyway. */
    static Segment medium(Segment segment) {
        return segment instanceof Link link && isInner(link) ? link.getEnd1().getNetwork() : segment;
    }

    private static boolean isInner(Link link) {
        return link.getEnd1() != null && link.getEnd2() != null && link.getEnd1().getNetwork() != null
                && link.getEnd1().getNetwork() == link.getEnd2().getNetwork();
    }

    /** A star round the hub, else a mesh. */
    private void readTunnel(Tunnel tunnel) {
        List<Integer> ends = tunnelEnds(tunnel).stream().map(stationOf::get).filter(s -> s != null).sorted().toList();
        Integer hub = tunnel.getHub() == null ? null : stationOf.getOrDefault(tunnel.getHub(), Topology.NOBODY);
        for (int i = 0; i < ends.size(); i++) {
            for (int j = i + 1; j < ends.size(); j++) {
                if (hub == null || hub.equals(ends.get(i)) || hub.equals(ends.get(j))) {
                    join(tunnel, ends.get(i), ends.get(j));
                }
            }
        }
    }

    private static Set<Device> tunnelEnds(Tunnel tunnel) {
        Set<Device> ends = new LinkedHashSet<>(tunnel.getEnds());
        if (tunnel.getHub() != null) {
            ends.add(tunnel.getHub());
        }
        return ends;
    }

    private void join(Segment segment, int end1, int end2) {
        if (end1 != Topology.NOBODY && end2 != Topology.NOBODY && end1 != end2) {
            media.add(new Medium(segment, end1, end2));
        }
    }

    private int station(Interface end) {
        return end != null && isEnabled(end) && end.eContainer() instanceof Device device
                ? stationOf.getOrDefault(device, Topology.NOBODY) : Topology.NOBODY;
    }

    private static boolean isEnabled(Interface port) {
        return port.getEnabled() != Answer.NO;
    }

    private void attach() {
        for (int s = 0; s < devices.size(); s++) {
            Map<Integer, List<Interface>> byNode = new TreeMap<>();
            for (Interface port : devices.get(s).getInterfaces().stream().filter(TopologyReader::isEnabled).sorted(BY_ID).toList()) {
                if (port.getNetwork() != null && nodesOf.containsKey(port.getNetwork())) {
                    byNode.computeIfAbsent(networkNode(port), n -> new ArrayList<>()).add(port);
                }
            }
            for (Map.Entry<Integer, List<Interface>> entry : byNode.entrySet()) {
                attachments.get(s).add(new Attachment(s, entry.getKey(), entry.getKey(), List.copyOf(entry.getValue())));
            }
        }
        for (int n = 0; n < media.size(); n++) {
            Medium medium = media.get(n);
            if (medium.segment instanceof Link link) {
                attach(n, medium.end1, link.getEnd1());
                attach(n, medium.end2, link.getEnd2());
            } else if (medium.segment instanceof Tunnel) {
                attachments.get(medium.end1).add(new Attachment(medium.end1, n, Topology.NO_ZONE, List.of()));
                attachments.get(medium.end2).add(new Attachment(medium.end2, n, Topology.NO_ZONE, List.of()));
            }
        }
    }

    private void attach(int node, int station, Interface port) {
        int zone = port.getNetwork() != null && nodesOf.containsKey(port.getNetwork()) ? networkNode(port) : Topology.NO_NETWORK;
        attachments.get(station).add(new Attachment(station, node, zone, List.of(port)));
    }

    private int networkNode(Interface port) {
        return nodesOf.get(port.getNetwork())[0];
    }

    /** Filters declare what they tell apart; only then signatures are made. */
    private Filters[] readFilters() {
        Filters[] filters = new Filters[devices.size()];
        List<Integer> recorded = IntStream.range(0, filters.length)
                .filter(s -> Condition.of(devices.get(s), A.getDevice_FiltersRecorded()).isYes()).boxed().toList();
        for (int s : recorded) {
            devices.get(s).getFilterRules().stream().map(FilterRule::getServices).forEach(services::declare);
        }
        int number = 0;
        for (int s : recorded) {
            Device device = devices.get(s);
            filters[s] = new Filters(device.getFilterRules().isEmpty() ? Topology.NOBODY : number++, device, signatures, services);
        }
        return filters;
    }

    private Station readStation(int index, Filters filters) {
        Device device = devices.get(index);
        NetworkDeviceKind kind = device instanceof NetworkDevice d ? d.getKind() : NetworkDeviceKind.UNKNOWN;
        boolean bridge = switch (kind) {
            case SWITCH, ACCESS_POINT, IDS, MEDIA_CONVERTER -> true;
            default -> false;
        };
        Set<Segment> segments = new HashSet<>();
        attachments.get(index).forEach(a -> segments.add(media.get(a.node).segment));
        boolean tunnelEnd = segments.stream().anyMatch(Tunnel.class::isInstance);
        boolean severalNetworks = segments.stream().filter(Network.class::isInstance).count() > 1;
        Truth forwards = assume(Condition.of(device, A.getDevice_Forwards()), !bridge && segments.size() > 1);
        Truth relays = assume(Condition.of(device, A.getDevice_RelaysSessions()),
                tunnelEnd || kind == NetworkDeviceKind.PROXY || severalNetworks);
        return new Station(device, siteOf.getOrDefault(device.eContainer(), Topology.NOBODY), bridge, forwards, relays, filters, null);
    }

    private static Truth assume(Condition recorded, boolean possible) {
        return recorded.isYes() ? Truth.YES : recorded.isUnknown() && possible ? Truth.UNKNOWN : Truth.NO;
    }

    private Port readPort(Attachment attachment) {
        Device device = devices.get(attachment.station);
        List<Interface> interfaces = attachment.interfaces.isEmpty() ? addressed(device) : attachment.interfaces;
        List<Prefix> hosts = interfaces.stream().map(i -> Prefix.host(i.getAddress())).toList();
        List<Fact> unaddressed = interfaces.isEmpty() ? List.of(new Fact(device, A.getDevice_Interfaces()))
                : IntStream.range(0, hosts.size()).filter(i -> hosts.get(i) == null)
                        .mapToObj(i -> new Fact(interfaces.get(i), A.getInterface_Address())).toList();
        return new Port(attachment.station, attachment.node, attachment.zone, signatures.of(device, known(hosts)), attachment.interfaces,
                unaddressed);
    }

    /** The interfaces whose address a device may use inside a tunnel. */
    private static List<Interface> addressed(Device device) {
        return device.getInterfaces().stream().filter(TopologyReader::isEnabled).sorted(BY_ID).toList();
    }

    private static List<Prefix> known(List<Prefix> ranges) {
        return ranges.isEmpty() || ranges.contains(null) ? null : ranges;
    }

    private Node readNode(Segment segment, int[] ports, int through) {
        int[] passing = Arrays.stream(ports).filter(p -> p < through).toArray();
        if (segment instanceof Network network) {
            List<Prefix> ranges = network.getPrefixes().stream().map(Prefix::range).toList();
            return new Node(segment, siteOf.getOrDefault(network.eContainer(), Topology.NOBODY), signatures.of(null, known(ranges)), ports,
                    passing);
        }
        return new Node(segment, Topology.NOBODY, Topology.NOBODY, ports, passing);
    }

    private static int[][] index(Port[] ports, int size, boolean byStation) {
        List<List<Integer>> lists = new ArrayList<>();
        IntStream.range(0, size).forEach(i -> lists.add(new ArrayList<>()));
        for (int p = 0; p < ports.length; p++) {
            lists.get(byStation ? ports[p].station() : ports[p].node()).add(p);
        }
        Comparator<Integer> order = Comparator.comparing(p -> byStation ? ports[p].node() : ports[p].station());
        return lists.stream().map(l -> l.stream().sorted(order).mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    private Site[] readSites(Node[] nodes, Port[] ports, Station[] stations) {
        boolean[] connected = new boolean[facilities.size()];
        for (Node node : nodes) {
            Set<Integer> sites = new HashSet<>();
            if (node.segment() instanceof Network) {
                sites.add(node.site());
            }
            for (int p : node.ports()) {
                sites.add(stations[ports[p].station()].site());
            }
            if (sites.size() > 1) {
                sites.stream().filter(s -> s != Topology.NOBODY).forEach(s -> connected[s] = true);
            }
        }
        Site[] sites = new Site[facilities.size()];
        Arrays.setAll(sites, s -> new Site(facilities.get(s),
                Condition.of(facilities.get(s), A.getFacility_ExternalConnectionComplete()).isYes(), connected[s]));
        return sites;
    }

    private static Groups group(Station[] stations, Port[] ports) {
        Map<List<Integer>, Integer> groups = new HashMap<>();
        List<Integer> representatives = new ArrayList<>();
        int[] of = new int[stations.length];
        for (int s = 0; s < stations.length; s++) {
            List<Integer> key = new ArrayList<>();
            key.add(stations[s].through() ? s : Topology.NOBODY);
            for (int p : stations[s].ports()) {
                key.add(ports[p].node());
                key.add(ports[p].signature());
            }
            Integer group = groups.putIfAbsent(key, representatives.size());
            if (group == null) {
                representatives.add(s);
                group = representatives.size() - 1;
            }
            of[s] = group;
        }
        return new Groups(of, representatives.stream().mapToInt(Integer::intValue).toArray());
    }
}

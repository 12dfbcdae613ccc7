package org.bunkai.validation.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where things stand (RULES.md §1.4, first half): the institution's facilities, what is outside of them, which devices are at their border,
 * and which segments join facilities. Says nothing about who answers for a thing; that is {@link Responsibility}.
 *
 * <p>Planned devices and disabled interfaces are absent; an unknown {@code enabled} counts as enabled (RULES.md §1.3).</p>
 *
 * <p>Reads: {@code Architecture.owner}, {@code Facility.operator}, {@code Device.lifecycle}, {@code Interface.network} and {@code enabled},
 * {@code Link.end1} and {@code end2}, {@code Tunnel.ends} and {@code hub}, {@code Segment.openness}, and the containments of facilities,
 * networks, devices, interfaces, links and tunnels.</p>
 */
public final class Places {

    private enum View implements Derived<Places> {
        INSTANCE;

        @Override
        public Set<EStructuralFeature> reads() {
            ArchitecturePackage p = ArchitecturePackage.eINSTANCE;
            return Set.of(p.getArchitecture_Owner(), p.getFacility_Operator(), p.getDevice_Lifecycle(), p.getInterface_Network(),
                    p.getInterface_Enabled(), p.getLink_End1(), p.getLink_End2(), p.getTunnel_Ends(), p.getTunnel_Hub(),
                    p.getSegment_Openness(), p.getArchitecture_Facilities(), p.getArchitecture_Networks(), p.getArchitecture_Links(),
                    p.getArchitecture_Tunnels(), p.getFacility_Networks(), p.getFacility_Devices(), p.getDevice_Interfaces());
        }

        @Override
        public Places compute(ModelView model) {
            return new Places(model);
        }
    }

    private final Architecture architecture;
    private final List<Facility> facilities;
    private final List<Device> devices;
    private final List<Network> networks;
    private final Map<Facility, Condition> operated = new HashMap<>();
    private final Map<EObject, List<Device>> devicesIn;
    private final Map<Device, List<Network>> networksOf = new HashMap<>();
    private final Map<Network, List<Device>> devicesOn = new HashMap<>();
    private final Map<Device, List<Link>> linksOf = new HashMap<>();
    private final Map<Device, List<Tunnel>> tunnelsOf = new HashMap<>();
    private final Map<Segment, List<Device>> devicesAt = new HashMap<>();
    private final Map<Segment, List<Facility>> facilitiesAt = new HashMap<>();
    private final Map<Device, List<Segment>> outward = new HashMap<>();

    private Places(ModelView model) {
        architecture = model.all(Architecture.class).findFirst().orElse(null);
        model.all(Facility.class).forEach(facility -> operated.put(facility, findOperated(facility)));
        facilities = model.all(Facility.class).filter(f -> belongsToInstitution(f).isYes()).toList();
        devices = model.all(Device.class).filter(Places::isPresent).toList();
        devicesIn = devices.stream().collect(Collectors.groupingBy(EObject::eContainer));
        networks = model.all(Network.class).toList();
        for (Device device : devices) {
            networksOf.put(device, findNetworksOf(device));
            networksOf(device).forEach(n -> devicesOn.computeIfAbsent(n, k -> new ArrayList<>()).add(device));
        }
        model.all(Segment.class).forEach(segment -> devicesAt.put(segment, findDevicesAt(segment)));
        model.all(Link.class).forEach(link -> devicesAt(link).forEach(d -> linksOf.computeIfAbsent(d, k -> new ArrayList<>()).add(link)));
        model.all(Tunnel.class).forEach(t -> devicesAt(t).forEach(d -> tunnelsOf.computeIfAbsent(d, k -> new ArrayList<>()).add(t)));
        model.all(Segment.class).forEach(segment -> facilitiesAt.put(segment, findFacilitiesAt(segment)));
        devices.forEach(device -> outward.put(device, findOutwardSegments(device)));
    }

    /** The view to ask {@code ModelView.derived} for. */
    public static Derived<Places> view() {
        return View.INSTANCE;
    }

    /** The view of a run. */
    public static Places of(ModelView model) {
        return model.derived(View.INSTANCE);
    }

    /** The party that the architecture belongs to; empty if not recorded. */
    public Optional<Party> institution() {
        return Optional.ofNullable(architecture).map(Architecture::getOwner);
    }

    /** Whether the institution is recorded; misses {@code Architecture.owner}. */
    public Condition institutionRecorded() {
        return architecture == null ? Condition.known(false)
                : Condition.recorded(architecture, ArchitecturePackage.eINSTANCE.getArchitecture_Owner());
    }

    /** The facilities that the institution is known to operate. */
    public List<Facility> facilities() {
        return facilities;
    }

    /** Whether the institution operates a facility; misses its operator, or the owner of the architecture. */
    public Condition belongsToInstitution(Facility facility) {
        Condition known = operated.get(facility);
        return known == null ? findOperated(facility) : known;
    }

    private Condition findOperated(Facility facility) {
        Condition known = Condition.allOf(institutionRecorded(),
                Condition.recorded(facility, ArchitecturePackage.eINSTANCE.getFacility_Operator()));
        return known.isUnknown() ? known : Condition.known(architecture != null && facility.getOperator() == architecture.getOwner());
    }

    /** The facility in which an element stands, by containment; empty for external networks, links, tunnels and what stands in none. */
    public Optional<Facility> facilityOf(EObject element) {
        EObject holder = element;
        while (holder != null && !(holder instanceof Facility)) {
            holder = holder.eContainer();
        }
        return Optional.ofNullable((Facility) holder);
    }

    /** Whether an element stands in no facility of the institution. A place, not a party: see {@link Responsibility#otherParty}. */
    public Condition isOutside(Element element) {
        return facilityOf(element).map(f -> belongsToInstitution(f).not()).orElse(Condition.known(true));
    }

    /** Whether there are elements, and all of them stand outside: what concerns only them is others' business. */
    public boolean areAllOutside(Collection<? extends Element> elements) {
        return !elements.isEmpty() && elements.stream().allMatch(element -> isOutside(element).isYes());
    }

    /** Whether an element stands in a facility that the institution is known to operate. */
    public boolean isInside(Element element) {
        return isOutside(element).isNo();
    }

    /** The devices that exist, in the order of their ids. */
    public List<Device> devices() {
        return devices;
    }

    /** The devices of a facility that exist. */
    public List<Device> devices(Facility facility) {
        return Collections.unmodifiableList(devicesIn.getOrDefault(facility, List.of()));
    }

    /** The networks that are known to be open, wherever they are. */
    public List<Network> openNetworks() {
        return networks.stream().filter(n -> n.getOpenness() == Openness.OPEN).toList();
    }

    /** The external networks of unknown openness: each may be open. */
    public List<Network> possiblyOpenNetworks() {
        return networks.stream().filter(n -> n.getOpenness() == Openness.UNKNOWN && facilityOf(n).isEmpty()).toList();
    }

    /** From where outsiders send: the devices known to be outside, and the open networks. */
    public List<Element> outsideSources() {
        Stream<Element> outside = devices.stream().filter(d -> isOutside(d).isYes()).map(Element.class::cast);
        return Stream.concat(outside, openNetworks().stream()).sorted(ById.ORDER).toList();
    }

    /** The networks in no facility that a device of this facility has an interface in. */
    public List<Network> externalNetworks(Facility facility) {
        return networks.stream().filter(n -> facilityOf(n).isEmpty() && facilitiesAt(n).contains(facility)).toList();
    }

    /** The devices at the border of the institution's facilities. */
    public List<Device> borderDevices() {
        return devices.stream().filter(this::isBorder).toList();
    }

    /** Whether a device stands in a facility of the institution and has an interface, link or tunnel end that leaves it. */
    public boolean isBorder(Device device) {
        return isInside(device) && isPresent(device) && !outwardSegments(device).isEmpty();
    }

    /** The networks, links and tunnels by which a device leaves its own facility, in the order of their ids. */
    public List<Segment> outwardSegments(Device device) {
        List<Segment> known = outward.get(device);
        return known == null ? findOutwardSegments(device) : known;
    }

    private List<Segment> findOutwardSegments(Device device) {
        Facility own = facilityOf(device).orElse(null);
        Stream<Segment> networksOut = networksOf(device).stream().filter(n -> facilityOf(n).orElse(null) != own).map(Segment.class::cast);
        Stream<Segment> others = Stream.concat(linksOf(device).stream(), tunnelsOf(device).stream());
        return Stream.concat(networksOut, others.filter(s -> facilitiesAt(s).stream().anyMatch(f -> f != own))).sorted(ById.ORDER).toList();
    }

    /**
     * The facilities that meet at a segment: those of a tunnel's or link's ends; a network's own and those of the devices on it. In the
     * order of their ids.
     */
    public List<Facility> facilitiesAt(Segment segment) {
        return facilitiesAt.getOrDefault(segment, List.of());
    }

    /** Whether a segment joins different facilities, at least one of them known to be the institution's. */
    public boolean joinsSites(Segment segment) {
        List<Facility> met = facilitiesAt(segment);
        return met.size() > 1 && met.stream().anyMatch(facilities::contains);
    }

    /** The networks in which a device has an enabled interface. */
    public List<Network> networksOf(Device device) {
        List<Network> known = networksOf.get(device);
        return known == null ? findNetworksOf(device) : known;
    }

    private static List<Network> findNetworksOf(Device device) {
        return ById.sorted(device.getInterfaces().stream().filter(Places::isEnabled).map(Interface::getNetwork).filter(Objects::nonNull)
                .toList());
    }

    /** The devices with an enabled interface in a network, each once. */
    public List<Device> devicesOn(Network network) {
        return Collections.unmodifiableList(devicesOn.getOrDefault(network, List.of()));
    }

    /** The links that end at an enabled interface of a device. */
    public List<Link> linksOf(Device device) {
        return Collections.unmodifiableList(linksOf.getOrDefault(device, List.of()));
    }

    /** The tunnels that end at a device. */
    public List<Tunnel> tunnelsOf(Device device) {
        return Collections.unmodifiableList(tunnelsOf.getOrDefault(device, List.of()));
    }

    /** The devices at a segment: those on a network, at the ends of a link, or at the ends of a tunnel, its hub included. */
    public List<Device> devicesAt(Segment segment) {
        List<Device> known = devicesAt.get(segment);
        return known == null ? findDevicesAt(segment) : known;
    }

    private List<Device> findDevicesAt(Segment segment) {
        return switch (segment) {
            case Network network -> devicesOn(network);
            case Link link -> present(Stream.of(link.getEnd1(), link.getEnd2()).filter(Objects::nonNull).filter(Places::isEnabled)
                    .map(end -> (Device) end.eContainer()));
            case Tunnel tunnel -> present(Stream.concat(tunnel.getEnds().stream(), Stream.ofNullable(tunnel.getHub())));
            default -> throw new IllegalArgumentException(segment.eClass().getName());
        };
    }

    /** Whether a device exists: every lifecycle but planned. */
    public static boolean isPresent(Device device) {
        return device.getLifecycle() != Lifecycle.PLANNED;
    }

    /** Whether an interface is in use; unknown counts as enabled. */
    public static boolean isEnabled(Interface end) {
        return end.getEnabled() != Answer.NO;
    }

    /** The device that an element is or belongs to (interface, software); empty for others. */
    public static Optional<Device> deviceOf(EObject element) {
        EObject holder = element;
        while (holder != null && !(holder instanceof Device)) {
            holder = holder.eContainer();
        }
        return Optional.ofNullable((Device) holder);
    }

    private List<Facility> findFacilitiesAt(Segment segment) {
        Stream<? extends Identified> standing = Stream.concat(Stream.of(segment), devicesAt(segment).stream());
        return ById.sorted(standing.map(this::facilityOf).flatMap(Optional::stream).toList());
    }

    private static List<Device> present(Stream<Device> ends) {
        Collection<Device> known = ends.filter(Objects::nonNull).filter(Places::isPresent).toList();
        return ById.sorted(known);
    }
}

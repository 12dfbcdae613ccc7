package org.bunkai.report.instruments;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.PartyKind;
import org.bunkai.model.architecture.Software;
import org.bunkai.validation.base.ById;
import org.bunkai.validation.base.Places;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The parties of a model that provide medical information systems, and what they have to do with. */
final class Providers {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final Set<PartyKind> KINDS = EnumSet.of(PartyKind.PRODUCT_VENDOR, PartyKind.SERVICE_PROVIDER,
            PartyKind.MAINTENANCE_CONTRACTOR, PartyKind.OUTSOURCER);
    private static final List<EStructuralFeature> RELATIONS = List.of(P.getDevice_Owner(), P.getDevice_Accountable(),
            P.getDevice_Maintainer(), P.getDevice_Manufacturer());
    /** Who only made a device has no say in how it is set up. */
    private static final Set<EStructuralFeature> WITHOUT_SAY = Set.of(P.getDevice_Manufacturer());

    private final Architecture architecture;

    Providers(Architecture architecture) {
        this.architecture = architecture;
    }

    /**
     * A device or software of a provider.
     *
     * @param element the device or software
     * @param device the device itself, or the one that the software runs on
     * @param relations features that say what the provider has to do with it; at least one
     */
    record Part(Element element, Device device, List<EStructuralFeature> relations) {

        Part {
            relations = List.copyOf(relations);
        }
    }

    /** The providers, in the order of their ids. */
    List<Party> all() {
        return others().stream().filter(party -> KINDS.contains(party.getKind())).toList();
    }

    /** Parties that may be providers: of a kind that is not recorded. */
    List<Party> possible() {
        return others().stream().filter(party -> party.getKind() == PartyKind.UNKNOWN).toList();
    }

    /** What a provider has to do with, in the order of the devices' ids. */
    List<Part> parts(Party provider) {
        Set<Element> ranges = architecture.getBoundaries().stream().flatMap(b -> b.getSides().stream())
                .filter(side -> side.getParty() == provider).flatMap(side -> side.getRange().stream()).collect(Collectors.toSet());
        return devices().stream().flatMap(device -> Stream.concat(
                Stream.of(new Part(device, device, relations(device, provider, ranges))),
                device.getSoftware().stream().map(software -> new Part(software, device, relations(software, provider, ranges)))))
                .filter(part -> !part.relations().isEmpty()).toList();
    }

    /** A provider as the one who fills a form: of a device it answers for nothing if it only made it, or supplied a software on it. */
    Subject subject(Party provider) {
        List<Element> elements = parts(provider).stream().filter(part -> !WITHOUT_SAY.containsAll(part.relations())).map(Part::element)
                .toList();
        return Subject.provider(provider, elements.stream().filter(Device.class::isInstance).map(Device.class::cast).toList(),
                elements.stream().filter(Software.class::isInstance).map(Software.class::cast).toList());
    }

    private List<Party> others() {
        return ById.sorted(architecture.getParties()).stream().filter(party -> party != architecture.getOwner()).toList();
    }

    private List<Device> devices() {
        return ById.sorted(architecture.getFacilities().stream().flatMap(f -> f.getDevices().stream()).filter(Places::isPresent).toList());
    }

    private static List<EStructuralFeature> relations(Device device, Party provider, Set<Element> ranges) {
        List<EStructuralFeature> relations = new ArrayList<>(RELATIONS.stream().filter(f -> device.eGet(f) == provider).toList());
        if (device.eContainer() instanceof Facility facility && facility.getOperator() == provider) {
            relations.add(P.getFacility_Operator());
        }
        if (ranges.contains(device) || ranges.contains(device.eContainer()) || device.getInterfaces().stream().anyMatch(ranges::contains)) {
            relations.add(P.getBoundarySide_Range());
        }
        return relations;
    }

    private static List<EStructuralFeature> relations(Software software, Party provider, Set<Element> ranges) {
        List<EStructuralFeature> relations = new ArrayList<>();
        if (software.getSupplier() == provider) {
            relations.add(P.getSoftware_Supplier());
        }
        if (ranges.contains(software)) {
            relations.add(P.getBoundarySide_Range());
        }
        return relations;
    }
}

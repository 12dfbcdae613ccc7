package org.bunkai.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Area;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.CloudService;
import org.bunkai.model.architecture.Contact;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.StorageDevice;
import org.bunkai.model.architecture.TlsVersion;
import org.bunkai.model.architecture.Tunnel;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * 機器台帳, ネットワーク台帳 and 通信台帳, and the list of parties. A fact that nobody recorded is an empty cell. Rows are keyed by the ids of
 * their elements and stand in the order of those ids.
 */
final class Ledgers {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final Comparator<Identified> BY_ID = Comparator.comparing(Identified::getId);

    private final ReportSubject subject;

    Ledgers(ReportSubject subject) {
        this.subject = subject;
    }

    List<ReportTable> all() {
        return List.of(devices(), networks(), flows());
    }

    /** Who has to do with the systems: with whom to speak (ops 2②). */
    ReportTable parties() {
        TableBuilder table = table("parties").column(type(P.getParty()), 24).column(label(P.getParty_Kind()), 16)
                .column(subject.word("parties.answers"), 16).column(label(P.getContact_Person()), 20)
                .column(label(P.getContact_Phone()) + "・" + label(P.getContact_Email()), 24);
        subject.architecture().getParties().stream().sorted(BY_ID).forEach(party -> table.row(party.getId(), subject.named(party),
                subject.value((Enumerator) party.getKind()), answersFor(party), lines(party.getContacts().stream().map(Ledgers::person)),
                lines(party.getContacts().stream().map(Ledgers::numbers))));
        return table.build();
    }

    private String answersFor(Party party) {
        long count = devicesOfTheModel().filter(device -> subject.answers(party, device)).mapToLong(Ledgers::pieces).sum();
        return count == 0 ? "" : subject.word("parties.devices", count);
    }

    private static long pieces(Device device) {
        return Math.max(1, device.getCount());
    }

    private static String person(Contact contact) {
        return String.join(" ", Stream.of(contact.getRole(), contact.getPerson()).filter(text -> text != null && !text.isBlank()).toList());
    }

    private static String numbers(Contact contact) {
        return String.join(" ", Stream.of(contact.getPhone(), contact.getEmail()).filter(text -> text != null && !text.isBlank()).toList());
    }

    private ReportTable devices() {
        TableBuilder table = table("devices").column(subject.word("key"), 7).column(label(P.getElement_Name()), 14)
                .column(subject.word("kind"), 9).column(subject.word("place"), 12).column(subject.word("address"), 14)
                .column(label(P.getDevice_Manufacturer()) + "・" + label(P.getDevice_Model()), 12)
                .column(label(P.getDevice_OsName()) + "・" + label(P.getDevice_SupportEnd()), 11)
                .column(label(P.getDevice_Accountable()), 9).column(label(P.getDevice_Lifecycle()), 6).column(subject.word("findings"), 6);
        devicesOfTheModel().filter(subject::tellsOf).sorted(BY_ID).forEach(device -> row(table, device));
        return table.build();
    }

    private void row(TableBuilder table, Device device) {
        table.row(device.getId(), device.getId(),
                device.getCount() > 1 ? subject.word("times", subject.name(device), device.getCount()) : subject.name(device), kind(device),
                lines(Stream.of(subject.name(facility(device)), area(device.getArea()))),
                lines(device.getInterfaces().stream().map(this::address)),
                lines(Stream.of(subject.name(device.getManufacturer()), ReportSubject.value(device.getModel()))),
                lines(Stream.of(system(device), ReportSubject.value(device.getSupportEnd()))), subject.answering(device),
                subject.value((Enumerator) device.getLifecycle()), subject.findings(device));
    }

    private Stream<Device> devicesOfTheModel() {
        return subject.architecture().getFacilities().stream().flatMap(facility -> facility.getDevices().stream());
    }

    private static Facility facility(Device device) {
        return device.eContainer() instanceof Facility facility ? facility : null;
    }

    private String area(Area area) {
        return area == null ? "" : area.eContainer() instanceof Area outer ? area(outer) + " " + subject.name(area) : subject.name(area);
    }

    private String kind(Device device) {
        Enumerator kind = switch (device) {
            case NetworkDevice network -> network.getKind();
            case StorageDevice storage -> storage.getKind();
            case CloudService cloud -> cloud.getServiceModel();
            default -> null;
        };
        String words = subject.value(kind);
        return words.isEmpty() ? type(device.eClass()) : words;
    }

    private String address(Interface port) {
        return Stream.of(port.getNetwork() == null ? "" : port.getNetwork().getId(), ReportSubject.value(port.getAddress()))
                .filter(text -> !text.isEmpty()).reduce((network, address) -> network + " " + address).orElse("");
    }

    private static String system(Device device) {
        return String.join(" ", Stream.of(device.getOsName(), device.getOsVersion()).filter(text -> text != null && !text.isBlank())
                .toList());
    }

    private ReportTable networks() {
        TableBuilder table = table("networks").column(subject.word("key"), 8).column(label(P.getElement_Name()), 18)
                .column(subject.word("kind"), 12).column(label(P.getSegment_Openness()), 10)
                .column(label(P.getNetwork_Prefixes()) + "・" + label(P.getNetwork_VlanId()), 15)
                .column(label(P.getSegment_Accountable()), 15)
                .column(label(P.getNetwork_Monitored()), 8).column(subject.word("attached"), 7).column(subject.word("findings"), 7);
        Stream.concat(subject.architecture().getNetworks().stream(),
                subject.architecture().getFacilities().stream().flatMap(facility -> facility.getNetworks().stream()))
                .filter(subject::tellsOf).sorted(BY_ID).forEach(network -> row(table, network));
        return table.build();
    }

    private void row(TableBuilder table, Network network) {
        table.row(network.getId(), network.getId(), subject.name(network), subject.value((Enumerator) network.getKind()),
                subject.value((Enumerator) network.getOpenness()), prefixes(network), subject.answering(network),
                subject.value((Enumerator) network.getMonitored()), Long.toString(attached(network)), subject.findings(network));
    }

    private static String prefixes(Network network) {
        Stream<String> vlan = network.getVlanId() == null ? Stream.empty() : Stream.of("VLAN " + network.getVlanId());
        return lines(Stream.concat(network.getPrefixes().stream(), vlan));
    }

    private long attached(Network network) {
        return devicesOfTheModel().filter(device -> device.getInterfaces().stream().anyMatch(port -> port.getNetwork() == network))
                .mapToLong(Ledgers::pieces).sum();
    }

    private ReportTable flows() {
        TableBuilder table = table("flows").column(subject.word("key"), 8).column(label(P.getElement_Name()), 15)
                .column(label(P.getFlow_Source()), 16).column(label(P.getFlow_Target()), 16)
                .column(label(P.getFlow_Service()) + "・" + label(P.getFlow_Purpose()), 13)
                .column(label(P.getFlow_CarriesMedicalInformation()), 8).column(label(P.getFlow_Encrypted()), 8)
                .column(type(P.getTunnel()), 9).column(subject.word("findings"), 7);
        subject.architecture().getFlows().stream().filter(subject::tellsOf).sorted(BY_ID).forEach(flow -> row(table, flow));
        return table.build();
    }

    private void row(TableBuilder table, Flow flow) {
        table.row(flow.getId(), flow.getId(), subject.name(flow), subject.named(flow.getSource()), subject.named(flow.getTarget()),
                lines(Stream.of(ReportSubject.value(flow.getService()), subject.value((Enumerator) flow.getPurpose()))),
                subject.value((Enumerator) flow.getCarriesMedicalInformation()), encrypted(flow), tunnels(flow), subject.findings(flow));
    }

    private String encrypted(Flow flow) {
        return lines(Stream.concat(Stream.of(subject.value((Enumerator) flow.getEncrypted())),
                flow.getTlsVersions().stream().sorted().map((TlsVersion version) -> subject.texts().literal(version))));
    }

    private static String tunnels(Flow flow) {
        return lines(flow.getRoute().stream().filter(Tunnel.class::isInstance).map(Identified::getId));
    }

    private TableBuilder table(String id) {
        return new TableBuilder(id, subject.word("ledger." + id));
    }

    private String label(EStructuralFeature feature) {
        return subject.labels().of(feature);
    }

    private String type(EClass type) {
        return subject.labels().of(type);
    }

    private static String lines(Stream<String> items) {
        return String.join("\n", items.filter(item -> !item.isEmpty()).distinct().toList());
    }
}

package org.bunkai.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Client;
import org.bunkai.model.architecture.CloudService;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.FacilityKind;
import org.bunkai.model.architecture.FilterAction;
import org.bunkai.model.architecture.FilterRule;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.FlowPurpose;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.architecture.NetworkKind;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.PartyKind;
import org.bunkai.model.architecture.Server;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.architecture.TunnelKind;

/**
 * A made-up group of hospitals, the same for the same numbers. Each hospital has networks of about 25 devices behind one routing core, a
 * switch with a link to every device, and a firewall to the Internet and to a carrier's closed network. The first hospital is joined with
 * every other one by an IPsec tunnel; a vendor comes in by SSL-VPN. One flow in ten leaves the group and two join hospitals.
 */
public final class HospitalGroup {

    private static final ArchitectureFactory F = ArchitectureFactory.eINSTANCE;
    private static final int DEVICES_PER_NETWORK = 25;
    private static final int SERVERS = 10;
    private static final String[] SERVICES = {"HTTPS", "DICOM", "HL7", "SMB"};

    private final Random random = new Random(20_211_031);
    private final Architecture architecture = F.createArchitecture();
    private final List<List<Device>> servers = new ArrayList<>();
    private final List<List<Device>> clients = new ArrayList<>();
    private final List<NetworkDevice> firewalls = new ArrayList<>();
    private final Party institution = party("party-hospital", PartyKind.MEDICAL_INSTITUTION);
    private final Party vendor = party("party-vendor", PartyKind.MAINTENANCE_CONTRACTOR);
    private final Network internet = external("net-internet", NetworkKind.INTERNET, Openness.OPEN);
    private final Network closed = external("net-closed", NetworkKind.CARRIER_CLOSED, Openness.CLOSED);
    private final Device cloud;
    private final Device vendorTerminal;

    private HospitalGroup(int facilities, int devices, int flows) {
        architecture.setId("group");
        architecture.setName("Hospital group");
        architecture.setOwner(institution);
        architecture.setAsOf(LocalDate.of(2026, 1, 1));
        architecture.getTargetEditions().add("6.0");
        cloud = foreign("cloud", F.createCloudService());
        vendorTerminal = foreign("vendor", F.createClient());
        for (int f = 0; f < facilities; f++) {
            addHospital(f, devices / facilities + (f < devices % facilities ? 1 : 0));
        }
        for (int f = 0; f < facilities; f++) {
            if (f > 0) {
                tunnel("vpn-" + f, TunnelKind.IPSEC_GATEWAY, firewalls.get(0), firewalls.get(f));
            }
            tunnel("maintenance-" + f, TunnelKind.SSL_VPN, firewalls.get(f), vendorTerminal);
        }
        for (int i = 0; i < flows; i++) {
            addFlow(i);
        }
    }

    /**
     * A model.
     *
     * @param facilities hospitals, at least one
     * @param devices clients, medical devices and servers of all hospitals together; network devices come on top
     * @param flows flows without recorded route
     */
    public static Architecture of(int facilities, int devices, int flows) {
        return new HospitalGroup(facilities, devices, flows).architecture;
    }

    private void addHospital(int number, int devices) {
        String id = "h" + number;
        Facility facility = facility(id, FacilityKind.HOSPITAL, institution);
        List<Network> networks = new ArrayList<>();
        List<NetworkDevice> switches = new ArrayList<>();
        NetworkDevice core = networkDevice(facility, id + "-core", NetworkDeviceKind.L3_SWITCH);
        core.setForwards(Answer.YES);
        core.setFiltersRecorded(Answer.YES);
        core.setDefaultAction(FilterAction.ALLOW);
        for (int n = 0; n * DEVICES_PER_NETWORK < devices; n++) {
            Network network = network(id + "-n" + n, NetworkKind.CLINICAL, Openness.INTERNAL);
            network.getPrefixes().add(number + "." + n / 256 + "." + n % 256 + ".0/24");
            facility.getNetworks().add(network);
            networks.add(network);
            port(core, network);
            switches.add(networkDevice(facility, id + "-sw" + n, NetworkDeviceKind.SWITCH));
        }
        addFirewall(facility, networks);
        List<Device> ownServers = new ArrayList<>();
        List<Device> ownClients = new ArrayList<>();
        for (int d = 0; d < devices; d++) {
            boolean isServer = d % SERVERS == 0;
            Device device = device(facility, id + "-d" + d, isServer ? F.createServer() : medicalOrClient(d));
            (isServer ? ownServers : ownClients).add(device);
            int n = d / DEVICES_PER_NETWORK;
            link(id + "-l" + d, port(switches.get(n), networks.get(n)), port(device, networks.get(n)));
        }
        servers.add(ownServers);
        clients.add(ownClients.isEmpty() ? ownServers : ownClients);
    }

    private static Device medicalOrClient(int number) {
        return number % 5 == 1 ? F.createMedicalDevice() : F.createClient();
    }

    private void addFirewall(Facility facility, List<Network> networks) {
        NetworkDevice firewall = networkDevice(facility, facility.getId() + "-fw", NetworkDeviceKind.FIREWALL);
        firewall.setForwards(Answer.YES);
        firewall.setFiltersRecorded(Answer.YES);
        firewall.setDefaultAction(FilterAction.DENY);
        Network inside = networks.get(0);
        port(firewall, inside);
        port(firewall, internet);
        port(firewall, closed);
        rule(firewall, inside, internet, "HTTPS");
        rule(firewall, inside, closed, "HTTPS", "DICOM", "HL7");
        rule(firewall, closed, inside, "DICOM");
        rule(firewall, null, null, SERVICES).setFromPrefix(firewalls.size() + ".0.0.0/8");
        firewalls.add(firewall);
    }

    private static FilterRule rule(NetworkDevice firewall, Network from, Network to, String... services) {
        FilterRule rule = F.createFilterRule();
        int order = firewall.getFilterRules().size() + 1;
        rule.setId(firewall.getId() + "-r" + order);
        rule.setOrder(order);
        rule.setFrom(from);
        rule.setTo(to);
        rule.getServices().addAll(List.of(services));
        rule.setAction(FilterAction.ALLOW);
        firewall.getFilterRules().add(rule);
        return rule;
    }

    private void addFlow(int number) {
        int home = random.nextInt(servers.size());
        int kind = random.nextInt(10);
        int there = kind == 0 || kind > 2 ? home : random.nextInt(servers.size());
        Flow flow = F.createFlow();
        flow.setId("flow-" + number);
        flow.setSource(any(clients.get(home)));
        flow.setTarget(kind == 0 ? cloud : any(servers.get(there)));
        flow.setService(kind == 0 ? "HTTPS" : SERVICES[random.nextInt(SERVICES.length)]);
        flow.setPurpose(kind == 0 ? FlowPurpose.EXTERNAL_STORAGE : FlowPurpose.CARE);
        flow.setCarriesMedicalInformation(yesUnlessUnknown());
        flow.setCarriesFiles(yesUnlessUnknown());
        flow.setCarriesCredentials(yesUnlessUnknown());
        flow.setEncrypted(yesUnlessUnknown());
        flow.setIntegrity(yesUnlessUnknown());
        flow.setServerAuthenticated(yesUnlessUnknown());
        flow.setClientAuthenticated(Answer.NO);
        architecture.getFlows().add(flow);
    }

    private Answer yesUnlessUnknown() {
        return random.nextInt(4) == 0 ? Answer.UNKNOWN : Answer.YES;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Party party(String id, PartyKind kind) {
        Party party = F.createParty();
        party.setId(id);
        party.setKind(kind);
        architecture.getParties().add(party);
        return party;
    }

    private Network external(String id, NetworkKind kind, Openness openness) {
        Network network = network(id, kind, openness);
        architecture.getNetworks().add(network);
        return network;
    }

    private static Network network(String id, NetworkKind kind, Openness openness) {
        Network network = F.createNetwork();
        network.setId(id);
        network.setName(id);
        network.setKind(kind);
        network.setOpenness(openness);
        return network;
    }

    private Facility facility(String id, FacilityKind kind, Party operator) {
        Facility facility = F.createFacility();
        facility.setId(id);
        facility.setName(id);
        facility.setKind(kind);
        facility.setOperator(operator);
        facility.setExternalConnectionComplete(Answer.YES);
        facility.setTunnelComplete(Answer.YES);
        architecture.getFacilities().add(facility);
        return facility;
    }

    /** A device of the vendor, on the Internet. */
    private Device foreign(String id, Device device) {
        FacilityKind kind = device instanceof CloudService ? FacilityKind.CLOUD_REGION : FacilityKind.VENDOR_OFFICE;
        device(facility(id + "-site", kind, vendor), id, device).setAccountable(vendor);
        port(device, internet);
        return device;
    }

    private NetworkDevice networkDevice(Facility facility, String id, NetworkDeviceKind kind) {
        NetworkDevice device = F.createNetworkDevice();
        device.setKind(kind);
        device(facility, id, device);
        return device;
    }

    private Device device(Facility facility, String id, Device device) {
        device.setId(id);
        device.setName(id);
        device.setAccountable(institution);
        boolean information = device instanceof Server || device instanceof Client && random.nextBoolean();
        device.setHandlesMedicalInformation(information ? Answer.YES : Answer.NO);
        device.setStoresMedicalInformation(device instanceof Server ? Answer.YES : Answer.NO);
        facility.getDevices().add(device);
        return device;
    }

    private static Interface port(Device device, Network network) {
        Interface port = F.createInterface();
        port.setId(device.getId() + "-p" + device.getInterfaces().size());
        port.setNetwork(network);
        device.getInterfaces().add(port);
        return port;
    }

    private void link(String id, Interface one, Interface other) {
        Link link = F.createLink();
        link.setId(id);
        link.setOpenness(Openness.INTERNAL);
        link.setEnd1(one);
        link.setEnd2(other);
        architecture.getLinks().add(link);
    }

    private void tunnel(String id, TunnelKind kind, Device one, Device other) {
        Tunnel tunnel = F.createTunnel();
        tunnel.setId(id);
        tunnel.setKind(kind);
        tunnel.setEncrypted(Answer.YES);
        tunnel.getEnds().addAll(List.of(one, other));
        tunnel.getCarrierPath().add(internet);
        architecture.getTunnels().add(tunnel);
    }
}

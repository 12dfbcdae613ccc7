package org.bunkai.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Client;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.FacilityKind;
import org.bunkai.model.architecture.FilterAction;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.FlowPurpose;
import org.bunkai.model.architecture.MedicalDevice;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.architecture.NetworkKind;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.PartyKind;
import org.bunkai.model.architecture.Server;
import org.bunkai.model.architecture.TunnelKind;

/**
 * A made-up group of hospitals, the same for the same numbers and seed. Each hospital has networks of about 25 devices behind one routing
 * core, a switch with a link to every device, and a firewall to the Internet and to a carrier's closed network. The first hospital is joined
 * with every other one by an IPsec tunnel; a maintenance contractor comes in by SSL-VPN. There are as many flows as devices: one in ten
 * leaves the group and two join hospitals. One fact in four about a flow is not recorded. Nothing is wrong but what is sown.
 */
public final class HospitalGroup {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);
    private static final int DEVICES_PER_NETWORK = 25;
    private static final int DEVICES_PER_SERVER = 10;
    private static final int DEVICES_PER_WEAKNESS = 25;
    private static final List<String> SERVICES = List.of("HTTPS", "DICOM", "HL7", "SMB");
    private static final List<String> DEPARTMENTS = List.of("外来", "病棟", "検査", "放射線", "薬剤", "医事", "手術", "リハビリ");
    private static final List<String> SYSTEMS = List.of("電子カルテ", "医事会計", "PACS", "検査部門", "薬剤部門");
    private static final List<String> MODALITIES = List.of("CT装置", "MRI装置", "超音波診断装置", "内視鏡システム", "生体情報モニタ");

    private final Random random;
    private final Parts parts = new Parts();
    private final List<List<Device>> servers = new ArrayList<>();
    private final List<List<Device>> terminals = new ArrayList<>();
    private final List<NetworkDevice> firewalls = new ArrayList<>();
    private final Party institution = parts.party("party-hospital", "医療法人 分界会", PartyKind.MEDICAL_INSTITUTION);
    private final Party contractor = parts.party("party-vendor", "保守事業者", PartyKind.MAINTENANCE_CONTRACTOR);
    private final Network internet = external("net-internet", "インターネット", NetworkKind.INTERNET, Openness.OPEN);
    private final Network closed = external("net-closed", "閉域網", NetworkKind.CARRIER_CLOSED, Openness.CLOSED);

    private HospitalGroup(long seed) {
        random = new Random(seed);
    }

    /**
     * Generates a model.
     *
     * @param facilities hospitals, at least one
     * @param devices terminals, medical devices and servers of all hospitals together, at least as many as hospitals; network devices come on
     *        top
     * @param seed the same one gives the same model
     */
    public static GeneratedGroup generate(int facilities, int devices, long seed) {
        if (facilities < 1 || devices < facilities) {
            throw new IllegalArgumentException("every hospital has a device");
        }
        return new HospitalGroup(seed).build(facilities, devices);
    }

    private GeneratedGroup build(int facilities, int devices) {
        parts.architecture.setId("group");
        parts.architecture.setName("病院グループ（" + facilities + "施設）");
        parts.architecture.setOwner(institution);
        parts.architecture.setAsOf(AS_OF);
        parts.architecture.getTargetEditions().add("6.0");
        Device cloud = foreign("cloud", "外部保存サービス", FacilityKind.CLOUD_REGION, Parts.F.createCloudService());
        Device maintenance = foreign("maintenance", "保守端末", FacilityKind.VENDOR_OFFICE, Parts.F.createClient());
        for (int f = 0; f < facilities; f++) {
            addHospital(f, devices / facilities + (f < devices % facilities ? 1 : 0));
        }
        for (int f = 0; f < facilities; f++) {
            if (f > 0) {
                parts.tunnel("vpn-" + f, "拠点間VPN " + f, TunnelKind.IPSEC_GATEWAY, internet, firewalls.get(0), firewalls.get(f));
            }
            parts.tunnel("maintenance-" + f, "遠隔保守VPN " + f, TunnelKind.SSL_VPN, internet, firewalls.get(f), maintenance);
        }
        for (int i = 0; i < devices; i++) {
            addFlow(i, cloud);
        }
        return new GeneratedGroup(parts.architecture, sow(Math.max(1, devices / DEVICES_PER_WEAKNESS)));
    }

    /** Every kind of weakness in turn, each on an element that has none yet. */
    private List<Weakness> sow(int number) {
        Field field = new Field(parts, random, AS_OF, firewalls, flat(servers), flat(terminals));
        List<Weakness> sown = new ArrayList<>();
        Seed[] seeds = Seed.values();
        for (int i = 0; i < number; i++) {
            seeds[i % seeds.length].sow(field, i).ifPresent(sown::add);
        }
        sown.sort(Comparator.comparing(Weakness::element).thenComparing(Weakness::kind));
        return sown;
    }

    private void addHospital(int number, int devices) {
        String id = "h" + (number + 1);
        Facility facility = parts.facility(id, "第" + (number + 1) + "病院", FacilityKind.HOSPITAL, institution);
        List<Network> networks = new ArrayList<>();
        List<NetworkDevice> switches = new ArrayList<>();
        NetworkDevice core = Parts.device(facility, id + "-core", "基幹スイッチ",
                Parts.forwarding(NetworkDeviceKind.L3_SWITCH, FilterAction.ALLOW), institution);
        for (int n = 0; n * DEVICES_PER_NETWORK < devices; n++) {
            Network network = Parts.network(id + "-n" + n, DEPARTMENTS.get(n % DEPARTMENTS.size()) + "系ネットワーク " + (n + 1),
                    NetworkKind.CLINICAL, Openness.INTERNAL);
            network.getPrefixes().add((number + 1) + "." + n / 256 + "." + n % 256 + ".0/24");
            facility.getNetworks().add(network);
            networks.add(network);
            Parts.port(core, network);
            NetworkDevice edge = Parts.F.createNetworkDevice();
            edge.setKind(NetworkDeviceKind.SWITCH);
            switches.add(Parts.device(facility, id + "-sw" + n, "フロアスイッチ " + (n + 1), edge, institution));
        }
        addFirewall(facility, networks.get(0));
        List<Device> ownServers = new ArrayList<>();
        List<Device> ownTerminals = new ArrayList<>();
        for (int d = 0; d < devices; d++) {
            int n = d / DEVICES_PER_NETWORK;
            Device device = addDevice(facility, id + "-d" + d, d, DEPARTMENTS.get(n % DEPARTMENTS.size()));
            (device instanceof Server ? ownServers : ownTerminals).add(device);
            parts.link(id + "-l" + d, Parts.port(switches.get(n), networks.get(n)), Parts.port(device, networks.get(n)));
        }
        servers.add(ownServers);
        terminals.add(ownTerminals.isEmpty() ? ownServers : ownTerminals);
    }

    private Device addDevice(Facility facility, String id, int number, String department) {
        if (number % DEVICES_PER_SERVER == 0) {
            Server server = Parts.device(facility, id, SYSTEMS.get(number / DEVICES_PER_SERVER % SYSTEMS.size()) + "サーバ",
                    Parts.F.createServer(), institution);
            server.setHandlesMedicalInformation(Answer.YES);
            server.setStoresMedicalInformation(Answer.YES);
            return server;
        }
        if (number % 5 == 1) {
            MedicalDevice modality = Parts.device(facility, id, MODALITIES.get(number / 5 % MODALITIES.size()),
                    Parts.F.createMedicalDevice(), institution);
            modality.setHandlesMedicalInformation(Answer.YES);
            return modality;
        }
        Client client = Parts.device(facility, id, department + "端末 " + number, Parts.F.createClient(), institution);
        client.setHandlesMedicalInformation(random.nextBoolean() ? Answer.YES : Answer.NO);
        return client;
    }

    private void addFirewall(Facility facility, Network inside) {
        NetworkDevice firewall = Parts.device(facility, facility.getId() + "-fw", "ファイアウォール",
                Parts.forwarding(NetworkDeviceKind.FIREWALL, FilterAction.DENY), institution);
        Parts.port(firewall, inside);
        Parts.port(firewall, internet);
        Parts.port(firewall, closed);
        Parts.allow(firewall, inside, internet, "HTTPS");
        Parts.allow(firewall, inside, closed, "HTTPS", "DICOM", "HL7");
        Parts.allow(firewall, closed, inside, "DICOM");
        Parts.allow(firewall, null, null, SERVICES.toArray(String[]::new)).setFromPrefix((firewalls.size() + 1) + ".0.0.0/8");
        firewalls.add(firewall);
    }

    private void addFlow(int number, Device cloud) {
        int home = random.nextInt(servers.size());
        int kind = random.nextInt(10);
        int there = kind == 0 || kind > 2 ? home : random.nextInt(servers.size());
        Flow flow = Parts.F.createFlow();
        flow.setId("flow-" + number);
        flow.setSource(any(terminals.get(home)));
        flow.setTarget(kind == 0 ? cloud : any(servers.get(there)));
        flow.setService(kind == 0 ? "HTTPS" : any(SERVICES));
        flow.setPurpose(kind == 0 ? FlowPurpose.EXTERNAL_STORAGE : FlowPurpose.CARE);
        flow.setName((kind == 0 ? "外部保存 " : "診療情報の利用 ") + number);
        flow.setCarriesMedicalInformation(yesUnlessUnknown());
        flow.setCarriesFiles(yesUnlessUnknown());
        flow.setCarriesCredentials(yesUnlessUnknown());
        flow.setEncrypted(yesUnlessUnknown());
        flow.setIntegrity(yesUnlessUnknown());
        flow.setServerAuthenticated(yesUnlessUnknown());
        flow.setClientAuthenticated(yesUnlessUnknown());
        parts.architecture.getFlows().add(flow);
    }

    private Answer yesUnlessUnknown() {
        return random.nextInt(4) == 0 ? Answer.UNKNOWN : Answer.YES;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<Device> flat(List<List<Device>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private Network external(String id, String name, NetworkKind kind, Openness openness) {
        Network network = Parts.network(id, name, kind, openness);
        parts.architecture.getNetworks().add(network);
        return network;
    }

    /** A device of the contractor, on the Internet. */
    private <D extends Device> D foreign(String id, String name, FacilityKind kind, D device) {
        Facility site = parts.facility(id + "-site", name + "の拠点", kind, contractor);
        Parts.device(site, id, name, device, contractor);
        Parts.port(device, internet);
        return device;
    }
}

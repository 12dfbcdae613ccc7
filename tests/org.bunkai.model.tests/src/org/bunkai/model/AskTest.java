package org.bunkai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Server;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.architecture.Vulnerability;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For each kind of question, who is asked while the model names everybody, and who next when it does not. */
class AskTest {

    private static final ArchitectureFactory FACTORY = ArchitectureFactory.eINSTANCE;
    private static final ArchitecturePackage FEATURES = ArchitecturePackage.eINSTANCE;

    private final Architecture architecture = FACTORY.createArchitecture();
    private final Facility facility = FACTORY.createFacility();
    private final Network network = FACTORY.createNetwork();
    private final Server server = FACTORY.createServer();
    private final Software software = FACTORY.createSoftware();

    @BeforeEach
    void build() {
        architecture.setOwner(party("hospital"));
        architecture.getFacilities().add(facility);
        facility.setOperator(party("operator"));
        facility.getNetworks().add(network);
        facility.getDevices().add(server);
        server.getSoftware().add(software);
        server.setMaintainer(party("maintainer"));
        server.setAccountable(party("accountable"));
        server.setOwner(party("owner"));
        server.setManufacturer(party("manufacturer"));
        software.setSupplier(party("supplier"));
        network.setOperator(party("network"));
        network.setCarrier(party("carrier"));
    }

    @Test
    void readsTheAnnotation() {
        assertEquals(Optional.of(Ask.MAINTAINER), Ask.of(FEATURES.getDevice_LastPatch()));
        assertEquals(Optional.of(Ask.MANUFACTURER), Ask.of(FEATURES.getDevice_SupportEnd()));
        assertEquals(Optional.of(Ask.OPERATOR), Ask.of(FEATURES.getNetwork_Kind()));
        assertEquals(Optional.of(Ask.CARRIER), Ask.of(FEATURES.getSegment_Encrypted()));
        assertEquals(Optional.of(Ask.PLANNING), Ask.of(FEATURES.getArchitecture_Pattern()));
        assertEquals(Optional.empty(), Ask.of(FEATURES.getRecord_On()));
    }

    @Test
    void maintainer() {
        asks(server, FEATURES.getDevice_PortSecurity(), "maintainer");
        server.setMaintainer(null);
        asks(server, FEATURES.getDevice_PortSecurity(), "accountable");
        server.setAccountable(null);
        asks(server, FEATURES.getDevice_PortSecurity(), "owner");
        server.setOwner(null);
        asks(server, FEATURES.getDevice_PortSecurity(), "operator");
        facility.setOperator(null);
        asks(server, FEATURES.getDevice_PortSecurity(), "hospital");
        architecture.setOwner(null);
        assertEquals(Optional.empty(), Ask.party(server, FEATURES.getDevice_PortSecurity()));
    }

    @Test
    void manufacturer() {
        asks(server, FEATURES.getDevice_SupportEnd(), "manufacturer");
        server.setManufacturer(null);
        asks(server, FEATURES.getDevice_SupportEnd(), "maintainer");
    }

    @Test
    void supplierOfSoftwareBeforeMakerOfTheDevice() {
        asks(software, FEATURES.getSoftware_SupportEnd(), "supplier");
        software.setSupplier(null);
        asks(software, FEATURES.getSoftware_SupportEnd(), "maintainer");
    }

    @Test
    void disclosuresOfAParty() {
        asks(server.getManufacturer(), FEATURES.getParty_Disclosures(), "manufacturer");
    }

    @Test
    void mediaHaveNoManufacturerInTheModel() {
        architecture.getMedia().add(FACTORY.createStorageMedium());
        asks(architecture.getMedia().getFirst(), FEATURES.getStorageMedium_ManufacturedOn(), "hospital");
    }

    @Test
    void operator() {
        asks(network, FEATURES.getNetwork_Kind(), "network");
        network.setOperator(null);
        asks(network, FEATURES.getNetwork_Kind(), "operator");
        facility.setOperator(null);
        asks(network, FEATURES.getNetwork_Kind(), "hospital");
        asks(server, FEATURES.getDevice_Lifecycle(), "hospital");
    }

    @Test
    void carrier() {
        asks(network, FEATURES.getSegment_Encrypted(), "carrier");
        network.setCarrier(null);
        asks(network, FEATURES.getSegment_Encrypted(), "network");
        Link link = FACTORY.createLink();
        architecture.getLinks().add(link);
        asks(link, FEATURES.getLink_Redundant(), "hospital");
    }

    @Test
    void planning() {
        ResponsibilityBoundary boundary = FACTORY.createResponsibilityBoundary();
        BoundarySide side = FACTORY.createBoundarySide();
        boundary.getSides().add(side);
        architecture.getBoundaries().add(boundary);
        asks(side, FEATURES.getBoundarySide_RangeRecorded(), "hospital");
    }

    @Test
    void tunnelsAndFlowsAskTheMaintainerAtAnEnd() {
        Server other = FACTORY.createServer();
        other.setId("srv-1");
        other.setMaintainer(party("other"));
        server.setId("srv-2");
        facility.getDevices().add(other);
        Tunnel tunnel = FACTORY.createTunnel();
        architecture.getTunnels().add(tunnel);
        asks(tunnel, FEATURES.getTunnel_MultiFactor(), "hospital");
        tunnel.getEnds().addAll(List.of(server, other));
        asks(tunnel, FEATURES.getTunnel_MultiFactor(), "other");
        tunnel.setHub(server);
        asks(tunnel, FEATURES.getTunnel_MultiFactor(), "maintainer");

        Flow flow = FACTORY.createFlow();
        architecture.getFlows().add(flow);
        asks(flow, FEATURES.getFlow_Integrity(), "hospital");
        flow.setSource(other);
        asks(flow, FEATURES.getFlow_Integrity(), "other");
        flow.setTarget(software);
        asks(flow, FEATURES.getFlow_Integrity(), "maintainer");
    }

    @Test
    void innerObjectsAskThroughTheElementTheyBelongTo() {
        server.setLastPatch(FACTORY.createRecord());
        asks(server.getLastPatch(), FEATURES.getRecord_On(), "maintainer");
        server.setRiskAcceptance(FACTORY.createRecord());
        asks(server.getRiskAcceptance(), FEATURES.getRecord_On(), "hospital");
        Vulnerability vulnerability = FACTORY.createVulnerability();
        server.getVulnerabilities().add(vulnerability);
        vulnerability.setFixed(FACTORY.createRecord());
        asks(vulnerability, FEATURES.getVulnerability_PublishedOn(), "manufacturer");
        asks(vulnerability.getFixed(), FEATURES.getRecord_Answer(), "maintainer");
        network.setWireless(FACTORY.createWirelessSettings());
        asks(network.getWireless(), FEATURES.getWirelessSettings_Encryption(), "network");
        asks(server, FEATURES.getElement_Name(), "hospital");
    }

    /** A new feature without an annotation is a question to nobody in particular: it has to be one of those known here. */
    @Test
    void everyFactNamesSomebody() {
        List<String> unnamed = new ArrayList<>();
        for (EClassifier classifier : FEATURES.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                type.getEStructuralFeatures().stream().filter(f -> Ask.of(f).isEmpty())
                        .forEach(f -> unnamed.add(type.getName() + "." + f.getName()));
            }
        }
        List<String> described = List.of("Identified.", "Element.", "Remark.", "Record.", "Contact.");
        List<String> contents = List.of("Architecture.parties", "Architecture.facilities", "Architecture.networks", "Architecture.links",
                "Architecture.tunnels", "Architecture.flows", "Architecture.boundaries", "Architecture.credentials", "Architecture.media",
                "Architecture.backupPlans", "Architecture.incidentPlans", "Architecture.documents", "Facility.areas", "Facility.networks",
                "Facility.devices", "Area.areas", "Device.interfaces", "Device.software");
        assertEquals(contents, unnamed.stream().filter(name -> described.stream().noneMatch(name::startsWith)).toList());
    }

    private static void asks(EObject holder, EStructuralFeature feature, String expected) {
        assertEquals(Optional.of(expected), Ask.party(holder, feature).map(Party::getName));
    }

    private Party party(String name) {
        Party party = FACTORY.createParty();
        party.setName(name);
        architecture.getParties().add(party);
        return party;
    }
}

package org.bunkai.validation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BackupCopy;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.IncidentPlan;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Inventory;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which facilities an answer speaks for, and what says that an inventory is complete. */
class ArchitectureInventoryTest {

    private static final ArchitectureFactory F = ArchitectureFactory.eINSTANCE;
    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Architecture architecture = F.createArchitecture();
    private final Party institution = F.createParty();
    private final Party vendor = F.createParty();
    private final Facility hospital = facility("f-2", institution);
    private final Facility clinic = facility("f-1", institution);
    private final Facility office = facility("f-3", vendor);
    private final Device server = device(hospital, "server-1");
    private final Device client = device(clinic, "client-1");
    private final Device remote = device(office, "client-2");
    private final Inventory inventory = new ArchitectureInventory(architecture);

    @BeforeEach
    void own() {
        architecture.setOwner(institution);
    }

    @Test
    void facilitiesAreThoseThatTheOwnerOperatesById() {
        assertEquals(List.of(clinic, hospital), inventory.facilities());
        architecture.setOwner(null);
        hospital.setOperator(null);
        assertEquals(List.of(), inventory.facilities());
    }

    @Test
    void withoutFacilitiesTheOwnerTheOperatorsOrTheFacilitiesAreAskedFor() {
        Architecture empty = F.createArchitecture();
        Inventory nothing = new ArchitectureInventory(empty);
        assertEquals(List.of(new Fact(empty, P.getArchitecture_Owner())), nothing.missingFacilities());
        empty.setOwner(institution);
        assertEquals(List.of(new Fact(empty, P.getArchitecture_Facilities())), nothing.missingFacilities());
        Facility unknown = F.createFacility();
        empty.getFacilities().add(unknown);
        assertEquals(List.of(new Fact(unknown, P.getFacility_Operator())), nothing.missingFacilities());
    }

    @Test
    void whatStandsInAFacilitySpeaksForIt() {
        Interface port = server.getInterfaces().get(0);
        assertSpeaksFor(Set.of(hospital), hospital, server, port);
        assertSpeaksFor(Set.of(), office, remote);
    }

    @Test
    void theWholeSpeaksForAll() {
        assertSpeaksFor(Set.of(hospital, clinic), architecture, institution, F.createDocument());
    }

    @Test
    void connectionsSpeakForTheirEnds() {
        Link link = F.createLink();
        link.setEnd1(server.getInterfaces().get(0));
        link.setEnd2(remote.getInterfaces().get(0));
        Tunnel tunnel = F.createTunnel();
        tunnel.getEnds().addAll(List.of(client, remote));
        tunnel.setHub(server);
        Flow flow = F.createFlow();
        flow.setSource(remote);
        flow.setTarget(client);
        assertSpeaksFor(Set.of(hospital), link);
        assertSpeaksFor(Set.of(hospital, clinic), tunnel);
        assertSpeaksFor(Set.of(clinic), flow);
        assertSpeaksFor(Set.of(), F.createLink(), F.createTunnel(), F.createFlow());
    }

    @Test
    void anExternalNetworkSpeaksForTheFacilitiesWithADeviceOnIt() {
        Network internet = F.createNetwork();
        architecture.getNetworks().add(internet);
        assertSpeaksFor(Set.of(), internet);
        server.getInterfaces().get(0).setNetwork(internet);
        remote.getInterfaces().get(0).setNetwork(internet);
        assertSpeaksFor(Set.of(hospital), internet);
    }

    @Test
    void credentialsMediaPlansAndBoundariesSpeakForWhatTheyTieTogether() {
        Credential credential = F.createCredential();
        credential.getDevices().addAll(List.of(server, client));
        StorageMedium medium = F.createStorageMedium();
        medium.getUsedAt().add(client);
        BackupCopy copy = F.createBackupCopy();
        copy.setTarget(client);
        BackupPlan backup = F.createBackupPlan();
        backup.getProtects().add(server);
        backup.getCopies().add(copy);
        IncidentPlan incident = F.createIncidentPlan();
        incident.setFacility(clinic);
        ResponsibilityBoundary boundary = F.createResponsibilityBoundary();
        boundary.setAt(server.getInterfaces().get(0));
        boundary.getSides().add(F.createBoundarySide());
        assertSpeaksFor(Set.of(hospital, clinic), credential, backup);
        assertSpeaksFor(Set.of(clinic), medium, copy, incident);
        assertSpeaksFor(Set.of(hospital), boundary, boundary.getSides().get(0));
        assertSpeaksFor(Set.of(), F.createResponsibilityBoundary());
    }

    @Test
    void everyAnswerOfAFacilityIsTheCompletenessOfAKind() {
        assertEquals(P.getFacility().getEAttributes().stream().filter(each -> each.getName().endsWith("Complete")).count(),
                ArchitectureInventory.kinds().stream().map(kind -> inventory.completeness(hospital, kind)).distinct().count());
        Fact fact = inventory.completeness(hospital, "INCIDENT_PLAN");
        assertEquals(new Fact(hospital, P.getFacility_IncidentPlanComplete()), fact);
        for (Answer answer : Answer.values()) {
            hospital.setIncidentPlanComplete(answer);
            assertEquals(answer == Answer.YES, inventory.isComplete(fact));
        }
        assertThrows(IllegalArgumentException.class, () -> inventory.completeness(hospital, "NOTHING"));
        assertTrue(inventory.reads().contains(P.getFacility_IncidentPlanComplete()));
        assertFalse(inventory.reads().contains(P.getElement_Name()));
    }

    private void assertSpeaksFor(Set<Facility> expected, EObject... elements) {
        for (EObject element : elements) {
            assertEquals(expected, inventory.facilitiesOf(element), element.toString());
        }
    }

    private Facility facility(String id, Party operator) {
        Facility result = F.createFacility();
        result.setId(id);
        result.setOperator(operator);
        architecture.getFacilities().add(result);
        return result;
    }

    private static Device device(Facility owner, String id) {
        Device result = F.createServer();
        result.setId(id);
        Interface port = F.createInterface();
        port.setId(id + ".if");
        result.getInterfaces().add(port);
        owner.getDevices().add(result);
        return result;
    }
}

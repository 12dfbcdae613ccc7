package org.bunkai.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.Server;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {

    private static final ArchitectureFactory F = ArchitectureFactory.eINSTANCE;

    @TempDir
    Path folder;

    private final Architecture architecture = F.createArchitecture();
    private final Party party = F.createParty();
    private final Facility facility = F.createFacility();
    private final Network network = F.createNetwork();
    private final Server server = F.createServer();

    private ModelSession session() {
        Interface card = F.createInterface();
        architecture.setId("a-1");
        architecture.getParties().add(party);
        party.setId("p-1");
        architecture.getFacilities().add(facility);
        facility.setId("f-1");
        facility.setOperator(party);
        facility.getNetworks().add(network);
        network.setId("n-1");
        facility.getDevices().add(server);
        server.setId("srv-1");
        server.getInterfaces().add(card);
        card.setId("srv-1.interfaces1");
        card.setNetwork(network);
        return Sessions.registry(folder).create(architecture);
    }

    @Test
    void aPastedSubtreeHasNewIdsAndLeadsToItself() {
        ModelSession session = session();
        session.execute(Copies.paste(session.domain(), architecture, Copies.of(List.of(facility, server))));
        assertEquals(2, architecture.getFacilities().size(), "the server was copied with its facility only");
        Facility copy = architecture.getFacilities().get(1);
        Server copiedServer = (Server) copy.getDevices().get(0);
        assertEquals(List.of("f-2", "n-2", "srv-2"), List.of(copy.getId(), copy.getNetworks().get(0).getId(), copiedServer.getId()));
        assertSame(copy.getNetworks().get(0), copiedServer.getInterfaces().get(0).getNetwork(), "inside, references lead to the copies");
        assertSame(party, copy.getOperator(), "outside, to where they led");
        session.domain().getCommandStack().undo();
        assertEquals(List.of(facility), architecture.getFacilities());
    }

    @Test
    void whatFitsNotIntoAnElementIsPutBesideIt() {
        ModelSession session = session();
        session.execute(Copies.paste(session.domain(), server, Copies.of(List.of(server))));
        assertEquals(2, facility.getDevices().size());
        assertNotEquals(server.getId(), facility.getDevices().get(1).getId());
    }

    @Test
    void whatFitsNowhereCannotBePasted() {
        ModelSession session = session();
        List<EObject> copies = Copies.of(List.of(network));
        party.getContacts().add(F.createContact());
        assertFalse(Copies.paste(session.domain(), party.getContacts().get(0), copies).canExecute());
    }
}

package org.bunkai.validation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Topic;
import org.bunkai.validation.api.Fact;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final ArchitectureFactory F = ArchitectureFactory.eINSTANCE;
    private static final String CLAUSE = "v6.plan.15.7";

    private final Hospital hospital = new Hospital();

    private Document document(String id, DocumentKind kind) {
        Document document = F.createDocument();
        document.setId(id);
        document.setKind(kind);
        hospital.architecture.getDocuments().add(document);
        return document;
    }

    private Documents designs() {
        return Documents.of(hospital.architecture, hospital.view()).ofKind(DocumentKind.DESIGN);
    }

    @Test
    void noneIsKnownOnlyWhereAllDocumentsAreRecorded() {
        assertEquals(List.of(new Fact(hospital.here, P.getFacility_DocumentComplete())), designs().exist().missing());
        hospital.here.setDocumentComplete(Answer.YES);
        assertTrue(designs().exist().isNo());
    }

    @Test
    void withoutAnInstitutionNothingIsKnownToBeMissing() {
        hospital.architecture.setOwner(null);
        assertEquals(List.of(new Fact(hospital.architecture, P.getArchitecture_Owner())), designs().exist().missing());
    }

    @Test
    void aDocumentOfUnknownKindMayBeTheOne() {
        hospital.here.setDocumentComplete(Answer.YES);
        Document unknown = document("d", DocumentKind.UNKNOWN);
        assertEquals(List.of(new Fact(unknown, P.getDocument_Kind())), designs().exist().missing());
        assertEquals(List.of(), designs().certain());
    }

    @Test
    void aDocumentThatNamesNothingIsAskedForItsTopics() {
        hospital.here.setDocumentComplete(Answer.YES);
        Document design = document("d", DocumentKind.DESIGN);
        assertEquals(List.of(new Fact(design, P.getDocument_CoversTopics())), designs().aboutNetworks(CLAUSE).exist().missing());
        design.getCoversTopics().add(Topic.IOT_DEVICES);
        assertTrue(designs().aboutNetworks(CLAUSE).exist().isNo());
        design.getCoversTopics().add(Topic.OUTSIDE_CONNECTION);
        assertTrue(designs().aboutNetworks(CLAUSE).exist().isYes());
    }

    @Test
    void aboutNetworksByNetworkOrClause() {
        Document byNetwork = document("d1", DocumentKind.DESIGN);
        Network lan = F.createNetwork();
        lan.setId("lan");
        hospital.here.getNetworks().add(lan);
        byNetwork.getCoversElements().add(lan);
        Document byClause = document("d2", DocumentKind.DESIGN);
        byClause.getCoversClauses().add(CLAUSE);
        document("d3", DocumentKind.DESIGN).getCoversElements().add(hospital.here);
        assertEquals(List.of(byNetwork, byClause), designs().aboutNetworks(CLAUSE).certain());
    }

    @Test
    void documentsNotRecordedDoNotMatterBesideACertainOne() {
        document("d", DocumentKind.DESIGN);
        assertTrue(designs().anyOf(design -> Condition.known(false)).isNo());
    }

    @Test
    void anExemptionOfTheOnlyDocumentShows() {
        document("d", DocumentKind.DESIGN);
        assertTrue(designs().anyOf(design -> new Condition(Truth.EXEMPT, List.of())).isExempt());
    }
}

package org.bunkai.validation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Remark;
import org.bunkai.validation.api.Fact;
import org.junit.jupiter.api.Test;

class CredentialsTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Hospital hospital = new Hospital();
    private final Device server = hospital.server("sv-1", hospital.here);
    private final Device router = hospital.router("rt-1", hospital.here);

    private Credential credential(String id) {
        Credential credential = ArchitectureFactory.eINSTANCE.createCredential();
        credential.setId(id);
        hospital.architecture.getCredentials().add(credential);
        return credential;
    }

    private Condition anyPublished(Device device) {
        return Credentials.of(hospital.view()).any(device, Credentials::isPublished);
    }

    @Test
    void isUsedOnDevicesAndOnThoseOfItsSoftware() {
        Credential second = credential("cr-2");
        second.getSoftware().add(hospital.software("sw-1", server));
        second.getDevices().add(router);
        Credential first = credential("cr-1");
        first.getDevices().add(server);
        first.getSoftware().addAll(server.getSoftware());
        assertEquals(List.of(router, server), Credentials.devicesOf(second));
        assertEquals(List.of(server), Credentials.devicesOf(first));
        assertEquals(List.of(first, second), Credentials.of(hospital.view()).on(server));
        assertEquals(List.of(second), Credentials.of(hospital.view()).on(router));
    }

    @Test
    void asksWhetherAllAreRecordedWhereThereIsNone() {
        assertEquals(List.of(new Fact(hospital.here, P.getFacility_CredentialComplete())), anyPublished(server).missing());
        hospital.here.setCredentialComplete(Answer.NO);
        assertTrue(anyPublished(server).isUnknown());
        hospital.here.setCredentialComplete(Answer.YES);
        assertTrue(anyPublished(server).isNo());
    }

    @Test
    void onePublishedIsEnough() {
        Credential unknown = credential("cr-1");
        unknown.getDevices().add(server);
        assertEquals(List.of(new Fact(unknown, P.getCredential_KnownPublished())), anyPublished(server).missing());
        Credential published = credential("cr-2");
        published.getDevices().add(server);
        published.setKnownPublished(Answer.YES);
        assertTrue(anyPublished(server).isYes());
    }

    @Test
    void whatCannotBePublishedIsNot() {
        Credential key = credential("cr-1");
        key.setKnownPublished(Answer.NOT_APPLICABLE);
        assertTrue(Credentials.isPublished(key).isUnknown());
        Remark remark = ArchitectureFactory.eINSTANCE.createRemark();
        remark.setFeature("knownPublished");
        remark.setText("the key never leaves the card");
        key.getRemarks().add(remark);
        assertTrue(Credentials.isPublished(key).isNo());
    }
}

package org.bunkai.validation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Remark;
import org.bunkai.validation.api.Fact;
import org.junit.jupiter.api.Test;

class MedicalInformationTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Hospital hospital = new Hospital();
    private final Network lan = hospital.network("lan", hospital.here, Openness.INTERNAL);
    private final Device server = hospital.server("server", hospital.here, lan);

    private Condition onLan() {
        return MedicalInformation.of(hospital.view()).on(lan);
    }

    private static void set(Device device, Answer handles, Answer stores) {
        device.setHandlesMedicalInformation(handles);
        device.setStoresMedicalInformation(stores);
    }

    @Test
    void isUncertainWhileNothingIsRecorded() {
        assertEquals(List.of(new Fact(server, P.getDevice_HandlesMedicalInformation()),
                new Fact(server, P.getDevice_StoresMedicalInformation())), onLan().missing());
        assertEquals(List.of(server), MedicalInformation.possiblyOn(List.of(server)));
    }

    @Test
    void isThereIfOneDeviceHandlesOrStoresIt() {
        hospital.client("pc", hospital.here, lan);
        set(server, Answer.NO, Answer.YES);
        assertTrue(onLan().isYes());
    }

    @Test
    void isNotThereIfEveryDeviceIsKnownToHaveNone() {
        set(server, Answer.NO, Answer.NO);
        assertTrue(onLan().isNo());
        assertEquals(List.of(), MedicalInformation.possiblyOn(List.of(server)));
    }

    @Test
    void takesAReasonedNotApplicableForNone() {
        set(server, Answer.NOT_APPLICABLE, Answer.NOT_APPLICABLE);
        assertTrue(onLan().isUnknown(), "no reason given");
        for (String feature : List.of("handlesMedicalInformation", "storesMedicalInformation")) {
            Remark remark = ArchitectureFactory.eINSTANCE.createRemark();
            remark.setId("server." + feature);
            remark.setFeature(feature);
            remark.setText("media converter");
            server.getRemarks().add(remark);
        }
        assertTrue(onLan().isNo());
    }

    @Test
    void doesNotLookAtPlannedDevices() {
        set(server, Answer.YES, Answer.YES);
        server.setLifecycle(Lifecycle.PLANNED);
        assertTrue(onLan().isNo());
        assertTrue(MedicalInformation.of(hospital.view()).networks().get(lan).isNo());
    }
}

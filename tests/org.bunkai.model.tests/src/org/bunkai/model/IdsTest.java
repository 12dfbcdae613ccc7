package org.bunkai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final ArchitectureFactory FACTORY = ArchitectureFactory.eINSTANCE;

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z9", "fw-3", "fw-3.lastPatch", "a_b.c-d"})
    void valid(String id) {
        assertTrue(Ids.isValid(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "-a", ".a", "_a", "a b", "a@b", "a~b", "a#b", "a/b", "é", "病院", "a\n", "ａ"})
    void notValid(String id) {
        assertFalse(Ids.isValid(id));
    }

    @Test
    void nullIsNotValid() {
        assertFalse(Ids.isValid(null));
    }

    @Test
    void drawnElementsHavePrefixAndNumber() {
        Map<String, String> made = new TreeMap<>();
        for (EClassifier classifier : ArchitecturePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract() && ArchitecturePackage.eINSTANCE.getElement().isSuperTypeOf(type)
                    && !List.of("NetworkDevice", "Interface", "Software", "BackupCopy").contains(type.getName())) {
                EObject object = EcoreUtil.create(type);
                Ids.of(object).assign(object);
                made.put(type.getName(), EcoreUtil.getID(object));
            }
        }
        for (NetworkDeviceKind kind : NetworkDeviceKind.VALUES) {
            NetworkDevice device = FACTORY.createNetworkDevice();
            device.setKind(kind);
            Ids.of(device).assign(device);
            made.put("NetworkDevice " + kind, device.getId());
        }
        assertEquals("{Architecture=a-1, Area=ar-1, BackupPlan=bp-1, Client=pc-1, CloudService=cl-1, Credential=cr-1, Document=doc-1, "
                + "Facility=f-1, Flow=fl-1, IncidentPlan=ip-1, Link=l-1, MedicalDevice=md-1, MobileDevice=mob-1, Network=n-1, "
                + "NetworkDevice ACCESS_POINT=ap-1, NetworkDevice FIREWALL=fw-1, NetworkDevice IDS=ids-1, NetworkDevice L3_SWITCH=l3-1, "
                + "NetworkDevice MEDIA_CONVERTER=mc-1, NetworkDevice PROXY=px-1, NetworkDevice ROUTER=rt-1, NetworkDevice SWITCH=sw-1, "
                + "NetworkDevice UNKNOWN=nd-1, NetworkDevice VPN_GATEWAY=vpn-1, Party=p-1, ResponsibilityBoundary=b-1, Server=srv-1, "
                + "StorageDevice=st-1, StorageMedium=m-1, Tunnel=t-1}", made.toString());
    }

    @Test
    void innerObjectsAreNamedAfterOwnerAndFeature() {
        Device device = FACTORY.createServer();
        device.setId("main");
        device.setLastPatch(FACTORY.createRecord());
        device.getInterfaces().add(FACTORY.createInterface());
        device.getInterfaces().add(FACTORY.createInterface());
        device.getInterfaces().getFirst().getRemarks().add(FACTORY.createRemark());
        Ids.of(device).assign(device);
        assertEquals(List.of("main.lastPatch", "main.interfaces1", "main.interfaces1.remarks1", "main.interfaces2"), idsIn(device));
    }

    @Test
    void idsAreKeptAndNeverMadeTwice() {
        Architecture architecture = FACTORY.createArchitecture();
        Facility facility = FACTORY.createFacility();
        architecture.getFacilities().add(facility);
        facility.getDevices().add(server("srv-7"));
        facility.getDevices().add(server("srv-2"));
        facility.getDevices().add(server(null));
        facility.getDevices().add(server("srv-8x"));
        Ids ids = Ids.of(architecture);
        ids.assign(architecture);
        assertEquals(List.of("f-1", "srv-7", "srv-2", "srv-8", "srv-8x"), idsIn(architecture));
        Device later = server(null);
        facility.getDevices().add(later);
        ids.assign(later);
        assertEquals("srv-9", later.getId());
    }

    @Test
    void takenInnerIdGetsANumber() {
        Device device = server("a");
        device.setLastPatch(FACTORY.createRecord());
        device.setUpdateMethod(FACTORY.createRecord());
        device.getUpdateMethod().setId("a.lastPatch");
        Ids.of(device).assign(device);
        assertEquals("a.lastPatch1", device.getLastPatch().getId());
    }

    @Test
    void idsCanBeMadeBeforeAnObjectStandsAtItsPlace() {
        Device device = server("srv-1");
        device.getInterfaces().add(FACTORY.createInterface());
        Ids ids = Ids.of(device);
        ids.assign(device);
        Device host = server(null);
        host.setLastPatch(FACTORY.createRecord());
        ids.assign(host, device, device.eContainingFeature());
        assertEquals("srv-2", host.getId());
        assertEquals("srv-2.lastPatch", host.getLastPatch().getId());
        Interface inner = FACTORY.createInterface();
        ids.assign(inner, device, ArchitecturePackage.eINSTANCE.getDevice_Interfaces());
        assertEquals("srv-1.interfaces2", inner.getId());
        assertNull(inner.eContainer());
    }

    @Test
    void innerObjectsNeedAnOwner() {
        assertThrows(IllegalArgumentException.class, () -> Ids.of(FACTORY.createRecord()).assign(FACTORY.createRecord()));
    }

    @Test
    void everyMadeIdIsValidAndUnique() {
        List<String> ids = idsIn(FullModel.create());
        assertEquals(ids.size(), ids.stream().distinct().filter(Ids::isValid).count());
    }

    private static Device server(String id) {
        Device device = FACTORY.createServer();
        device.setId(id);
        return device;
    }

    private static List<String> idsIn(EObject root) {
        List<String> ids = new ArrayList<>();
        root.eAllContents().forEachRemaining(object -> ids.add(EcoreUtil.getID(object)));
        return ids;
    }
}

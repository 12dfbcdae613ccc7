package org.bunkai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Tunnel;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    Path folder;

    /** The lines are written out here, and were hashed by sha256sum too, so that a change of the definition is noticed. */
    @Test
    void isTheHashOfTheLinesOfTheModel() throws Exception {
        Path file = folder.resolve("x.bunkai");
        Files.write(file, FingerprintTest.class.getResourceAsStream("canonical.bunkai").readAllBytes());
        Fingerprint expected = Fingerprint.ofLines(List.of(
                "a-1\tArchitecture\tasOf\t2026-11-24",
                "a-1\tArchitecture\tfacilities\tf-1",
                "a-1\tArchitecture\tid\ta-1",
                "a-1\tArchitecture\tname\t病院",
                "a-1\tArchitecture\towner\tp-1",
                "a-1\tArchitecture\tparties\tp-1",
                "a-1\tArchitecture\ttargetEditions\t6.0",
                "f-1\tFacility\tdevices\tpc-1 srv-1",
                "f-1\tFacility\texternalConnectionComplete\tYES",
                "f-1\tFacility\tid\tf-1",
                "f-1\tFacility\tiotComplete\tNO",
                "f-1\tFacility\tkind\tHOSPITAL",
                "f-1\tFacility\tname\t本院",
                "f-1\tFacility\tnetworks\tn-1",
                "f-1\tFacility\toperator\tp-1",
                "f-1\tFacility\twirelessComplete\tYES",
                "n-1\tNetwork\tid\tn-1",
                "n-1\tNetwork\topenness\tINTERNAL",
                "n-1\tNetwork\tprefixes\t10.0.0.0/24",
                "n-1\tNetwork\tvlanId\t20",
                "p-1\tParty\tid\tp-1",
                "p-1\tParty\tkind\tMEDICAL_INSTITUTION",
                "p-1\tParty\tname\t病院",
                "pc-1\tClient\tdescription\tline 1\\nline 2",
                "pc-1\tClient\tid\tpc-1",
                "srv-1\tServer\tcount\t2",
                "srv-1\tServer\tid\tsrv-1",
                "srv-1\tServer\tinterfaces\tsrv-1.interfaces1",
                "srv-1\tServer\tlastPatch\tsrv-1.lastPatch",
                "srv-1\tServer\tmanagementReachableFrom\tn-1 pc-1",
                "srv-1.interfaces1\tInterface\taddress\t10.0.0.5",
                "srv-1.interfaces1\tInterface\tid\tsrv-1.interfaces1",
                "srv-1.interfaces1\tInterface\tnetwork\tn-1",
                "srv-1.lastPatch\tRecord\tanswer\tYES",
                "srv-1.lastPatch\tRecord\tid\tsrv-1.lastPatch",
                "srv-1.lastPatch\tRecord\ton\t2026-10-01"));
        assertEquals(expected, Fingerprint.of(ModelLoader.load(file)));
        assertEquals("c7c772e592a97178f538d38ce5903324a56523a7638894dee47817f7a9f726be", expected.hex());
    }

    @Test
    void hashesLinesSortedAndEachEndedByLineFeed() {
        // printf 'a\nb\n' | sha256sum
        Fingerprint ab = new Fingerprint("911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2");
        assertEquals(ab, Fingerprint.ofLines(List.of("b", "a")));
        assertEquals("9111-69DD-AAF1-46AF", ab.shortForm());
        assertEquals("9111-69DD-AAF1-46AF", ab.toString());
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThrows(IllegalArgumentException.class, () -> new Fingerprint("9111-69DD-AAF1-46AF"));
    }

    @Test
    void fieldsCannotBeTakenForOtherFields() {
        assertEquals("a\\tb\tc\\\\\\n\\r", Fingerprint.line("a\tb", "c\\\n\r"));
        Set<Fingerprint> different = new HashSet<>();
        for (List<String> prefixes : List.of(List.of("a", "b"), List.of("a b"), List.of("a\\ b"), List.of(""), List.of(" "))) {
            Architecture architecture = architecture();
            architecture.getTargetEditions().addAll(prefixes);
            different.add(Fingerprint.of(architecture));
        }
        assertEquals(5, different.size());
    }

    @Test
    void everyChangeOfEverySetFeatureChangesIt() {
        Architecture model = FullModel.create();
        Fingerprint before = Fingerprint.of(model);
        Set<EClass> seen = new HashSet<>();
        for (EObject object : FullModel.all(model).reversed().stream().filter(o -> seen.add(o.eClass())).toList()) {
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (feature == ArchitecturePackage.eINSTANCE.getIdentified_Id()
                        || feature instanceof EReference reference && reference.isContainment() || !object.eIsSet(feature)) {
                    continue;
                }
                Object value = object.eGet(feature);
                Object saved = value instanceof List<?> list ? List.copyOf(list) : value;
                if (feature instanceof EAttribute attribute && !feature.isMany()) {
                    object.eSet(feature, FullModel.values(attribute.getEAttributeType()).getFirst());
                } else {
                    object.eUnset(feature);
                }
                assertNotEquals(before, Fingerprint.of(model), () -> object.eClass().getName() + "." + feature.getName());
                object.eSet(feature, saved);
            }
        }
        assertEquals(before, Fingerprint.of(model));
    }

    @Test
    void orderCountsOnlyWhereTheMetamodelSaysSo() {
        Architecture model = FullModel.create();
        Fingerprint before = Fingerprint.of(model);
        List<String> ordered = new ArrayList<>();
        for (EObject object : FullModel.all(model)) {
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (feature.isMany() && ((EList<?>) object.eGet(feature)).size() > 1) {
                    ECollections.reverse((EList<?>) object.eGet(feature));
                    if (!before.equals(Fingerprint.of(model))) {
                        ordered.add(feature.getName());
                    }
                    ECollections.reverse((EList<?>) object.eGet(feature));
                }
            }
        }
        assertEquals(List.of("carrierPath", "route", "targetEditions"), ordered.stream().distinct().sorted().toList());
    }

    @Test
    void formattingDoesNotCount() throws Exception {
        Architecture model = FullModel.create();
        Path file = folder.resolve("x.bunkai");
        ModelWriter.save(model, file);
        Fingerprint before = Fingerprint.of(model);
        assertEquals(before, Fingerprint.of(ModelLoader.load(file)));
        Files.writeString(file, Files.readString(file).replaceAll(">\n\\s*<", ">\r\n\r\n<").replace(" id=", "\n\t id="));
        assertEquals(before, Fingerprint.of(ModelLoader.load(file)));
    }

    @Test
    void elementsWithoutIdHaveNone() {
        Architecture architecture = architecture();
        Tunnel tunnel = ArchitectureFactory.eINSTANCE.createTunnel();
        architecture.getTunnels().add(tunnel);
        assertThrows(IllegalArgumentException.class, () -> Fingerprint.of(architecture));
    }

    private static Architecture architecture() {
        Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
        architecture.setId("a-1");
        return architecture;
    }
}

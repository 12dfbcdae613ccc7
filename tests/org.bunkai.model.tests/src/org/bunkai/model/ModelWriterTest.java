package org.bunkai.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.bunkai.model.ModelException.Kind;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.assessment.Assessment;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.PackSwitch;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Canonical form, round trip, and the promise that what is written can be read. */
class ModelWriterTest {

    private static final ArchitectureFactory FACTORY = ArchitectureFactory.eINSTANCE;

    @TempDir
    Path folder;

    @Test
    void canonicalFileIsWrittenBackByteForByte() throws Exception {
        byte[] canonical;
        try (InputStream in = ModelWriterTest.class.getResourceAsStream("canonical.bunkai")) {
            canonical = in.readAllBytes();
        }
        Path original = Files.write(folder.resolve("original.bunkai"), canonical);
        Path copy = folder.resolve("copy.bunkai");
        ModelWriter.save(ModelLoader.load(original), copy);
        assertEquals(Files.readString(original), Files.readString(copy));
    }

    @Test
    void resourceSavesInTheSameForm() throws Exception {
        Path file = folder.resolve("x.bunkai");
        ModelWriter.save(FullModel.create(), file);
        byte[] written = Files.readAllBytes(file);
        ModelLoader.load(file).eResource().save(null);
        assertArrayEquals(written, Files.readAllBytes(file));
    }

    @Test
    void everyFeatureOfEveryClassSurvives() throws Exception {
        Architecture model = FullModel.create();
        for (EObject object : FullModel.all(model)) {
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                assertTrue(object.eIsSet(feature) || isOpenEnd(object, feature), () -> object.eClass().getName() + "." + feature.getName());
            }
        }
        Path file = folder.resolve("x.bunkai");
        ModelWriter.save(model, file);
        assertTrue(EcoreUtil.equals(model, ModelLoader.load(file)));
    }

    /** Where a tree of objects has to end: areas in areas, and the first of a chain. */
    private static boolean isOpenEnd(EObject object, EStructuralFeature feature) {
        return List.of("areas", "hostedOn", "attachedTo").contains(feature.getName());
    }

    @Test
    void assessmentSurvives() throws Exception {
        Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
        assessment.setId("as-1");
        PackSwitch off = AssessmentFactory.eINSTANCE.createPackSwitch();
        off.setOff(true);
        assessment.getPackSwitches().add(off);
        Ids.of(assessment).assign(assessment);
        Path file = folder.resolve("x.assessment");
        ModelWriter.save(assessment, file);
        assertTrue(EcoreUtil.equals(assessment, ModelLoader.loadAssessment(file, LoadOptions.defaults())));
    }

    @Test
    void modelStaysWhereItIs() throws Exception {
        Architecture model = architecture();
        ModelWriter.save(model, folder.resolve("x.bunkai"));
        assertNull(model.eResource());
    }

    @Test
    void refusesWhatCouldNotBeRead() {
        refused(Kind.MISSING_ID, List.of("Facility"), a -> a.getFacilities().add(FACTORY.createFacility()));
        refused(Kind.MALFORMED_ID, List.of("1"), a -> a.setId("1"));
        refused(Kind.DUPLICATE_ID, List.of("a-1"), a -> a.getFacilities().add(facility("a-1")));
        refused(Kind.BAD_CHARACTER, List.of("U+0007", "name", "a-1"), a -> a.setName("bell \u0007"));
        refused(Kind.BAD_CHARACTER, List.of("U+D800", "targetEditions", "a-1"), a -> a.getTargetEditions().add("half \uD800"));
        refused(Kind.DANGLING_REFERENCE, List.of("p-1", "owner", "Architecture"), a -> {
            a.setOwner(FACTORY.createParty());
            a.getOwner().setId("p-1");
        });
        refused(Kind.REFERENCE_CYCLE, List.of("carrierPath", "t-1 → t-1"), a -> {
            Tunnel tunnel = FACTORY.createTunnel();
            tunnel.setId("t-1");
            tunnel.getCarrierPath().add(tunnel);
            a.getTunnels().add(tunnel);
        });
    }

    private void refused(Kind kind, List<String> arguments, Consumer<Architecture> spoil) {
        Path file = folder.resolve("x.bunkai");
        Architecture model = architecture();
        spoil.accept(model);
        ModelException e = assertThrows(ModelException.class, () -> ModelWriter.save(model, file));
        assertEquals(kind, e.kind());
        assertEquals(arguments, e.arguments());
        assertEquals(-1, e.line());
        assertTrue(Files.notExists(file));
    }

    @Test
    void unwritableTargetsLeaveNothingBehind() throws Exception {
        Path directory = Files.createDirectory(folder.resolve("d"));
        Path plain = Files.writeString(folder.resolve("plain"), "x");
        for (Path target : List.of(directory, folder.resolve("no/such/x.bunkai"), plain.resolve("x.bunkai"))) {
            ModelException e = assertThrows(ModelException.class, () -> ModelWriter.save(architecture(), target));
            assertEquals(Kind.UNWRITABLE, e.kind());
            assertEquals(target, e.file());
        }
        assertEquals(List.of(directory, plain), files(folder));
        assertEquals(List.of(), files(directory));
    }

    @Test
    void chainsAndSharedHostsAreNoCycles() throws Exception {
        Architecture model = architecture();
        Facility facility = facility("f-1");
        model.getFacilities().add(facility);
        Device previous = null;
        for (int i = 0; i < 20_000; i++) {
            Device device = FACTORY.createServer();
            device.setHostedOn(previous);
            device.setId("srv-" + i);
            facility.getDevices().add(device);
            previous = device;
        }
        for (Device device : facility.getDevices()) {
            device.setAttachedTo(facility.getDevices().getFirst() == device ? null : facility.getDevices().getFirst());
        }
        Path file = folder.resolve("x.bunkai");
        ModelWriter.save(model, file);
        assertEquals(20_000, ModelLoader.load(file).getFacilities().getFirst().getDevices().size());
    }

    /** 2^40 ways lead down this ladder: each tunnel may be followed only once. */
    @Test
    void sharedCarrierPathsAreNoCycles() throws Exception {
        Architecture model = architecture();
        List<Tunnel> below = List.of();
        for (int rung = 0; rung < 40; rung++) {
            List<Tunnel> pair = List.of(FACTORY.createTunnel(), FACTORY.createTunnel());
            for (Tunnel tunnel : pair) {
                tunnel.getCarrierPath().addAll(below);
            }
            model.getTunnels().addAll(0, pair);
            below = pair;
        }
        Ids.of(model).assign(model);
        Path file = folder.resolve("x.bunkai");
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> ModelWriter.save(model, file));
        assertEquals(80, ModelLoader.load(file).getTunnels().size());
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    private static Architecture architecture() {
        Architecture architecture = FACTORY.createArchitecture();
        architecture.setId("a-1");
        return architecture;
    }

    private static Facility facility(String id) {
        Facility facility = FACTORY.createFacility();
        facility.setId(id);
        return facility;
    }
}

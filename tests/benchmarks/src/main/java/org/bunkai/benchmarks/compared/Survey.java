package org.bunkai.benchmarks.compared;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.BootProtection;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.model.architecture.MalwareProtection;
import org.bunkai.model.architecture.ProtectionKind;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.StorageMedium;

/**
 * Answers what the eight rules ask of a generated group, which leaves most of it open: mostly well, sometimes badly, sometimes not, and
 * with every value that a rule tells apart. The same seed gives the same answers.
 */
final class Survey {

    private static final ArchitectureFactory F = ArchitectureFactory.eINSTANCE;

    private final Architecture model;
    private final Random random;
    private final LocalDate today;
    private final List<Device> devices;
    private final Document document = F.createDocument();

    private Survey(Architecture model, long seed) {
        this.model = model;
        random = new Random(seed);
        today = model.getAsOf();
        devices = model.getFacilities().stream().flatMap(facility -> facility.getDevices().stream()).toList();
    }

    /** Adds the answers to a model. */
    static void answer(Architecture model, long seed) {
        new Survey(model, seed).answer();
    }

    private void answer() {
        document.setId("survey-document");
        model.getDocuments().add(document);
        for (Facility facility : model.getFacilities()) {
            facility.setDocumentComplete(answer(50));
            facility.setCredentialComplete(answer(50));
        }
        devices.forEach(this::answer);
        model.getLinks().forEach(link -> link.setExpectedEndOfLife(endOfLife()));
        for (int i = 0; i < devices.size(); i += 4) {
            addCredential(i);
        }
        for (int i = 0; i < devices.size(); i += 10) {
            addMedium(i);
        }
    }

    private void answer(Device device) {
        device.setLifecycle(chance(90) ? Lifecycle.IN_USE : any(Lifecycle.values()));
        device.setExpectedEndOfLife(endOfLife());
        device.setMalwareCheckedAtBuild(record(device, "built"));
        device.setFactoryPasswordChanged(record(device, "changed"));
        device.setBootProtection(chance(90) ? BootProtection.STARTUP_LOGIN : any(BootProtection.values()));
        device.setProtectionsRecorded(answer(80));
        device.setCanCarryProtection(record(device, "carry"));
        device.setManufacturerForbidsProtection(chance(80) ? null : record(device, "forbids"));
        device.getProtections().clear();
        for (int i = chance(80) ? 1 : random.nextInt(3); i > 0; i--) {
            device.getProtections().add(protection(device.getId() + "-protection-" + i));
        }
        device.getInterfaces().forEach(port -> port.setEnabled(answer(90)));
        if (chance(10)) {
            Software software = F.createSoftware();
            software.setId(device.getId() + "-software");
            device.getSoftware().add(software);
        }
    }

    private MalwareProtection protection(String id) {
        MalwareProtection protection = F.createMalwareProtection();
        protection.setId(id);
        protection.setKind(chance(80) ? ProtectionKind.SIGNATURE : any(ProtectionKind.values()));
        protection.setEnabled(answer(95));
        protection.setRealTime(answer(90));
        protection.setSignatureDate(chance(10) ? null : today.minusDays(random.nextInt(9)));
        return protection;
    }

    private void addCredential(int number) {
        Credential credential = F.createCredential();
        credential.setId("survey-credential-" + number);
        credential.setName("認証情報 " + number);
        credential.setGuessable(answer(80, Answer.NO));
        credential.setKnownPublished(answer(80, Answer.NO));
        credential.setFactoryDefault(answer(80, Answer.NO));
        for (int i = random.nextInt(3); i > 0; i--) {
            Device device = any(devices);
            if (device.getSoftware().isEmpty()) {
                credential.getDevices().add(device);
            } else {
                credential.getSoftware().add(device.getSoftware().get(0));
            }
        }
        model.getCredentials().add(credential);
    }

    private void addMedium(int number) {
        StorageMedium medium = F.createStorageMedium();
        medium.setId("survey-medium-" + number);
        medium.setName("記録媒体 " + number);
        medium.setManaged(answer(50));
        medium.setUsed(answer(50));
        medium.setScannedBeforeUse(answer(50));
        for (int i = random.nextInt(3); i > 0; i--) {
            medium.getUsedAt().add(any(devices));
        }
        model.getMedia().add(medium);
    }

    private Record record(Device device, String suffix) {
        if (chance(10)) {
            return null;
        }
        Record record = F.createRecord();
        record.setId(device.getId() + "-survey-" + suffix);
        record.setAnswer(answer(85));
        record.setReason(chance(50) ? "調査済み" : null);
        record.setDocument(chance(30) ? document : null);
        return record;
    }

    private LocalDate endOfLife() {
        return chance(10) ? null : today.plusDays(random.nextInt(1000) - 20);
    }

    private Answer answer(int percentYes) {
        return answer(percentYes, Answer.YES);
    }

    private Answer answer(int percent, Answer usual) {
        return chance(percent) ? usual : any(Answer.values());
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

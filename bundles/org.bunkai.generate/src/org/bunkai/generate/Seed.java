package org.bunkai.generate;

import java.util.List;
import java.util.Optional;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.model.architecture.MediumKind;
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.model.architecture.Vulnerability;

/** Kinds of weaknesses, each from a published incident or the guideline's own words. */
enum Seed {

    /** A border device with a published vulnerability whose fix was not applied (Handa, 2021). */
    UNPATCHED_BORDER_DEVICE {
        @Override
        Optional<Weakness> sow(Field field, int number) {
            return field.firewall().map(device -> {
                Vulnerability vulnerability = Parts.F.createVulnerability();
                vulnerability.setId(device.getId() + "-v");
                vulnerability.setCve("CVE-2018-13379");
                vulnerability.setFixAvailable(Answer.YES);
                vulnerability.setFixOutOn(field.asOf.minusYears(2));
                vulnerability.setFixed(Parts.record(vulnerability.getId() + "-fixed", Answer.NO));
                device.getVulnerabilities().add(vulnerability);
                return weakness(device.getId(), "mhlw.ops13.05.c@%s#vulnerability", "mhlw.ops08.03.c@%s");
            });
        }
    },

    /** A device still with the password of the factory. */
    FACTORY_PASSWORD {
        @Override
        Optional<Weakness> sow(Field field, int number) {
            return field.terminal().map(device -> {
                device.setFactoryPasswordChanged(Parts.record(device.getId() + "-factory", Answer.NO));
                return weakness(device.getId(), "mhlw.ops08.05.b@%s");
            });
        }
    },

    /** A server without protection against malware that could carry one (Handa, 2021). */
    NO_PROTECTION {
        @Override
        Optional<Weakness> sow(Field field, int number) {
            return field.server().map(device -> {
                device.setLifecycle(Lifecycle.IN_USE);
                device.setCanCarryProtection(Parts.record(device.getId() + "-carry", Answer.YES));
                device.setManufacturerForbidsProtection(Parts.record(device.getId() + "-forbids", Answer.NO));
                device.setProtectionsRecorded(Answer.NO);
                return weakness(device.getId(), "mhlw.ops08.02.a@%s");
            });
        }
    },

    /** A credential that stands in a published list (Handa, 2021). */
    PUBLISHED_CREDENTIAL {
        @Override
        Optional<Weakness> sow(Field field, int number) {
            return field.terminal().map(device -> {
                Credential credential = Parts.F.createCredential();
                credential.setId("credential-" + number);
                credential.setName(device.getName() + "の管理者ID");
                credential.setKnownPublished(Answer.YES);
                credential.getDevices().add(device);
                field.parts.architecture.getCredentials().add(credential);
                return weakness(credential.getId(), "mhlw.ops08.05.c@%s");
            });
        }
    },

    /** A terminal whose operating system is no longer supported, without anybody's acceptance (Handa, 2021). */
    UNSUPPORTED_SYSTEM {
        @Override
        Optional<Weakness> sow(Field field, int number) {
            return field.terminal().map(device -> {
                device.setLifecycle(Lifecycle.IN_USE);
                device.setSupportEnd(field.asOf.minusYears(1));
                device.setRiskAcceptance(Parts.record(device.getId() + "-acceptance", Answer.NO));
                return weakness(device.getId(), "mhlw.ops08.03.b@%s");
            });
        }
    },

    /** A retired device left connected. */
    RETIRED_BUT_CONNECTED {
        @Override
        Optional<Weakness> sow(Field field, int number) {
            return field.terminal().map(device -> {
                device.setLifecycle(Lifecycle.RETIRED);
                device.setIot(Answer.YES);
                device.setStoppedMeasure(Parts.record(device.getId() + "-stopped", Answer.NO));
                return weakness(device.getId(), "mhlw.ops08.06.3a@%s");
            });
        }
    },

    /** An unmanaged medium used without a check. */
    UNSCANNED_MEDIUM {
        @Override
        Optional<Weakness> sow(Field field, int number) {
            return field.terminal().map(device -> {
                StorageMedium medium = medium(field, device, number, MediumKind.USB_MEMORY);
                medium.setManaged(Answer.NO);
                medium.setScannedBeforeUse(Answer.NO);
                medium.setHoldsInformation(Answer.NO);
                return weakness(medium.getId(), "mhlw.ops08.01.b@%s");
            });
        }
    },

    /** A medium with records past its life, never copied. */
    WORN_MEDIUM {
        @Override
        Optional<Weakness> sow(Field field, int number) {
            return field.server().map(device -> {
                StorageMedium medium = medium(field, device, number, MediumKind.MAGNETIC_TAPE);
                medium.setManaged(Answer.YES);
                medium.setHoldsInformation(Answer.YES);
                medium.setManufacturedOn(field.asOf.minusYears(12));
                medium.setExpectedLifeYears(10);
                medium.setCopied(Parts.record(medium.getId() + "-copied", Answer.NO));
                return weakness(medium.getId(), "mhlw.ops12.05.a@%s");
            });
        }
    };

    /** Sows one; empty if no element is left for it. */
    abstract Optional<Weakness> sow(Field field, int number);

    Weakness weakness(String element, String... findings) {
        return new Weakness(name(), element, List.of(findings).stream().map(id -> id.formatted(element)).toList());
    }

    private static StorageMedium medium(Field field, Device device, int number, MediumKind kind) {
        StorageMedium medium = Parts.F.createStorageMedium();
        medium.setId("medium-" + number);
        medium.setName(device.getName() + "の記録媒体");
        medium.setKind(kind);
        medium.setUsed(Answer.YES);
        medium.getUsedAt().add(device);
        field.parts.architecture.getMedia().add(medium);
        return medium;
    }
}

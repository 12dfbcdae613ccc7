package org.bunkai.rules.mhlw.ops13;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Exposure;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.Vulnerabilities;

/**
 * Ops 13⑤: 「不正なデータやソフトウェアの混入が生じないよう、セキュリティ対策を実施すること」, asked of each device at the border of a facility.
 * Four ways in, each a cause of its own: what its filters let in, a vulnerability whose fix was not applied, its administration, its
 * credentials.
 */
final class NoIntrusionThroughBorderDeviceRule implements Rule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    @Override
    public String id() {
        return "mhlw.ops13.05.c";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        for (Device device : Places.of(model).borderDevices()) {
            checkFilter(device, model, findings.at(device).cause("filter"));
            checkVulnerability(device, model, findings.at(device).cause("vulnerability"));
            checkManagement(device, model, findings.at(device).cause("management"));
            checkCredential(device, model, findings.at(device).cause("credential"));
        }
    }

    private static void checkFilter(Device device, ModelView model, Case answer) {
        List<BorderEntry> entries = BorderEntry.through(device, model);
        Condition allowed = Condition.anyOf(entries.stream().map(BorderEntry::isOpenToAll).toList());
        Optional<BorderEntry> shown = entries.stream().filter(e -> e.isOpenToAll().value() == allowed.value()).findFirst();
        if (allowed.isYes()) {
            answer.path(shown.orElseThrow().path().steps())
                    .violated("anyAllowed", device, shown.orElseThrow().source(), shown.orElseThrow().target());
        } else if (allowed.isUnknown()) {
            answer.path(shown.map(e -> e.path().steps()).orElse(List.of())).undecidable("filterUnknown", allowed.missing(), device);
        } else {
            answer.satisfied();
        }
    }

    private static void checkVulnerability(Device device, ModelView model, Case answer) {
        Condition unfixed = Vulnerabilities.anyUnfixed(device, model.asOf());
        if (unfixed.isYes()) {
            String names = device.getVulnerabilities().stream().filter(v -> Vulnerabilities.isUnfixed(v, model.asOf()).isYes())
                    .map(v -> v.getCve() == null ? v.getId() : v.getCve()).sorted().collect(Collectors.joining(", "));
            answer.violated("unfixed", device, names);
        } else if (unfixed.isUnknown()) {
            answer.undecidable("vulnerabilityUnknown", unfixed.missing(), device);
        } else {
            answer.satisfied();
        }
    }

    private static void checkManagement(Device device, ModelView model, Case answer) {
        ReachPath path = Exposure.of(model).toManagement(device);
        Condition restricted = Condition.of(device, P.getDevice_ManagementSourceRestricted());
        Condition open = Condition.allOf(path.exists(), restricted.isExempt() ? Condition.known(false) : restricted.not());
        if (open.isYes()) {
            answer.path(path.steps()).violated("managementOpen", device);
        } else if (open.isUnknown()) {
            answer.path(path.steps()).undecidable("managementUnknown", open.missing(), device);
        } else {
            answer.satisfied();
        }
    }

    private static void checkCredential(Device device, ModelView model, Case answer) {
        List<Credential> used = model.all(Credential.class).filter(c -> isUsedOn(c, device)).toList();
        Condition published = used.isEmpty() ? isMissing(device)
                : Condition.anyOf(used.stream().map(c -> Condition.of(c, P.getCredential_KnownPublished())).toList());
        if (published.isYes()) {
            Credential first = used.stream().filter(c -> c.getKnownPublished() == Answer.YES).findFirst().orElseThrow();
            answer.related(first).violated("published", device, first);
        } else if (published.isUnknown()) {
            answer.undecidable("credentialUnknown", published.missing(), device);
        } else {
            answer.satisfied();
        }
    }

    /** Without a recorded credential: unknown, unless all credentials of the facility are recorded. */
    private static Condition isMissing(Device device) {
        Facility facility = (Facility) device.eContainer();
        Condition complete = Condition.of(facility, P.getFacility_CredentialComplete());
        return complete.isYes() ? Condition.known(false) : Condition.unknown(facility, P.getFacility_CredentialComplete());
    }

    private static boolean isUsedOn(Credential credential, Device device) {
        return credential.getDevices().contains(device)
                || credential.getSoftware().stream().anyMatch(s -> Places.deviceOf(s).filter(device::equals).isPresent());
    }
}

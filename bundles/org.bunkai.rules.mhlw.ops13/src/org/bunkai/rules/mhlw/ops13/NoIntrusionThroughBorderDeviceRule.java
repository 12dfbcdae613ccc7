package org.bunkai.rules.mhlw.ops13;

import java.util.List;
import java.util.Optional;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Credentials;
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
            answer.violated("unfixed", device, Vulnerabilities.unfixedNames(device, model.asOf()));
        } else if (unfixed.isUnknown()) {
            answer.undecidable("vulnerabilityUnknown", unfixed.missing(), device);
        } else {
            answer.satisfied();
        }
    }

    private static void checkManagement(Device device, ModelView model, Case answer) {
        ReachPath path = Exposure.of(model).toManagement(device);
        Condition restricted = Condition.of(device, P.getDevice_ManagementSourceRestricted());
        Condition open = Condition.allOf(path.exists(), restricted.not().exemptAsNo());
        if (open.isYes()) {
            answer.path(path.steps()).violated("managementOpen", device);
        } else if (open.isUnknown()) {
            answer.path(path.steps()).undecidable("managementUnknown", open.missing(), device);
        } else {
            answer.satisfied();
        }
    }

    private static void checkCredential(Device device, ModelView model, Case answer) {
        Credentials credentials = Credentials.of(model);
        Condition published = credentials.any(device, Credentials::isPublished);
        if (published.isYes()) {
            Credential first = credentials.on(device).stream().filter(c -> Credentials.isPublished(c).isYes()).findFirst().orElseThrow();
            answer.related(first).violated("published", device, first);
        } else if (published.isUnknown()) {
            answer.undecidable("credentialUnknown", published.missing(), device);
        } else {
            answer.satisfied();
        }
    }
}

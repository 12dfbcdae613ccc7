package org.bunkai.rules.mhlw.ops12;

import java.time.LocalDate;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.model.architecture.Link;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Places;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Ops 12⑤: 「…ネットワーク回線、設備の劣化による情報の読み取り不能又は不完全な読み取りを防止するため」. Lines and equipment stand only in the purpose of the
 * clause, so this is advice.
 */
final class LineAndEquipmentLifeRule implements Rule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    @Override
    public String id() {
        return "mhlw.ops12.05.c";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        Places places = Places.of(model);
        model.all(Link.class).filter(link -> places.facilitiesAt(link).stream().anyMatch(places.facilities()::contains))
                .forEach(link -> check(link, P.getLink_ExpectedEndOfLife(), link.getExpectedEndOfLife(), model, findings.at(link)));
        for (Device device : places.devices()) {
            if (places.isInside(device)) {
                checkDevice(device, model, findings.at(device));
            }
        }
    }

    private static void checkDevice(Device device, ModelView model, Case answer) {
        if (device.getLifecycle() == Lifecycle.RETIRED || device.getLifecycle() == Lifecycle.STOPPED_BY_FAULT) {
            answer.notApplicable("notInUse", device);
        } else {
            check(device, P.getDevice_ExpectedEndOfLife(), device.getExpectedEndOfLife(), model, answer);
        }
    }

    private static void check(Element element, EStructuralFeature feature, LocalDate end, ModelView model, Case answer) {
        if (end == null) {
            answer.undecidable("unknown", Condition.unknown(element, feature).missing(), element);
        } else if (end.isBefore(model.asOf())) {
            answer.violated("passed", element, end);
        } else {
            answer.satisfied();
        }
    }
}

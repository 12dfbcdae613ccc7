package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Places;

/** 「IPアドレス詐称等のなりすましを防止するため」 (13②): a device that faces the outside drops forged source addresses. */
final class ForgedSourceFilterRule implements Rule {

    @Override
    public String id() {
        return "mhlw.ops13.02.b";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        for (Device device : Places.of(model).borderDevices()) {
            Condition filters = Condition.of(device, ArchitecturePackage.eINSTANCE.getDevice_SpoofFilter());
            Case found = findings.at(device);
            switch (filters.value()) {
                case YES -> found.satisfied();
                case NO -> found.violated("noFilter", device);
                case UNKNOWN -> found.undecidable("filterUnknown", filters.missing(), device);
                case EXEMPT -> found.notApplicable("exempt", device);
            }
        }
    }
}

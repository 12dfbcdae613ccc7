package org.bunkai.validation.testkit;

import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;

/** A rule for the tests: no device may be an IoT device. */
final class PlainIotRule implements Rule {

    @Override
    public String id() {
        return "vendor.01";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        model.all(Device.class).forEach(device -> answer(device, findings.at(device)));
    }

    private static void answer(Device device, Case answer) {
        switch (device.getIot()) {
            case YES -> answer.violated("iot", device);
            case UNKNOWN -> answer.undecidable("ask", List.of(new Fact(device, ArchitecturePackage.eINSTANCE.getDevice_Iot())), device);
            default -> answer.satisfied();
        }
    }
}

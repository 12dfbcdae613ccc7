package org.bunkai.validation.testkit;

import java.util.Set;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.LocalRule;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Says that a device's answer rests on the device alone, and looks at all of them. */
final class NosyIotRule implements LocalRule<Device> {

    @Override
    public String id() {
        return "vendor.01";
    }

    @Override
    public Class<Device> type() {
        return Device.class;
    }

    @Override
    public Set<EStructuralFeature> own() {
        return Set.of(ArchitecturePackage.eINSTANCE.getDevice_Iot());
    }

    @Override
    public void checkElement(Device element, ModelView model, Findings findings) {
        if (model.all(Device.class).anyMatch(device -> device.getIot() == Answer.YES)) {
            findings.at(element).violated("iot", element);
        } else {
            findings.at(element).satisfied();
        }
    }
}

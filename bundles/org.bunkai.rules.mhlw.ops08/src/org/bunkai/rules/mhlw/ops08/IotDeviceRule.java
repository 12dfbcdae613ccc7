package org.bunkai.rules.mhlw.ops08;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.MedicalDevice;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.Places;

/**
 * A rule on each device of the institution that 8⑥ may be about: 「IoT機器を利用する場合…検査装置等に付属するシステム・機器についても同様である」. A medical
 * device and what is attached to one count whatever is recorded of {@code iot}. Subclasses are final and stateless.
 */
abstract class IotDeviceRule extends ElementRule<Device> {

    IotDeviceRule(String id) {
        super(id, Device.class);
    }

    @Override
    protected final void check(Device device, ModelView model, Findings findings) {
        Condition iot = isIot(device);
        if (!iot.isNo() && Places.isPresent(device) && Places.of(model).isInside(device)) {
            check(device, iot, model, findings);
        }
    }

    /**
     * Gives the answer for one device.
     *
     * @param iot whether the clause is about it: YES or unknown. Of a device that is perhaps none, only questions are asked
     */
    abstract void check(Device device, Condition iot, ModelView model, Findings findings);

    private static Condition isIot(Device device) {
        return device instanceof MedicalDevice || device.getAttachedTo() != null ? Condition.known(true)
                : Condition.of(device, ArchitecturePackage.eINSTANCE.getDevice_Iot()).exemptAsNo();
    }
}

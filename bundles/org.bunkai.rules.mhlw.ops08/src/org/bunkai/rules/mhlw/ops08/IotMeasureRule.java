package org.bunkai.rules.mhlw.ops08;

import java.util.List;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/** A measure that 8⑥ (1) or (2) asks for where an IoT device is used. */
abstract class IotMeasureRule extends IotDeviceRule {

    IotMeasureRule(String id) {
        super(id);
    }

    @Override
    final void check(Device device, Condition iot, ModelView model, Findings findings) {
        Condition concerned = isConcerned(device);
        if (concerned.isNo()) {
            if (iot.isYes()) {
                findings.at(device).notApplicable("notConcerned", device);
            }
            return;
        }
        Condition met = isMet(device, model);
        Condition open = Condition.allOf(iot, concerned, met.not().exemptAsNo());
        if (open.isYes()) {
            violate(findings.at(device), device, model);
        } else if (open.isUnknown()) {
            ask(findings.at(device), open.missing(), device);
        } else if (iot.isYes() && met.isExempt()) {
            findings.at(device).notApplicable("exempt", device);
        } else if (iot.isYes()) {
            findings.at(device).satisfied();
        }
    }

    /** Whether the device is one that the measure is for: not one that is no longer used. */
    Condition isConcerned(Device device) {
        return Condition.known(device.getLifecycle() != Lifecycle.RETIRED);
    }

    /** Whether the measure is taken. */
    abstract Condition isMet(Device device, ModelView model);

    /** Says what is missing. */
    void violate(Case answer, Device device, ModelView model) {
        answer.violated("missing", device);
    }

    /** Asks for what is not recorded. */
    void ask(Case answer, List<Fact> missing, Device device) {
        answer.undecidable("unknown", missing, device);
    }
}

package org.bunkai.rules.mhlw.ops08;

import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/**
 * 「使用が終了した又は不具合のために使用を停止したIoT機器をネットワークに接続したまま放置すると不正に接続されるリスクがあるため、対策を実施すること」 (8⑥(3)). Unplugging
 * is one measure; a closed port, isolation so that nothing reaches it, or another recorded measure will do.
 */
final class StoppedDeviceDisconnectedRule extends IotDeviceRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    StoppedDeviceDisconnectedRule() {
        super("mhlw.ops08.06.3a");
    }

    @Override
    void check(Device device, Condition iot, ModelView model, Findings findings) {
        Condition stopped = isStopped(device);
        if (stopped.isNo()) {
            if (iot.isYes()) {
                findings.at(device).notApplicable("inUse", device);
            }
            return;
        }
        Condition measure = Condition.of(device, P.getDevice_StoppedMeasure());
        if (measure.isYes()) {
            if (iot.isYes()) {
                findings.at(device).satisfied();
            }
            return;
        }
        WayIn wayIn = WayIn.to(device, model);
        Condition open = Condition.allOf(iot, stopped, wayIn.exists(), measure.not().exemptAsNo());
        if (open.isYes()) {
            findings.at(device).path(wayIn.path().steps()).violated("leftConnected", device);
        } else if (open.isUnknown()) {
            ask(findings.at(device).path(wayIn.path().steps()), device, open.missing());
        } else if (iot.isYes() && measure.isExempt() && !wayIn.exists().isNo()) {
            findings.at(device).notApplicable("exempt", device);
        } else if (iot.isYes()) {
            findings.at(device).satisfied();
        }
    }

    private static void ask(Case answer, Device device, List<Fact> missing) {
        answer.undecidable(device.getLifecycle() == Lifecycle.FAULTY_IN_USE ? "faulty" : "unknown", missing, device);
    }

    /** A faulty device that is said to be used may have been given up: somebody has to look. */
    private static Condition isStopped(Device device) {
        return switch (device.getLifecycle()) {
            case RETIRED, STOPPED_BY_FAULT -> Condition.known(true);
            case IN_USE, PLANNED -> Condition.known(false);
            case FAULTY_IN_USE, UNKNOWN -> Condition.unknown(device, P.getDevice_Lifecycle());
        };
    }
}

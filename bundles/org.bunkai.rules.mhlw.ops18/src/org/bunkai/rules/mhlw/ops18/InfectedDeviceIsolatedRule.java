package org.bunkai.rules.mhlw.ops18;

import java.util.List;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;

/**
 * Ops 18①: 「他の情報機器への混入拡大の防止や情報漏洩の抑止のための当該混入機器の隔離」. Asks for each facility whether the quarantine points of its incident
 * plan leave no device joined with another one, whichever is infected. Within a flat segment only ports of the device itself do that.
 */
final class InfectedDeviceIsolatedRule implements Rule {

    @Override
    public String id() {
        return "mhlw.ops18.01.2a";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        Places places = Places.of(model);
        for (Facility facility : places.facilities()) {
            List<Device> devices = places.devices(facility).stream().filter(device -> !(device instanceof NetworkDevice)).toList();
            if (!devices.isEmpty()) {
                check(facility, devices, model, findings.at(facility));
            }
        }
    }

    private static void check(Facility facility, List<Device> devices, ModelView model, Case answer) {
        SwitchPoints points = SwitchPoints.quarantine(facility, model);
        if (points.recorded().isExempt() && points.isNone()) {
            answer.notApplicable("exempt", facility);
            return;
        }
        Isolation isolation = Isolation.of(facility, points.elements(), model);
        Device possible = null;
        ReachPath possiblePath = null;
        for (Device device : devices) {
            ReachPath left = isolation.leftOf(device);
            if (left.reach() == Reach.MUST && points.isKnown().isYes()) {
                answer.path(left.steps()).violated(points.isNone() ? "noPoint" : "left", facility, device);
                return;
            }
            if (possible == null && left.reach() != Reach.NONE) {
                possible = device;
                possiblePath = left;
                if (points.isKnown().isUnknown()) {
                    break;
                }
            }
        }
        if (possible == null) {
            answer.satisfied();
        } else {
            Condition open = Condition.allOf(possiblePath.exists(), points.isKnown());
            answer.path(possiblePath.steps()).undecidable("unknown", open.missing(), facility, possible);
        }
    }
}

package org.bunkai.rules.mhlw.ops13;

import java.time.LocalDate;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.Record;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.Places;

/**
 * Ops 13⑤: 「ルータ等のネットワーク機器について、安全性が確認できる機器を利用し」. What proves safety the clause does not say: evidence has to be recorded, and
 * is shown; a device past its support can no longer be confirmed.
 */
final class TrustworthyNetworkDeviceRule extends ElementRule<Device> {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    TrustworthyNetworkDeviceRule() {
        super("mhlw.ops13.05.a", Device.class);
    }

    @Override
    protected void check(Device device, ModelView model, Findings findings) {
        Places places = Places.of(model);
        boolean passesTraffic = device instanceof NetworkDevice || device.getForwards() == Answer.YES;
        if (!passesTraffic || !Places.isPresent(device) || places.facilityOf(device).filter(places.facilities()::contains).isEmpty()) {
            return;
        }
        Case answer = findings.at(device);
        LocalDate end = device.getSupportEnd();
        Condition assured = Condition.of(device, P.getDevice_SecurityAssurance());
        Condition ok = Condition.allOf(assured, assured.isYes() ? isEvidenced(device) : Condition.known(true),
                Condition.recorded(device, P.getDevice_SupportEnd()));
        if (assured.isNo()) {
            answer.violated("notAssured", device);
        } else if (end != null && end.isBefore(model.asOf())) {
            answer.violated("pastSupport", device, end);
        } else if (ok.isUnknown()) {
            answer.undecidable("unknown", ok.missing(), device);
        } else if (assured.isExempt()) {
            answer.notApplicable("exempt", device);
        } else {
            answer.satisfied("evidence", device, device.getSecurityAssurance().getDocument());
        }
    }

    private static Condition isEvidenced(Device device) {
        Record assurance = device.getSecurityAssurance();
        return Condition.recorded(assurance, P.getRecord_Document());
    }
}

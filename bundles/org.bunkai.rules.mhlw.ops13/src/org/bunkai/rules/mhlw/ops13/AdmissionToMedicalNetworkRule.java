package org.bunkai.rules.mhlw.ops13;

import java.util.List;
import java.util.Set;

import org.bunkai.model.architecture.AdmissionControl;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.MedicalInformation;
import org.bunkai.validation.base.Places;

/**
 * Ops 13⑤: 「不正な機器の接続…が生じないよう、セキュリティ対策を実施すること」, asked of each network with medical information. One measure is
 * enough: admission control, or closed ports on all network devices there.
 */
final class AdmissionToMedicalNetworkRule extends ElementRule<Network> {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    AdmissionToMedicalNetworkRule() {
        super("mhlw.ops13.05.b", Network.class);
    }

    @Override
    protected void check(Network network, ModelView model, Findings findings) {
        Places places = Places.of(model);
        Condition information = MedicalInformation.of(model).on(network);
        if (information.isNo() || places.facilityOf(network).filter(places.facilities()::contains).isEmpty()) {
            return;
        }
        Case answer = findings.at(network);
        Condition admission = network.getAdmissionControls().isEmpty() ? Condition.of(network, P.getNetwork_AdmissionControlled())
                : Condition.known(true);
        Condition ports = arePortsClosed(network, places);
        Condition open = Condition.allOf(information, Condition.anyOf(admission, ports).not());
        if (admission.isExempt() && !ports.isYes()) {
            answer.notApplicable("exempt", network);
        } else if (open.isYes()) {
            answer.violated("noControl", network);
        } else if (open.isUnknown()) {
            answer.undecidable("unknown", open.missing(), network);
        } else {
            answerMet(network, ports, answer);
        }
    }

    private static void answerMet(Network network, Condition ports, Case answer) {
        Set<AdmissionControl> controls = Set.copyOf(network.getAdmissionControls());
        boolean authenticated = controls.contains(AdmissionControl.IEEE_802_1X) || controls.contains(AdmissionControl.NAC);
        if (authenticated || ports.isYes() || controls.isEmpty()) {
            answer.satisfied();
        } else {
            answer.satisfied(controls.contains(AdmissionControl.LOCKED_ROOM) ? "lockedRoom" : "macOnly", network);
        }
    }

    /** On all network devices of the network; NO if there is none. */
    private static Condition arePortsClosed(Network network, Places places) {
        List<Condition> each = places.devicesOn(network).stream().filter(NetworkDevice.class::isInstance)
                .map(d -> Condition.of(d, P.getDevice_PortSecurity())).toList();
        return each.isEmpty() ? Condition.known(false) : Condition.allOf(each);
    }
}

package org.bunkai.rules.mhlw.ops13;

import java.util.Set;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.ExecutablePolicy;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Obligation;
import org.bunkai.validation.base.Reach;

/**
 * 「ネットワークの転送途中で診療録等が改ざんされていないことを保証できるようにすること」 (13⑧): where a device on the way relays the session,
 * protection of the channel ends there, so a signature or MAC has to go from end to end.
 */
final class EndToEndIntegrityOfRecordsRule extends FlowRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    /** What passes packets inside one network relays no session. */
    private static final Set<NetworkDeviceKind> NEVER_RELAYS = Set.of(NetworkDeviceKind.SWITCH, NetworkDeviceKind.ACCESS_POINT,
            NetworkDeviceKind.IDS, NetworkDeviceKind.MEDIA_CONVERTER);

    EndToEndIntegrityOfRecordsRule() {
        super("mhlw.ops13.08.b");
    }

    @Override
    void check(Flow flow, FlowPath path, ModelView model, Findings findings) {
        Condition records = has(flow, P.getFlow_CarriesMedicalInformation());
        if (records.isNo()) {
            return;
        }
        Case answer = findings.at(flow);
        Condition relayed = isRelayed(flow, path);
        Condition endToEnd = Condition.of(flow, P.getFlow_EndToEndIntegrity());
        Condition met = endToEnd.isExempt() && !relayed.isNo() ? endToEnd : Condition.anyOf(endToEnd, relayed.not());
        if (met.isYes() && isSanitised(flow)) {
            answer.satisfied("sanitised", flow);
            return;
        }
        if (!met.isYes()) {
            answer.path(path.path().steps());
        }
        Obligation.answer(answer, flow, records, met, "relayed");
    }

    private static Condition isRelayed(Flow flow, FlowPath path) {
        Condition located = path.isLocated();
        return located.isUnknown() ? located : Condition.anyOf(path.devices().entrySet().stream()
                .filter(entry -> !path.source().filter(entry.getKey()::equals).isPresent())
                .filter(entry -> !path.target().filter(entry.getKey()::equals).isPresent())
                .map(entry -> relays(entry.getKey(), entry.getValue(), flow)).toList());
    }

    /** A relay on an uncertain path leaves it open which way the flow takes. */
    private static Condition relays(Device device, Reach reach, Flow flow) {
        if (device instanceof NetworkDevice network && NEVER_RELAYS.contains(network.getKind())) {
            return Condition.known(false);
        }
        Condition relays = Condition.of(device, P.getDevice_RelaysSessions());
        return relays.isYes() && reach != Reach.MUST ? Condition.unknown(flow, P.getFlow_Route()) : relays;
    }

    /** Sanitisation changes the content, and the clause does not list it among what is no tampering. */
    private static boolean isSanitised(Flow flow) {
        return flow.getExecutablePolicyToTarget() == ExecutablePolicy.SANITISED
                || flow.getExecutablePolicyToSource() == ExecutablePolicy.SANITISED;
    }
}

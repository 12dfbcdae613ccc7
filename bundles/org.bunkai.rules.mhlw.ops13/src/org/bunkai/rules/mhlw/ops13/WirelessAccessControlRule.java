package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.WirelessAuthentication;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/** 「不正アクセス対策を実施すること。例えばMACアドレスによるアクセス制限を実施すること」 (13⑬), whose effect the clause calls limited. */
final class WirelessAccessControlRule extends WirelessRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    WirelessAccessControlRule() {
        super("mhlw.ops13.13.b");
    }

    @Override
    void check(Network network, Condition used, ModelView model, Findings findings) {
        Condition other = Condition.anyOf(authenticatesDevices(network), setting(network, P.getWirelessSettings_OtherAccessControl()));
        Condition mac = setting(network, P.getWirelessSettings_MacFilter());
        if (mac.isYes() && !other.isYes()) {
            findings.at(network).satisfied("macOnly", network);
        } else {
            answer(findings.at(network), network, used, Condition.anyOf(other, mac), "none");
        }
    }

    /** IEEE 802.1X is access control by itself; a key that all share is not. */
    private static Condition authenticatesDevices(Network network) {
        return Condition.known(network.getWireless() != null
                && network.getWireless().getAuthentication() == WirelessAuthentication.IEEE_802_1X);
    }
}

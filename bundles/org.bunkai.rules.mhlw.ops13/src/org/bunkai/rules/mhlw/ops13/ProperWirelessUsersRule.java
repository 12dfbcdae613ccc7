package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Network;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/** 「適切な利用者以外に無線LANを利用されないようにすること。例えば、ANY接続拒否等の対策を実施すること」 (13⑬). */
final class ProperWirelessUsersRule extends WirelessRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    ProperWirelessUsersRule() {
        super("mhlw.ops13.13.a");
    }

    @Override
    void check(Network network, Condition used, ModelView model, Findings findings) {
        Condition limited = Condition.anyOf(setting(network, P.getWirelessSettings_UserRestriction()),
                setting(network, P.getWirelessSettings_AnyRefusal()));
        answer(findings.at(network), network, used, limited, "anybody");
    }
}

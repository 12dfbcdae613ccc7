package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.WirelessSettings;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/**
 * Wireless traffic is encrypted: good practice that section 13.4 of the operations volume explains; the recovered text of 13⑬ has no such
 * item, and that of another edition is not used in its place.
 */
final class WirelessEncryptionRule extends WirelessRule {

    WirelessEncryptionRule() {
        super("mhlw.ops13.13.c");
    }

    @Override
    void check(Network network, Condition used, ModelView model, Findings findings) {
        answer(findings.at(network), network, used, isEncrypted(network), "weak");
    }

    private static Condition isEncrypted(Network network) {
        ArchitecturePackage p = ArchitecturePackage.eINSTANCE;
        WirelessSettings settings = network.getWireless();
        if (settings == null) {
            return Condition.unknown(network, p.getNetwork_Wireless());
        }
        return switch (settings.getEncryption()) {
            case UNKNOWN -> Condition.unknown(settings, p.getWirelessSettings_Encryption());
            case NONE, WEP -> Condition.known(false);
            case WPA, WPA2, WPA3 -> Condition.known(true);
        };
    }
}

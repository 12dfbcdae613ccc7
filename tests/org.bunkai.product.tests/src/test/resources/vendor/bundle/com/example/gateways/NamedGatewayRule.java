package com.example.gateways;

import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.ElementRule;

/** A gateway has a name. */
final class NamedGatewayRule extends ElementRule<NetworkDevice> {

    NamedGatewayRule() {
        super("example.gateways.01", NetworkDevice.class);
    }

    @Override
    protected void check(NetworkDevice device, ModelView model, Findings findings) {
        if (device.getName().isEmpty()) {
            findings.at(device).violated("unnamed", device);
        } else {
            findings.at(device).satisfied();
        }
    }
}

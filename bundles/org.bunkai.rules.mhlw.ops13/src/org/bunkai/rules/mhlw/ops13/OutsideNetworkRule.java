package org.bunkai.rules.mhlw.ops13;

import java.util.List;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Network;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Places;

/**
 * A rule on each external network that a facility of the institution is connected to: 「医療情報システムを、内部ネットワークを通じて外部ネットワークに
 * 接続する際」 (13⑪). Subclasses are final and stateless.
 */
abstract class OutsideNetworkRule implements Rule {

    private final String id;

    OutsideNetworkRule(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final void check(ModelView model, Findings findings) {
        Places places = Places.of(model);
        places.facilities().forEach(facility -> places.externalNetworks(facility)
                .forEach(network -> check(network, facility, model, findings.at(network, facility))));
    }

    /** Gives the answer for one network and facility. */
    abstract void check(Network network, Facility facility, ModelView model, Case answer);

    /** The devices on an external network that do not stand in the facility. */
    static List<Device> others(Network network, Facility facility, Places places) {
        return places.devicesOn(network).stream().filter(device -> device.eContainer() != facility).toList();
    }
}

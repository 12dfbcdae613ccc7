package org.bunkai.report.risk.vendor;

import java.util.List;

import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;

/** A vendor's pack of one rule, which no network device meets. */
public final class VendorPack implements RulePack {

    @Override
    public RulePackInfo info() {
        return new RulePackInfo("example.gateway", "1.0.0", List.of("6.0"), "製品ルール", "Product rules");
    }

    @Override
    public List<Rule> rules() {
        return List.of(new NoDeviceMeetsRule());
    }

    private static final class NoDeviceMeetsRule implements Rule {

        @Override
        public String id() {
            return "example.gateway.lockout";
        }

        @Override
        public void check(ModelView model, Findings findings) {
            model.all(NetworkDevice.class).forEach(device -> findings.at(device).violated("off", device));
        }
    }
}

package com.example.gateways;

import java.util.List;

import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;

/** What a vendor ships: one pack with one rule. */
public final class GatewayPack implements RulePack {

    @Override
    public RulePackInfo info() {
        return new RulePackInfo("example.gateways", "1.0.0", List.of("6.0"), "ゲートウェイの規則", "Rules for gateways");
    }

    @Override
    public List<Rule> rules() {
        return List.of(new NamedGatewayRule());
    }
}

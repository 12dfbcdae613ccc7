package org.bunkai.rules.mhlw.ops08;

import java.util.List;

import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;
import org.osgi.service.component.annotations.Component;

/** The rules of chapter 8 of the operations volume, edition 6.0. 8① (d) is left to attestation: it has metadata and no class. */
@Component
public final class Operations08 implements RulePack {

    private static final RulePackInfo INFO = new RulePackInfo("mhlw.ops08", "1.0.0", List.of("6.0"),
            "システム運用編 8 利用機器・サービスに対する安全管理措置", "Operations volume, chapter 8: safety management of devices and services in use");

    private static final List<Rule> RULES = List.of(
            new MalwareCheckedAtBuildRule(),
            new UnmanagedMediumScannedRule(),
            new ReceivedInformationScreenedRule(),
            new MalwareKeptOutRule(),
            new PatternsUpToDateRule(),
            new ProtectionConfirmedRule(),
            new UnprotectedDeviceGuardedRule(),
            new PatchesAppliedRule(),
            new SupportedOrIsolatedRule(),
            new ExposedDevicePatchedRule(),
            new NoExecutablesInExchangeRule(),
            new SanitisedAtSenderRule(),
            new UnavoidableTransferRule(),
            new StartupProtectionRule(),
            new FactoryPasswordChangedRule(),
            new HardToGuessPasswordRule(),
            new PeriodicPasswordChangeRule(),
            new NoSharedPasswordRule(),
            new ManufacturerInformationRule(),
            new IotRiskAnalysisRule(),
            new IotOperationRegulationRule(),
            new UpdateMethodRule(),
            new ImportantUpdatesAppliedRule(),
            new StoppedDeviceDisconnectedRule());

    @Override
    public RulePackInfo info() {
        return INFO;
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}

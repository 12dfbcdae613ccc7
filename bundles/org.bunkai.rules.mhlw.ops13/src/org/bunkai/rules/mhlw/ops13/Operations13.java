package org.bunkai.rules.mhlw.ops13;

import java.util.List;

import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;
import org.osgi.service.component.annotations.Component;

/** The rules of chapter 13 of the operations volume, edition 6.0. */
@Component
public final class Operations13 implements RulePack {

    private static final RulePackInfo INFO = new RulePackInfo("mhlw.ops13", "1.0.0", List.of("6.0"),
            "システム運用編 13 ネットワークに関する安全管理措置", "Operations volume, chapter 13: network safety management");

    private static final List<Rule> RULES = List.of(
            new BoundaryWherePartiesMeetRule(),
            new InformationArrivalBoundaryRule(),
            new EveryElementInARangeRule(),
            new NoOverlappingDutiesRule(),
            new ConcreteBoundaryContentRule(),
            new BoundaryReportedRule(),
            new SecureManagedNetworkRule(),
            new ForgedSourceFilterRule(),
            new SessionHijackingProtectionRule(),
            new ChannelSecurityConfirmedRule(),
            new PeerConfirmationDecidedRule(),
            new MutualConfirmationRule(),
            new HardToBreakAuthenticationRule(),
            new TrustworthyNetworkDeviceRule(),
            new AdmissionToMedicalNetworkRule(),
            new NoIntrusionThroughBorderDeviceRule(),
            new LoopThroughFacilityRouterRule(),
            new TlsVersionOverOpenNetworkRule(),
            new ClientCertificateOverOpenNetworkRule(),
            new HighSecurityTlsSettingRule(),
            new SslVpnMethodRule(),
            new LoopBackMeasureAtSoftwareEndRule(),
            new LoopBackPathAtSoftwareEndRule(),
            new InformationItselfProtectedRule(),
            new CommunicationIntegrityRule(),
            new EndToEndIntegrityOfRecordsRule(),
            new ManInTheMiddlePreventionRule(),
            new MalwareScreeningOnPathRule(),
            new PasswordEavesdroppingRule(),
            new BodyEavesdroppingRule(),
            new OutsideNetworkSelectionRule(),
            new OutsideConnectionMonitoredRule(),
            new SourceRestrictionAtEntryRule(),
            new MutualAuthenticationRule(),
            new ExternalStorageAuthenticationRule(),
            new ProperWirelessUsersRule(),
            new WirelessAccessControlRule(),
            new WirelessEncryptionRule(),
            new WirelessClauseTextRule());

    @Override
    public RulePackInfo info() {
        return INFO;
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}

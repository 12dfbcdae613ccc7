package org.bunkai.fixes.mhlw;

import java.util.List;

import org.bunkai.fixes.Fix;
import org.bunkai.fixes.FixProvider;
import org.bunkai.fixes.FixTexts;
import org.bunkai.fixes.Measure;
import org.bunkai.fixes.MeasurePlaces;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BoundaryKind;
import org.bunkai.model.architecture.CipherProfile;
import org.bunkai.model.architecture.ClientType;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.PeerMethod;
import org.bunkai.model.architecture.PeerUnit;
import org.bunkai.model.architecture.Phase;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.TlsVersion;
import org.bunkai.model.architecture.WirelessEncryption;
import org.osgi.service.component.annotations.Component;

/** Fixes for chapter 13 of the operations volume; those that chapter 8 shares are in {@link Operations08Fixes}. */
@Component
public final class Operations13Fixes implements FixProvider {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final FixTexts TEXTS = FixLabels.TEXTS;
    private static final List<PeerMethod> METHODS = List.of(PeerMethod.PKI, PeerMethod.KERBEROS, PeerMethod.PRE_SHARED_KEY,
            PeerMethod.ONE_TIME_PASSWORD);
    private static final List<PeerUnit> UNITS = List.of(PeerUnit.SITE, PeerUnit.DEVICE, PeerUnit.FUNCTION, PeerUnit.USER);

    private static final List<Fix> FIXES = List.of(
            new BoundaryAdded("mhlw.ops13.01.a.boundary", BoundaryKind.COMMUNICATION_PATH, "mhlw.ops13.01.a.noBoundary"),
            new BoundaryAdded("mhlw.ops13.01.b.boundary", BoundaryKind.INFORMATION_ARRIVAL, "mhlw.ops13.01.b.noBoundary"),
            new RangeAssigned("mhlw.ops13.01.c.range", "mhlw.ops13.01.c.noBoundary", "mhlw.ops13.01.c.notAgreed"),
            Measure.of(TEXTS, "mhlw.ops13.01.e.agreed", "mhlw.ops13.01.e.notAgreed")
                    .done(P.getResponsibilityBoundary_Agreed(), P.getRecord_On()),
            new DutyAdded("mhlw.ops13.01.e.normal", Phase.NORMAL, "mhlw.ops13.01.e.noNormalDuties", "mhlw.ops13.01.e.contentUnknown"),
            new DutyAdded("mhlw.ops13.01.e.emergency", Phase.EMERGENCY, "mhlw.ops13.01.e.noEmergencyDuties",
                    "mhlw.ops13.01.e.contentUnknown"),
            Measure.of(TEXTS, "mhlw.ops13.01.e.contact", "mhlw.ops13.01.e.noContact").at(Places.sidesWithoutContact()).each()
                    .ask(P.getBoundarySide_Contact()).set(P.getBoundarySide_ContactRecorded(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.01.f.reported", "mhlw.ops13.01.f.notReported", "mhlw.ops13.01.f.changedSince")
                    .done(P.getResponsibilityBoundary_Reported(), P.getRecord_On()),
            Measure.of(TEXTS, "mhlw.ops13.02.a.managed", "mhlw.ops13.02.a.unmanaged").at(Places.deciding(Segment.class))
                    .set(P.getSegment_RouteManaged(), Answer.YES).offer(P.getSegment_RouteManagedBy()),
            Measure.of(TEXTS, "mhlw.ops13.02.b.filtered", "mhlw.ops13.02.b.noFilter").set(P.getDevice_SpoofFilter(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.02.c.protected", "mhlw.ops13.02.c.unprotected").at(Places.deciding(Flow.class))
                    .set(P.getFlow_SessionProtection(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.03.a.confirmed", "mhlw.ops13.03.a.notConfirmed", "mhlw.ops13.03.a.notByCarrier")
                    .done(P.getSegment_ChannelSecurityConfirmation(), P.getRecord_On(), P.getRecord_By(), P.getRecord_Document()),
            Measure.of(TEXTS, "mhlw.ops13.04.a.method", "mhlw.ops13.04.a.notMet")
                    .at(Places.confirmations(each -> each.getMethod() == PeerMethod.UNDECIDED))
                    .ask(P.getPeerConfirmation_Method(), METHODS),
            Measure.of(TEXTS, "mhlw.ops13.04.a.communication", "mhlw.ops13.04.a.notMet")
                    .at(Places.confirmations(each -> each.getCommunicationMethodDecided() == Answer.NO))
                    .set(P.getPeerConfirmation_CommunicationMethodDecided(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.04.b.method", "mhlw.ops13.04.b.notMet")
                    .at(Places.confirmations(each -> each.getMethod() == PeerMethod.NONE)).ask(P.getPeerConfirmation_Method(), METHODS),
            Measure.of(TEXTS, "mhlw.ops13.04.b.unit", "mhlw.ops13.04.b.notMet")
                    .at(Places.confirmations(each -> each.getUnit() == PeerUnit.NONE)).ask(P.getPeerConfirmation_Unit(), UNITS),
            Measure.of(TEXTS, "mhlw.ops13.04.c.strengthened", "mhlw.ops13.04.c.notMet").at(Places.confirmations(Places::isEasilyBroken))
                    .ask(P.getPeerConfirmation_Method(), METHODS).set(P.getPeerConfirmation_KeyGuessable(), Answer.NO),
            Measure.of(TEXTS, "mhlw.ops13.05.a.assured", "mhlw.ops13.05.a.notAssured")
                    .done(P.getDevice_SecurityAssurance(), P.getRecord_Document()),
            Measure.of(TEXTS, "mhlw.ops13.05.b.admission", "mhlw.ops13.05.b.noControl").ask(P.getNetwork_AdmissionControls())
                    .set(P.getNetwork_AdmissionControlled(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.05.c.restricted", "mhlw.ops13.05.c.managementOpen", "mhlw.ops13.11.c.managementOpen")
                    .at(MeasurePlaces.named(Device.class)).set(P.getDevice_ManagementSourceRestricted(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.06.a.tls13", "mhlw.ops13.06.a.noTls", "mhlw.ops13.06.a.oldVersion", "mhlw.ops13.06.a.tls12",
                    "mhlw.ops13.06.c.otherProfile").set(P.getFlow_TlsVersions(), List.of(TlsVersion.TLS_13))
                    .set(P.getFlow_TlsVersionsRecorded(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.06.a.difficult", "mhlw.ops13.06.a.tls12")
                    .done(P.getFlow_Tls13Difficult(), P.getRecord_Reason()),
            Measure.of(TEXTS, "mhlw.ops13.06.b.certificate", "mhlw.ops13.06.b.noCertificate")
                    .set(P.getFlow_ClientCertificate(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.06.c.profile", "mhlw.ops13.06.c.otherProfile")
                    .set(P.getFlow_ServerCipherProfile(), CipherProfile.HIGH_SECURITY)
                    .set(P.getFlow_ClientCipherProfile(), CipherProfile.HIGH_SECURITY),
            Measure.of(TEXTS, "mhlw.ops13.06.d.dedicated", "mhlw.ops13.06.d.clientless")
                    .set(P.getTunnel_ClientType(), ClientType.DEDICATED).done(P.getTunnel_ForgedServerMeasures()),
            Measure.of(TEXTS, "mhlw.ops13.06.d.measures", "mhlw.ops13.06.d.noMeasures").done(P.getTunnel_ForgedServerMeasures()),
            Measure.of(TEXTS, "mhlw.ops13.06.e.measure", "mhlw.ops13.06.e.noMeasure").done(P.getTunnel_LoopbackMeasure()),
            Measure.of(TEXTS, "mhlw.ops13.06.f.noRelay", "mhlw.ops13.06.f.relay").at(MeasurePlaces.others(Device.class))
                    .set(P.getDevice_RelaysSessions(), Answer.NO),
            Measure.of(TEXTS, "mhlw.ops13.06.f.noSplit", "mhlw.ops13.06.f.split").set(P.getTunnel_SplitTunnelling(), Answer.NO),
            Measure.of(TEXTS, "mhlw.ops13.07.a.protected", "mhlw.ops13.07.a.unprotected").done(P.getFlow_PayloadMeasure()),
            Measure.of(TEXTS, "mhlw.ops13.08.a.integrity", "mhlw.ops13.08.a.noIntegrity", "mhlw.ops13.09.a.noIntegrity")
                    .set(P.getFlow_Integrity(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.08.b.endToEnd", "mhlw.ops13.08.b.relayed").set(P.getFlow_EndToEndIntegrity(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.09.a.confirmed", "mhlw.ops13.09.a.peerNotConfirmed")
                    .set(P.getFlow_ServerAuthenticated(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.10.a.encrypted", "mhlw.ops13.10.a.clearOnOpen", "mhlw.ops13.10.a.clearOnClosed",
                    "mhlw.ops13.10.b.clearOnOpen", "mhlw.ops13.10.b.clearOnClosed").set(P.getFlow_Encrypted(), Answer.YES),
            new DocumentAdded("mhlw.ops13.11.a.selected", DocumentKind.NETWORK_SELECTION, "mhlw.ops13.11.a.noSelection")
                    ,
            Measure.of(TEXTS, "mhlw.ops13.11.b.monitored", "mhlw.ops13.11.b.notMonitored").at(Places.hops()).each()
                    .set(P.getDevice_MonitorsTraffic(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.12.a.mutual", "mhlw.ops13.12.a.notMutual").set(P.getFlow_ServerAuthenticated(), Answer.YES)
                    .set(P.getFlow_ClientAuthenticated(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.12.b.function", "mhlw.ops13.12.b.functionMissing")
                    .set(P.getFlow_SourceAuthenticationFunction(), Answer.YES).set(P.getFlow_TargetAuthenticationFunction(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.13.a.restricted", "mhlw.ops13.13.a.anybody").at(Places.wireless())
                    .set(P.getWirelessSettings_UserRestriction(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.13.b.controlled", "mhlw.ops13.13.b.none").at(Places.wireless())
                    .set(P.getWirelessSettings_OtherAccessControl(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops13.13.c.encrypted", "mhlw.ops13.13.c.weak").at(Places.wireless())
                    .ask(P.getWirelessSettings_Encryption(), List.of(WirelessEncryption.WPA2, WirelessEncryption.WPA3)));

    @Override
    public List<Fix> fixes() {
        return FIXES;
    }
}

package org.bunkai.validation.base;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.CipherProfile;
import org.bunkai.model.architecture.ClientType;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.TlsVersion;
import org.bunkai.model.architecture.Tunnel;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The TLS conditions of ops 13⑥ (RULES.md §4, 13.06.a–d), shared with ops 13②. Each says whether the obligation is met.
 *
 * <p>Reads {@link #features()}: {@code Flow.service}, {@code tlsVersions}, {@code tlsVersionsRecorded}, {@code tls13Difficult},
 * {@code clientCertificate}, {@code serverCipherProfile}, {@code clientCipherProfile}; {@code Tunnel.clientType},
 * {@code forgedServerMeasures}, {@code tlsVersions}, {@code tlsVersionsRecorded}; remarks and records.</p>
 */
public final class Tls {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final Condition EXEMPT = new Condition(Truth.EXEMPT, List.of());

    private Tls() {
    }

    /** The features that the conditions of this class read. */
    public static Set<EStructuralFeature> features() {
        return ById.union(Condition.evidenceFeatures(),
                Set.of(P.getFlow_Service(), P.getFlow_TlsVersions(), P.getFlow_TlsVersionsRecorded(), P.getFlow_Tls13Difficult(),
                        P.getFlow_ClientCertificate(), P.getFlow_ServerCipherProfile(), P.getFlow_ClientCipherProfile()),
                Set.of(P.getTunnel_ClientType(), P.getTunnel_ForgedServerMeasures(), P.getTunnel_TlsVersions(),
                        P.getTunnel_TlsVersionsRecorded()));
    }

    /** Whether the service of a flow is HTTPS; misses the service. */
    public static Condition isHttps(Flow flow) {
        Condition recorded = Condition.recorded(flow, P.getFlow_Service());
        return recorded.isUnknown() ? recorded : Condition.known("HTTPS".equals(flow.getService().trim().toUpperCase(Locale.ROOT)));
    }

    /** Whether a flow offers any TLS version; misses {@code tlsVersionsRecorded}, whose NO means that there is none. */
    public static Condition isUsed(Flow flow) {
        return Condition.listed(!flow.getTlsVersions().isEmpty(), flow, P.getFlow_TlsVersionsRecorded());
    }

    /**
     * 13.06.a: nothing below TLS 1.2 is offered, and 1.2 only, even beside 1.3, where 1.3 is recorded as difficult. No TLS at all does not
     * meet it.
     */
    public static Condition versionsMet(Flow flow) {
        Condition low = Condition.listed(flow.getTlsVersions().stream().anyMatch(v -> v.compareTo(TlsVersion.TLS_12) < 0), flow,
                P.getFlow_TlsVersionsRecorded());
        return Condition.allOf(isUsed(flow), low.not(),
                Condition.anyOf(offersTls12(flow).not(), Condition.of(flow, P.getFlow_Tls13Difficult())));
    }

    /** 13.06.b: the client shows a certificate, with TLS 1.2 as well as 1.3. */
    public static Condition clientCertificateMet(Flow flow) {
        return Condition.of(flow, P.getFlow_ClientCertificate());
    }

    /** 13.06.c: server and client are set to the high-security profile where TLS 1.2 is offered; EXEMPT where it is known not to be. */
    public static Condition cipherProfileMet(Flow flow) {
        Condition offered = offersTls12(flow);
        if (offered.isNo()) {
            return EXEMPT;
        }
        Condition both = Condition.allOf(isHighSecurity(flow, P.getFlow_ServerCipherProfile()),
                isHighSecurity(flow, P.getFlow_ClientCipherProfile()));
        return offered.isYes() || both.isYes() ? both : Condition.allOf(offered, both.isUnknown() ? both : Condition.known(true));
    }

    /** 13.06.a–c together, as ops 13② needs them. */
    public static Condition allMet(Flow flow) {
        return Condition.allOf(versionsMet(flow), clientCertificateMet(flow), cipherProfileMet(flow));
    }

    /** Whether a flow offers TLS 1.2; misses {@code tlsVersionsRecorded}. */
    public static Condition offersTls12(Flow flow) {
        return Condition.listed(flow.getTlsVersions().contains(TlsVersion.TLS_12), flow, P.getFlow_TlsVersionsRecorded());
    }

    /** 13.06.d: an SSL-VPN is not clientless and has measures against forged servers (Q&amp;A シQ-40). */
    public static Condition sslVpnMet(Tunnel tunnel) {
        Condition type = tunnel.getClientType() == ClientType.UNKNOWN ? Condition.unknown(tunnel, P.getTunnel_ClientType())
                : Condition.known(tunnel.getClientType() != ClientType.CLIENTLESS);
        return Condition.allOf(type, Condition.of(tunnel, P.getTunnel_ForgedServerMeasures()));
    }

    /** Whether a tunnel offers TLS 1.2 or later; misses {@code tlsVersionsRecorded}. */
    public static Condition offersTls12OrLater(Tunnel tunnel) {
        return Condition.listed(tunnel.getTlsVersions().stream().anyMatch(v -> v.compareTo(TlsVersion.TLS_12) >= 0), tunnel,
                P.getTunnel_TlsVersionsRecorded());
    }

    private static Condition isHighSecurity(Flow flow, EAttribute side) {
        CipherProfile profile = (CipherProfile) flow.eGet(side);
        return profile == CipherProfile.UNKNOWN ? Condition.unknown(flow, side) : Condition.known(profile == CipherProfile.HIGH_SECURITY);
    }
}

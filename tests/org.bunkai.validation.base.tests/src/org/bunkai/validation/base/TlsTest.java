package org.bunkai.validation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.CipherProfile;
import org.bunkai.model.architecture.ClientType;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.TlsVersion;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.architecture.TunnelKind;
import org.bunkai.validation.api.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Hospital hospital = new Hospital();
    private final Flow flow = hospital.flow("flow", null, null);

    private static Record record(Answer answer) {
        Record fact = ArchitectureFactory.eINSTANCE.createRecord();
        fact.setId("record");
        fact.setAnswer(answer);
        return fact;
    }

    private void offer(String versions, Answer recorded) {
        flow.getTlsVersions().clear();
        Stream.of(versions.split(" ")).filter(v -> !v.equals("-")).map(TlsVersion::getByName).forEach(flow.getTlsVersions()::add);
        flow.setTlsVersionsRecorded(recorded);
    }

    @ParameterizedTest
    @CsvSource({ "TLS_1_3, YES, UNKNOWN, YES", "TLS_1_2, YES, NO, NO", "TLS_1_2 TLS_1_3, YES, NO, NO", "TLS_1_2, YES, YES, YES",
        "TLS_1_2, YES, UNKNOWN, UNKNOWN", "TLS_1_1 TLS_1_3, YES, YES, NO", "TLS_1_1, UNKNOWN, UNKNOWN, NO",
        "TLS_1_3, UNKNOWN, UNKNOWN, UNKNOWN", "TLS_1_2, UNKNOWN, NO, NO", "-, UNKNOWN, UNKNOWN, UNKNOWN", "-, NO, UNKNOWN, NO",
        "-, YES, YES, NO", "SSL_3_0, YES, YES, NO" })
    void judgesVersions(String versions, Answer recorded, Answer difficult, Truth met) {
        offer(versions, recorded);
        flow.setTls13Difficult(record(difficult));
        assertEquals(met, Tls.versionsMet(flow).value());
    }

    @Test
    void asksForVersionsAndReason() {
        assertEquals(List.of(new Fact(flow, P.getFlow_TlsVersionsRecorded()), new Fact(flow, P.getFlow_Tls13Difficult())),
                Tls.versionsMet(flow).missing());
        offer("TLS_1_2", Answer.YES);
        assertEquals(List.of(new Fact(flow, P.getFlow_Tls13Difficult())), Tls.versionsMet(flow).missing());
    }

    @ParameterizedTest
    @CsvSource({ "TLS_1_3, YES, OTHER, OTHER, EXEMPT", "TLS_1_2, YES, HIGH_SECURITY, HIGH_SECURITY, YES",
        "TLS_1_2, YES, HIGH_SECURITY, UNKNOWN, UNKNOWN", "TLS_1_2, YES, UNKNOWN, RECOMMENDED, NO",
        "TLS_1_3, UNKNOWN, HIGH_SECURITY, HIGH_SECURITY, YES", "TLS_1_3, UNKNOWN, OTHER, OTHER, UNKNOWN" })
    void judgesCipherProfilesOfBothSides(String versions, Answer recorded, CipherProfile server, CipherProfile client, Truth met) {
        offer(versions, recorded);
        flow.setServerCipherProfile(server);
        flow.setClientCipherProfile(client);
        assertEquals(met, Tls.cipherProfileMet(flow).value());
    }

    @Test
    void putsTheThreeConditionsTogether() {
        offer("TLS_1_3", Answer.YES);
        assertEquals(List.of(new Fact(flow, P.getFlow_ClientCertificate())), Tls.allMet(flow).missing());
        flow.setClientCertificate(Answer.YES);
        assertTrue(Tls.allMet(flow).isYes());
        flow.setClientCertificate(Answer.NO);
        assertTrue(Tls.allMet(flow).isNo(), "with TLS 1.3 too");
    }

    @ParameterizedTest
    @CsvSource({ "https, YES", "' HTTPS ', YES", "DICOM, NO", "'', UNKNOWN" })
    void knowsHttps(String service, Truth https) {
        flow.setService(service);
        assertEquals(https, Tls.isHttps(flow).value());
    }

    @ParameterizedTest
    @CsvSource({ "CLIENTLESS, UNKNOWN, NO", "DEDICATED, YES, YES", "DEDICATED, NO, NO", "DEDICATED, UNKNOWN, UNKNOWN",
        "UNKNOWN, YES, UNKNOWN", "UNKNOWN, NO, NO", "OTHER, YES, YES" })
    void judgesSslVpns(ClientType type, Answer measures, Truth met) {
        Tunnel tunnel = hospital.tunnel("vpn", TunnelKind.SSL_VPN);
        tunnel.setClientType(type);
        tunnel.setForgedServerMeasures(record(measures));
        assertEquals(met, Tls.sslVpnMet(tunnel).value());
    }

    @Test
    void knowsTunnelsWithTls12OrLater() {
        Tunnel tunnel = hospital.tunnel("vpn", TunnelKind.TLS);
        tunnel.getTlsVersions().add(TlsVersion.TLS_11);
        assertEquals(List.of(new Fact(tunnel, P.getTunnel_TlsVersionsRecorded())), Tls.offersTls12OrLater(tunnel).missing());
        tunnel.setTlsVersionsRecorded(Answer.YES);
        assertTrue(Tls.offersTls12OrLater(tunnel).isNo());
        tunnel.getTlsVersions().add(TlsVersion.TLS_13);
        assertTrue(Tls.offersTls12OrLater(tunnel).isYes());
    }
}

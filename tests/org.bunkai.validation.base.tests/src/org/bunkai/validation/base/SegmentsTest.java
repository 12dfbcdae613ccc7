package org.bunkai.validation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.architecture.TunnelKind;
import org.bunkai.validation.api.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Hospital hospital = new Hospital();
    private final Network internet = hospital.network("internet", null, Openness.OPEN);

    @ParameterizedTest
    @CsvSource({ "OPEN, YES, NO", "CLOSED, NO, YES", "INTERNAL, NO, NO", "UNKNOWN, UNKNOWN, UNKNOWN" })
    void readsOpenness(Openness openness, Truth open, Truth closed) {
        internet.setOpenness(openness);
        assertEquals(open, Segments.isOpen(internet).value());
        assertEquals(open, Segments.crossesOpen(internet).value());
        assertEquals(closed, Segments.isClosed(internet).value());
    }

    @ParameterizedTest
    @CsvSource({ "IPSEC_GATEWAY, YES, NO, NO", "IPSEC_SOFTWARE, YES, NO, YES", "IP_VPN, NO, NO, NO", "SSL_VPN, YES, YES, YES",
        "TLS, YES, YES, YES", "UNKNOWN, YES, UNKNOWN, UNKNOWN" })
    void knowsWhichTunnelsExempt(TunnelKind kind, Truth crosses, Truth withoutVpn, Truth software) {
        Tunnel tunnel = hospital.tunnel("vpn", kind);
        tunnel.getCarrierPath().add(internet);
        assertEquals(crosses, Segments.crossesOpen(tunnel).value());
        assertEquals(withoutVpn, Segments.crossesOpenWithoutVpn(tunnel).value());
        assertEquals(software, Segments.isSoftwareTunnel(tunnel).value());
    }

    @Test
    void exemptsNoIpsecThatIsRecordedAsNotEncrypted() {
        Tunnel tunnel = hospital.tunnel("vpn", TunnelKind.IPSEC_GATEWAY);
        tunnel.getCarrierPath().add(internet);
        tunnel.setEncrypted(Answer.NO);
        assertTrue(Segments.crossesOpenWithoutVpn(tunnel).isYes());
    }

    @Test
    void asksForTheCarrierPathOfATunnel() {
        Tunnel tunnel = hospital.tunnel("vpn", TunnelKind.SSL_VPN);
        assertEquals(List.of(new Fact(tunnel, P.getTunnel_CarrierPath())), Segments.crossesOpenWithoutVpn(tunnel).missing());
        tunnel.getCarrierPath().add(hospital.network("line", null, Openness.CLOSED));
        assertTrue(Segments.crossesOpen(tunnel).isNo());
    }

    @Test
    void asksForTheKindOfATunnel() {
        Tunnel tunnel = hospital.tunnel("vpn", TunnelKind.UNKNOWN);
        assertEquals(List.of(new Fact(tunnel, P.getTunnel_Kind())), Segments.isSslVpn(tunnel).missing());
        assertTrue(Segments.isSslVpn(internet).isNo());
        assertTrue(Segments.isExemptingVpn(internet).isNo());
    }
}

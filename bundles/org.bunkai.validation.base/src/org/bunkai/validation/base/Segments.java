package org.bunkai.validation.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.architecture.TunnelKind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What one network, link or tunnel is as a stretch of a path: open or closed, inside a VPN or not (ops 13②, ⑥).
 *
 * <p>Reads {@link #features()}: {@code Segment.openness}, {@code encrypted} with its remarks, {@code Tunnel.kind} and
 * {@code carrierPath}.</p>
 */
public final class Segments {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private Segments() {
    }

    /** The features that the conditions of this class read. */
    public static Set<EStructuralFeature> features() {
        return ById.union(Condition.evidenceFeatures(),
                Set.of(P.getSegment_Openness(), P.getSegment_Encrypted(), P.getTunnel_Kind(), P.getTunnel_CarrierPath()));
    }

    /** Whether a segment itself is open; misses its openness. */
    public static Condition isOpen(Segment segment) {
        return segment.getOpenness() == Openness.UNKNOWN ? Condition.unknown(segment, P.getSegment_Openness())
                : Condition.known(segment.getOpenness() == Openness.OPEN);
    }

    /** Whether a segment itself is closed (not: internal); misses its openness. */
    public static Condition isClosed(Segment segment) {
        return segment.getOpenness() == Openness.UNKNOWN ? Condition.unknown(segment, P.getSegment_Openness())
                : Condition.known(segment.getOpenness() == Openness.CLOSED);
    }

    /**
     * Whether traffic on a segment physically crosses an open network: a network or link that is open, or a tunnel with an open element on
     * its carrier path. An IP-VPN is the carrier's own network and crosses none. Misses the openness, or the carrier path of a tunnel.
     */
    public static Condition crossesOpen(Segment segment) {
        if (!(segment instanceof Tunnel tunnel)) {
            return isOpen(segment);
        }
        if (tunnel.getKind() == TunnelKind.IP_VPN) {
            return Condition.known(false);
        }
        List<Condition> open = new ArrayList<>();
        for (EObject carrier : tunnel.getCarrierPath()) {
            if (carrier instanceof Segment each) {
                open.add(isOpen(each));
            }
        }
        return open.isEmpty() ? Condition.unknown(tunnel, P.getTunnel_CarrierPath()) : Condition.anyOf(open);
    }

    /**
     * Whether traffic on a segment crosses an open network without the VPN that exempts from ops 13⑥: IPsec, or a carrier's IP-VPN. An
     * SSL-VPN or TLS tunnel does not exempt; an IPsec tunnel recorded as not encrypted does not either.
     */
    public static Condition crossesOpenWithoutVpn(Segment segment) {
        return Condition.allOf(crossesOpen(segment), isExemptingVpn(segment).not());
    }

    /** Whether a segment is an IPsec tunnel or an IP-VPN; misses the kind of a tunnel. Not if recorded as not encrypted IPsec. */
    public static Condition isExemptingVpn(Segment segment) {
        if (!(segment instanceof Tunnel tunnel)) {
            return Condition.known(false);
        }
        return switch (tunnel.getKind()) {
            case IPSEC_GATEWAY, IPSEC_SOFTWARE -> Condition.known(tunnel.getEncrypted() != Answer.NO);
            case IP_VPN -> Condition.known(true);
            case SSL_VPN, TLS -> Condition.known(false);
            case UNKNOWN -> Condition.unknown(tunnel, P.getTunnel_Kind());
        };
    }

    /** Whether a segment is a tunnel of the kind SSL-VPN; misses the kind of a tunnel. */
    public static Condition isSslVpn(Segment segment) {
        if (!(segment instanceof Tunnel tunnel)) {
            return Condition.known(false);
        }
        return tunnel.getKind() == TunnelKind.UNKNOWN ? Condition.unknown(tunnel, P.getTunnel_Kind())
                : Condition.known(tunnel.getKind() == TunnelKind.SSL_VPN);
    }

    /** Whether a segment is a tunnel made in software at its ends (software IPsec, SSL-VPN, TLS); misses the kind of a tunnel. */
    public static Condition isSoftwareTunnel(Segment segment) {
        if (!(segment instanceof Tunnel tunnel)) {
            return Condition.known(false);
        }
        return switch (tunnel.getKind()) {
            case IPSEC_SOFTWARE, SSL_VPN, TLS -> Condition.known(true);
            case IPSEC_GATEWAY, IP_VPN -> Condition.known(false);
            case UNKNOWN -> Condition.unknown(tunnel, P.getTunnel_Kind());
        };
    }

    /** The networks, links and tunnels that a tunnel is recorded to run on, in order. */
    public static List<Segment> carriers(Tunnel tunnel) {
        return tunnel.getCarrierPath().stream().filter(Segment.class::isInstance).map(Segment.class::cast).toList();
    }
}

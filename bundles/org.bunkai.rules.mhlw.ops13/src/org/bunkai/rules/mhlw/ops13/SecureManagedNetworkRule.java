package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.architecture.TunnelKind;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Demand;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Segments;
import org.bunkai.validation.base.Tls;

/**
 * 「原則として医療機関等が経路等を管理する、セキュアなネットワークを利用すること」 (13②): between facilities, a closed segment has somebody who
 * manages its route, and an open one is crossed in a VPN or under the TLS conditions of 13⑥.
 */
final class SecureManagedNetworkRule implements Rule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    @Override
    public String id() {
        return "mhlw.ops13.02.a";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        Places places = Places.of(model);
        model.all(Tunnel.class).filter(places::joinsSites)
                .forEach(tunnel -> answer(findings.at(tunnel), tunnel, isSecure(tunnel), tunnel, "secure"));
        // What crosses an open link is a tunnel or flow, which has its own answer.
        model.all(Link.class).filter(places::joinsSites).filter(link -> !Segments.isOpen(link).isYes()).forEach(link -> answer(
                findings.at(link), link, Condition.allOf(Segments.isOpen(link).not(), isManagedIfClosed(link)), link, "secure"));
        model.all(Flow.class).forEach(flow -> check(flow, model, findings));
    }

    private static void check(Flow flow, ModelView model, Findings findings) {
        FlowPath path = FlowPath.of(model, flow);
        Condition joins = path.joinsSites();
        if (joins.isNo()) {
            return;
        }
        Places places = Places.of(model);
        Demand demand = path.onEverySegment(segment -> isSecure(segment, flow, places));
        Condition secure = joins.isYes() || demand.condition().isYes() ? demand.condition() : joins;
        Case found = findings.at(flow).path(path.pathOf(demand).steps());
        String note = !path.onAnySegment(segment -> isBareOpen(segment, places)).condition().isYes() ? "secure"
                : Tls.isHttps(flow).isYes() ? "httpsException" : "tlsByAnalogy";
        answer(found, flow, secure, demand.segment().orElse(null), note);
    }

    private static void answer(Case found, Element element, Condition secure, Segment deciding, String note) {
        if (secure.isUnknown()) {
            found.undecidable("unknown", secure.missing(), element);
        } else if (secure.isNo()) {
            found.violated(reason(deciding), element, deciding);
        } else if (note.equals("secure")) {
            found.satisfied();
        } else {
            found.satisfied(note, element);
        }
    }

    private static String reason(Segment segment) {
        if (segment instanceof Tunnel tunnel && tunnel.getKind() != TunnelKind.IP_VPN) {
            return "weakTunnel";
        }
        return Segments.isOpen(segment).isYes() ? "openWithoutTls" : "unmanaged";
    }

    private static Condition isSecure(Segment segment, Flow flow, Places places) {
        if (segment instanceof Tunnel tunnel) {
            return isSecure(tunnel);
        }
        return places.facilityOf(segment).isPresent() ? Condition.known(true)
                : Condition.allOf(Condition.anyOf(Segments.isOpen(segment).not(), Tls.allMet(flow)), isManagedIfClosed(segment));
    }

    private static Condition isSecure(Tunnel tunnel) {
        return switch (tunnel.getKind()) {
            case IPSEC_GATEWAY, IPSEC_SOFTWARE -> Condition.known(tunnel.getEncrypted() != Answer.NO);
            case IP_VPN -> isManaged(tunnel);
            case SSL_VPN -> Condition.anyOf(Segments.crossesOpen(tunnel).not(), Tls.sslVpnMet(tunnel));
            case TLS -> Condition.anyOf(Segments.crossesOpen(tunnel).not(), Condition.allOf(Tls.offersTls12OrLater(tunnel),
                    Condition.of(tunnel, P.getTunnel_ForgedServerMeasures())));
            case UNKNOWN -> Condition.unknown(tunnel, P.getTunnel_Kind());
        };
    }

    private static Condition isManagedIfClosed(Segment segment) {
        return Condition.anyOf(Segments.isClosed(segment).not(), isManaged(segment));
    }

    /** A reasoned 対象外 counts as managed: the question does not arise. */
    private static Condition isManaged(Segment segment) {
        Condition managed = Condition.of(segment, P.getSegment_RouteManaged());
        return segment.getRouteManagedBy() != null || managed.isExempt() ? Condition.known(true) : managed;
    }

    private static Condition isBareOpen(Segment segment, Places places) {
        return segment instanceof Tunnel || places.facilityOf(segment).isPresent() ? Condition.known(false) : Segments.isOpen(segment);
    }
}

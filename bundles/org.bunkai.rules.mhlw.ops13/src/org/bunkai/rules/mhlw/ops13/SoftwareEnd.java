package org.bunkai.rules.mhlw.ops13;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.CloudService;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Exposure;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Segments;
import org.bunkai.validation.base.Tls;
import org.eclipse.emf.ecore.EObject;

/**
 * An end of a tunnel that is made in software on a terminal or server, where other connections can be open at the same time (ops 13⑥,
 * 回り込み). The hub, network devices and cloud services are no such ends.
 */
record SoftwareEnd(Tunnel tunnel, Device device) {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    /**
     * A way between the device and an open network that does not use the tunnel.
     *
     * @param path the best path
     * @param isOpen whether there is one
     */
    record Way(ReachPath path, Condition isOpen) {
    }

    /** The software ends of a tunnel of the institution. Where there can be none, answers so on the tunnel and gives none. */
    static List<SoftwareEnd> inScope(Tunnel tunnel, ModelView model, Findings findings) {
        Places places = Places.of(model);
        if (places.facilitiesAt(tunnel).stream().noneMatch(places.facilities()::contains)) {
            return List.of();
        }
        if (Segments.isSoftwareTunnel(tunnel).isNo()) {
            findings.at(tunnel).notApplicable("gateway", tunnel);
            return List.of();
        }
        List<SoftwareEnd> ends = places.devicesAt(tunnel).stream().filter(d -> d != tunnel.getHub())
                .filter(d -> !(d instanceof NetworkDevice) && !(d instanceof CloudService)).map(d -> new SoftwareEnd(tunnel, d)).toList();
        if (ends.isEmpty()) {
            findings.at(tunnel).notApplicable("noSoftwareEnd", tunnel);
        }
        return ends;
    }

    /** Whether the clause is about this connection: software IPsec, or TLS 1.2 or later. */
    Condition isSoftwareIpsecOrTls12() {
        return switch (tunnel.getKind()) {
            case IPSEC_SOFTWARE, UNKNOWN -> Segments.isSoftwareTunnel(tunnel);
            default -> Condition.allOf(Segments.isSoftwareTunnel(tunnel), Tls.offersTls12OrLater(tunnel));
        };
    }

    /** Whether other networks can be used while the tunnel is up; a reasoned 対象外 means that they cannot. */
    Condition isSplit() {
        return yes(Condition.of(tunnel, P.getTunnel_SplitTunnelling()));
    }

    /** Whether the device passes sessions on; a reasoned 対象外 means that it does not. */
    Condition relays() {
        return yes(Condition.of(device, P.getDevice_RelaysSessions()));
    }

    /** A way by any interface, that of the tunnel included. */
    Way anyWay(ModelView model, Relation relation) {
        return way(model, relation, Set.of());
    }

    /** A way by another interface than the one that carries the tunnel; misses the carrier path where that leaves it open which one. */
    Way otherWay(ModelView model, Relation relation) {
        if (!tunnel.getCarrierPath().isEmpty()) {
            return way(model, relation, carryingInterfaces());
        }
        Way any = anyWay(model, relation);
        Places places = Places.of(model);
        if (places.networksOf(device).size() + places.linksOf(device).size() <= 1) {
            return way(model, relation, new HashSet<>(device.getInterfaces()));
        }
        Fact carrier = new Fact(tunnel, P.getTunnel_CarrierPath());
        return any.isOpen.isNo() ? any
                : new Way(any.path, Condition.unknown(Stream.concat(Stream.of(carrier), any.path.uncertain().stream()).toList()));
    }

    private Way way(ModelView model, Relation relation, Set<? extends EObject> without) {
        Set<EObject> out = new HashSet<>(without);
        out.add(tunnel);
        ReachPath path = Exposure.of(model).between(device, ReachQuery.of(relation).withoutElements(out));
        return new Way(path, path.exists());
    }

    private Set<Interface> carryingInterfaces() {
        Set<Interface> carrying = new HashSet<>();
        for (EObject carrier : tunnel.getCarrierPath()) {
            device.getInterfaces().stream().filter(i -> i == carrier || i.getNetwork() == carrier
                    || carrier instanceof Link link && (link.getEnd1() == i || link.getEnd2() == i)).forEach(carrying::add);
        }
        return carrying;
    }

    private static Condition yes(Condition condition) {
        return condition.exemptAsNo();
    }
}

package org.bunkai.validation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Client;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Server;
import org.bunkai.model.architecture.TunnelKind;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final ReachQuery PACKETS = ReachQuery.of(Relation.PACKET);

    private final Hospital hospital = new Hospital();
    private final Network ward = hospital.network("ward", hospital.here, Openness.INTERNAL);
    private final Network zone = hospital.network("zone", hospital.here, Openness.INTERNAL);
    private final NetworkDevice router = hospital.router("watched", hospital.here, ward, zone);
    private final Client one = hospital.client("one", hospital.here, ward);
    private final Client other = hospital.client("two", hospital.here, ward);
    private final Server server = hospital.server("srv", hospital.here, zone);

    /** Monitoring, and who was asked for it. */
    private record Monitoring(List<Element> asked) implements Measure {

        @Override
        public Set<EStructuralFeature> reads() {
            return Set.of(P.getDevice_MonitorsTraffic());
        }

        @Override
        public Function<Element, Condition> in(ModelView model) {
            return element -> {
                asked.add(element);
                return element instanceof Device device ? Condition.of(device, P.getDevice_MonitorsTraffic()) : Condition.known(false);
            };
        }
    }

    @Test
    void asksAnElementOnceForAllPassages() {
        ModelView view = hospital.view();
        List<Element> asked = new ArrayList<>();
        Passages passages = Passages.of(view, PACKETS, new Monitoring(asked));
        for (Client client : List.of(one, other)) {
            assertEquals(List.of(new Fact(router, P.getDevice_MonitorsTraffic())), passages.between(client, server).guarded().missing());
            assertEquals(List.of(new Fact(router, P.getDevice_MonitorsTraffic())), passages.between(server, client).guarded().missing());
        }
        assertEquals(List.of(ward, router, zone), asked);
    }

    @Test
    void sharesThePassagesOfEqualMeasures() {
        ModelView view = hospital.view();
        Passages passages = Passages.of(view, PACKETS, new Monitoring(List.of()));
        assertSame(passages, Passages.of(view, PACKETS, new Monitoring(List.of())));
    }

    @Test
    void asksWhatCarriesATunnelThatNothingGuards() {
        Network internet = hospital.network("internet", null, Openness.OPEN);
        Network branch = hospital.network("branch", hospital.here, Openness.INTERNAL);
        NetworkDevice gateway = hospital.router("gateway", hospital.here, branch, internet);
        Client there = hospital.client("there", hospital.here, branch);
        hospital.port(router, internet);
        hospital.tunnel("a-vpn", TunnelKind.IPSEC_GATEWAY, router, gateway).getCarrierPath().add(internet);
        Passage passage = Passage.of(hospital.view(), one, there, PACKETS, element -> element == internet
                ? Condition.of(internet, P.getNetwork_Monitored()) : Condition.known(false));
        assertEquals(List.of(new Fact(internet, P.getNetwork_Monitored())), passage.guarded().missing());
    }

    @Test
    void knowsWithoutASearchWhatIsCutOff() {
        router.setMonitorsTraffic(Answer.YES);
        ReachQuery withoutWard = PACKETS.withoutElements(Set.of(ward));
        Passages passages = Passages.of(hospital.view(), withoutWard, new Monitoring(new ArrayList<>()));
        assertTrue(passages.between(one, server).guarded().isYes());
        assertEquals(Reach.NONE, passages.between(one, other).path().reach());
    }
}

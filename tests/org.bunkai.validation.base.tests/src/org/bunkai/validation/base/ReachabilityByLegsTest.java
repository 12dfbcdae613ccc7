package org.bunkai.validation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Client;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.architecture.TunnelKind;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.junit.jupiter.api.Test;

/** one – tunnel – router – tunnel – other, all three on the Internet as well. */
class ReachabilityByLegsTest {

    private static final ReachQuery PACKET = ReachQuery.of(Relation.PACKET);

    private final Hospital hospital = new Hospital();
    private final Facility vendor = hospital.facility("vendor", hospital.party("them"));
    private final Network internet = hospital.network("internet", null, Openness.OPEN);
    private final NetworkDevice router = hospital.router("router", hospital.here, internet);
    private final Client one = hospital.client("one", vendor, internet);
    private final Client other = hospital.client("other", vendor, internet);
    private final Tunnel first = tunnel("t-1", one);
    private final Tunnel last = tunnel("t-2", other);

    private Tunnel tunnel(String id, Client end) {
        Tunnel tunnel = hospital.tunnel(id, TunnelKind.IPSEC_GATEWAY, router, end);
        tunnel.getCarrierPath().add(internet);
        return tunnel;
    }

    private ReachPath byLegs() {
        return hospital.view().derived(Reachability.view()).pathByLegs(one, first, router, last, other, PACKET);
    }

    @Test
    void usesTheLegsAndNothingElseThatTheEndsShare() {
        assertEquals(List.of(one, first, router, last, other), byLegs().steps().stream().map(PathStep::element).toList());
        assertTrue(byLegs().exists().isYes());
        router.setForwards(Answer.NO);
        assertEquals(Reach.NONE, byLegs().reach());
        assertTrue(byLegs().exists().isNo());
    }

    @Test
    void missesTheFactsOfAnUncertainHop() {
        router.setFiltersRecorded(Answer.UNKNOWN);
        assertEquals(byLegs().uncertain(), byLegs().exists().missing());
        assertTrue(byLegs().exists().isUnknown());
    }

    @Test
    void exposureLooksBothWaysAndLeavesOutWhatIsAskedFor() {
        Exposure exposure = Exposure.of(hospital.view());
        assertEquals(Reach.MUST, exposure.between(one, PACKET).reach());
        assertEquals(Reach.NONE, exposure.between(one, PACKET.withoutElements(Set.copyOf(one.getInterfaces()))).reach());
    }
}

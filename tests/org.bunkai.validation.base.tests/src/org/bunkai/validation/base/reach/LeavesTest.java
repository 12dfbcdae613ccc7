package org.bunkai.validation.base.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.FilterAction;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wards behind one core, a firewall behind it, servers beyond: what is found for one ward is told for another. */
class LeavesTest {

    private final Plan plan = new Plan();
    private final Network backbone = plan.network("backbone");
    private final Network wardA = plan.network("wardA");
    private final Network wardB = plan.network("wardB");
    private final Network wardC = plan.network("wardC");
    private final Network far = plan.network("zone");
    private final Device a = plan.client("pc1", wardA);
    private final Device b = plan.client("pc2", wardB);
    private final Device b2 = plan.client("pc3", wardB);
    private final Device c = plan.client("pc4", wardC);
    private final Device server = plan.client("server", far);
    private final NetworkDevice core = plan.router("core", wardA, wardB, wardC, backbone);
    private final NetworkDevice firewall = plan.firewall("firewall", backbone, far);
    private final NetworkDevice floorA = plan.box("floorA", NetworkDeviceKind.SWITCH, wardA);
    private final NetworkDevice floorC = plan.box("floorC", NetworkDeviceKind.SWITCH, wardC);
    private final List<Element> ends = List.of(a, b, b2, c, server, wardA, wardC, far, floorA, floorC);

    @BeforeEach
    void mayLetThroughWhoHasAnAddress() {
        Plan.rule(firewall, FilterAction.ALLOW, "10.0.0.0/8", null);
    }

    @Test
    void thePathOfOneWardIsToldForAnother() {
        Reachability reachability = plan.reachability();
        ReachQuery query = ReachQuery.of(Relation.PACKET);
        reachability.path(a, server, query);
        ReachPath path = reachability.path(b, server, query);
        assertEquals("pc2 wardB core backbone firewall zone server", Plan.ids(path));
        assertEquals(b.getInterfaces().getFirst(), path.steps().get(1).via());
        assertEquals(core.getInterfaces().get(1), path.steps().get(2).via());
        assertEquals(List.of(b.getInterfaces().getFirst()), path.uncertain().stream().map(fact -> fact.holder()).toList());
        reachability.path(a, b, query);
        assertEquals("pc4 wardC core wardB pc3", Plan.ids(reachability.path(c, b2, query)));
        assertEquals("pc2 wardB pc3", Plan.ids(reachability.path(b, b2, query)));
    }

    @Test
    void thePathOfAWardItselfAndOfItsSwitchIsToldForAnother() {
        wardA.getPrefixes().add("10.1.0.0/16");
        wardC.getPrefixes().add("10.3.0.0/16");
        Reachability reachability = plan.reachability();
        ReachQuery query = ReachQuery.of(Relation.PACKET);
        reachability.path(server, wardA, query);
        assertEquals("server zone firewall backbone core wardC", Plan.ids(reachability.path(server, wardC, query)));
        reachability.path(floorA, server, query);
        assertEquals("floorC wardC core backbone firewall zone server", Plan.ids(reachability.path(floorC, server, query)));
        assertEquals("wardA core wardB pc2", Plan.ids(reachability.path(wardA, b, query)));
    }

    @Test
    void whatOneWardReachesIsToldForAnother() {
        Reachability reachability = plan.reachability();
        ReachQuery query = ReachQuery.of(Relation.PACKET);
        Map<Device, Reach> fromC = Map.of(core, Reach.MUST, firewall, Reach.MUST, floorA, Reach.MUST, floorC, Reach.MUST, a, Reach.MUST,
                b, Reach.MUST, b2, Reach.MUST, server, Reach.MAY);
        reachability.from(a, query);
        assertEquals(fromC, reachability.from(c, query));
        Map<Device, Reach> toB = Map.of(core, Reach.MUST, firewall, Reach.MUST, floorA, Reach.MUST, floorC, Reach.MUST, a, Reach.MUST,
                c, Reach.MUST, b2, Reach.MUST, server, Reach.MAY);
        assertEquals(toB, reachability.to(b, query));
    }

    @Test
    void wardsThatAreCutOffReachWhatIsInThem() {
        ReachQuery query = ReachQuery.of(Relation.PACKET).withoutElements(Set.of(core));
        Reachability reachability = plan.reachability();
        assertEquals(Reach.NONE, reachability.path(a, server, query).reach());
        assertEquals(Reach.NONE, reachability.path(b, c, query).reach());
        assertEquals("pc2 wardB pc3", Plan.ids(reachability.path(b, b2, query)));
        assertEquals(Map.of(floorC, Reach.MUST), reachability.from(c, query));
        assertEquals(Map.of(b, Reach.MUST), reachability.to(b2, query));
    }

    @Test
    void answersDoNotDependOnWhichWardWasAskedFirst() {
        assertSameAsFresh(Set.of());
    }

    @Test
    void aWardThatAFilterNamesIsNotLikeTheOthers() {
        Plan.rule(core, FilterAction.DENY, wardB, null);
        assertSameAsFresh(Set.of());
    }

    @Test
    void aWardThatIsTakenOutIsNotLikeTheOthers() {
        assertSameAsFresh(Set.of(wardB));
        assertSameAsFresh(Set.of(core.getInterfaces().get(1)));
        assertSameAsFresh(Set.of(core));
    }

    @Test
    void aWardWithASecondWayOutIsNotLikeTheOthers() {
        plan.router("second", wardB, far);
        assertSameAsFresh(Set.of());
    }

    /** All questions to one reachability, which has answered all of them for others before, and each to one of its own. */
    private void assertSameAsFresh(Set<EObject> without) {
        Reachability shared = plan.reachability();
        for (Relation relation : Relation.values()) {
            ReachQuery query = new ReachQuery(relation, null, without);
            for (Element from : ends) {
                assertEquals(plan.reachability().to(from, query), shared.to(from, query), () -> relation + " > " + from.getId());
                for (Element to : ends) {
                    assertEquals(answers(plan.reachability(), from, to, query), answers(shared, from, to, query),
                            () -> relation + " " + from.getId() + " > " + to.getId());
                }
            }
        }
    }

    private List<Object> answers(Reachability reachability, Element from, Element to, ReachQuery query) {
        List<Object> answers = new ArrayList<>();
        answers.add(reachability.path(from, to, query));
        answers.add(List.copyOf(reachability.onPaths(from, to, query).entrySet()));
        for (Network by : List.of(backbone, wardA, wardB, wardC, far)) {
            answers.add(reachability.pathThrough(from, by, to, query));
        }
        for (Device by : List.of(core, firewall, b2, floorC)) {
            answers.add(reachability.pathThrough(from, by, to, query));
        }
        return answers;
    }
}

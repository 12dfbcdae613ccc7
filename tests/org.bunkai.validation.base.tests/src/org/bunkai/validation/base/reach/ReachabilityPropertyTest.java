package org.bunkai.validation.base.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Random small architectures against {@link NaiveReach}, and laws that hold for all. */
class ReachabilityPropertyTest {

    private static final int MODELS = 500;
    private static final int QUESTIONS = 2;
    private static final List<String> SERVICES = List.of("", "HTTPS", "RDP", "SMTP");

    /** One random question about one random model. */
    private record Question(long seed, Element from, Element to, String service, Set<EObject> without) {

        ReachQuery query(Relation relation) {
            return new ReachQuery(relation, service.isEmpty() ? null : service, without);
        }

        private String about(Relation relation) {
            return "seed " + seed + ": " + relation + " " + from.getId() + " > " + to.getId() + " " + service + " without "
                    + without.stream().map(e -> ((Element) e).getId()).sorted().toList();
        }
    }

    private interface Check {
        void run(RandomPlan plan, Reachability reachability, Question question);
    }

    private static void forRandomModels(Check check) {
        for (long seed = 0; seed < MODELS; seed++) {
            RandomPlan plan = new RandomPlan(seed);
            Reachability reachability = plan.plan.reachability();
            Random random = new Random(~seed);
            Set<EObject> without = random.nextBoolean() ? Set.of() : plan.without(random);
            for (int i = 0; i < QUESTIONS; i++) {
                String service = SERVICES.get(random.nextInt(SERVICES.size()));
                check.run(plan, reachability, new Question(seed, plan.end(random), plan.end(random), service, without));
            }
        }
    }

    @Test
    void answersAndShortestPathsAreThoseOfTheNaiveSearch() {
        forRandomModels((plan, reachability, q) -> {
            NaiveReach naive = new NaiveReach(plan.plan.architecture, q.without);
            for (Relation relation : Relation.values()) {
                ReachPath path = reachability.path(q.from, q.to, q.query(relation));
                assertEquals(naive.reach(q.from, q.to, q.query(relation)), path.reach(), () -> q.about(relation));
                if (!path.steps().isEmpty() && q.from != q.to) {
                    assertEquals(naive.hops(q.from, q.to, q.query(relation), path.reach() == Reach.MUST),
                            path.steps().stream().filter(s -> s.element() instanceof Segment).count(), () -> q.about(relation));
                }
                assertEquals(path.reach() == Reach.MAY, !path.uncertain().isEmpty(), () -> q.about(relation));
            }
        });
    }

    @Test
    void elementsOnPathsAreThoseOfTheNaiveSearch() {
        forRandomModels((plan, reachability, q) -> {
            NaiveReach naive = new NaiveReach(plan.plan.architecture, q.without);
            for (Relation relation : Relation.values()) {
                Map<String, Reach> found = new TreeMap<>();
                reachability.onPaths(q.from, q.to, q.query(relation)).forEach((e, r) -> found.put(e.getId(), r));
                assertEquals(naive.onPaths(q.from, q.to, q.query(relation)), found, () -> q.about(relation));
            }
        });
    }

    @Test
    void manyTargetsOrSourcesAtOnceAreAnsweredAsOneByOne() {
        forRandomModels((plan, reachability, q) -> {
            for (Relation relation : Relation.values()) {
                Map<Device, Reach> to = reachability.to(q.from, q.query(relation));
                Map<Device, Reach> from = reachability.from(q.from, q.query(relation));
                for (Device device : plan.devices) {
                    if (device != q.from) {
                        assertEquals(reachability.path(q.from, device, q.query(relation)).reach(),
                                from.getOrDefault(device, Reach.NONE), () -> q.about(relation) + " to " + device.getId());
                        assertEquals(reachability.path(device, q.from, q.query(relation)).reach(),
                                to.getOrDefault(device, Reach.NONE), () -> q.about(relation) + " from " + device.getId());
                    }
                }
            }
        });
    }

    @Test
    void pathsAreJoinedAndFreeOfWhatIsTakenOut() {
        forRandomModels((plan, reachability, q) -> {
            for (Relation relation : Relation.values()) {
                ReachPath path = reachability.path(q.from, q.to, q.query(relation));
                List<PathStep> steps = path.steps();
                for (int i = 0; i + 1 < steps.size(); i++) {
                    assertTrue(isJoined(steps.get(i).element(), steps.get(i + 1)), () -> q.about(relation) + " " + Plan.ids(path));
                }
                assertTrue(steps.stream().noneMatch(s -> q.without.contains(s.element()) || q.without.contains(s.via())));
                if (!steps.isEmpty()) {
                    assertEquals(List.of(q.from, q.to), List.of(steps.getFirst().element(), steps.getLast().element()));
                    Map<Element, Reach> on = reachability.onPaths(q.from, q.to, q.query(relation));
                    Set<EObject> devices = new HashSet<>();
                    boolean simple = steps.stream().allMatch(s -> devices.add(s.element()));
                    assertTrue(!simple || steps.stream().allMatch(s -> on.get(s.element()).compareTo(path.reach()) >= 0),
                            () -> q.about(relation));
                }
            }
        });
    }

    /** What is found for one pair of ends serves others: those must be told what they would have found themselves. */
    @Test
    void answersDoNotDependOnWhatWasAskedBefore() {
        forRandomModels((plan, reachability, q) -> {
            for (Relation relation : Relation.values()) {
                for (Device device : plan.devices) {
                    assertAnsweredAsByAFreshOne(reachability, plan, device, q.to, q, relation);
                    assertAnsweredAsByAFreshOne(reachability, plan, q.to, device, q, relation);
                }
            }
        });
    }

    private static void assertAnsweredAsByAFreshOne(Reachability asked, RandomPlan plan, Element from, Element to, Question q,
            Relation relation) {
        ReachQuery query = q.query(relation);
        Reachability fresh = plan.plan.reachability();
        assertEquals(fresh.path(from, to, query), asked.path(from, to, query), () -> q.about(relation));
        assertEquals(List.copyOf(fresh.onPaths(from, to, query).entrySet()), List.copyOf(asked.onPaths(from, to, query).entrySet()),
                () -> q.about(relation));
        for (Network by : plan.networks) {
            assertEquals(fresh.pathThrough(from, by, to, query), asked.pathThrough(from, by, to, query),
                    () -> q.about(relation) + " by " + by.getId());
        }
    }

    private static boolean isJoined(EObject before, PathStep step) {
        Device device = (Device) (before instanceof Device ? before : step.element());
        Segment segment = (Segment) (before instanceof Device ? step.element() : before);
        Interface via = (Interface) step.via();
        return (via == null || via.eContainer() == device) && switch (segment) {
            case Network network -> via != null && via.getNetwork() == network;
            case Link link -> via != null && (link.getEnd1() == via || link.getEnd2() == via);
            case Tunnel tunnel -> via == null && (tunnel.getEnds().contains(device) || tunnel.getHub() == device);
            default -> false;
        };
    }

    @Test
    void takingSomethingOutNeverAddsReach() {
        forRandomModels((plan, reachability, q) -> {
            for (Relation relation : Relation.values()) {
                Reach less = reachability.path(q.from, q.to, q.query(relation)).reach();
                Reach more = reachability.path(q.from, q.to, q.query(relation).withoutElements(Set.of())).reach();
                assertTrue(less.compareTo(more) <= 0, () -> q.about(relation));
            }
        });
    }

    @Test
    void packetsReachNoFurtherThanConnectionsAndSessions() {
        forRandomModels((plan, reachability, q) -> {
            Reach packet = reachability.path(q.from, q.to, q.query(Relation.PACKET)).reach();
            Reach any = reachability.path(q.from, q.to, new ReachQuery(Relation.PACKET, null, q.without)).reach();
            assertTrue(packet.compareTo(any) <= 0, () -> q.about(Relation.PACKET));
            for (Relation wider : List.of(Relation.CONNECTED, Relation.SESSION)) {
                assertTrue(packet.compareTo(reachability.path(q.from, q.to, q.query(wider)).reach()) <= 0, () -> q.about(wider));
            }
        });
    }

    @Test
    void pathsThroughAnElementVisitIt() {
        forRandomModels((plan, reachability, q) -> {
            ReachQuery query = q.query(Relation.PACKET);
            for (Element by : plan.devices) {
                ReachPath path = reachability.pathThrough(q.from, by, q.to, query);
                assertTrue(path.steps().isEmpty() || q.from == q.to || path.steps().stream().anyMatch(s -> s.element() == by));
                assertTrue(path.reach().compareTo(reachability.path(q.from, q.to, query).reach()) <= 0);
            }
        });
    }
}

package org.bunkai.validation.base.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Many ask one reachability at once, each in another order, and all are told what one alone is told. */
class ReachabilityThreadsTest {

    private static final int MODELS = 40;
    private static final int THREADS = 4;

    private record Question(Element from, Element by, Element to, ReachQuery query) {

        List<Object> answer(Reachability reachability) {
            ReachPath path = by == null ? reachability.path(from, to, query) : reachability.pathThrough(from, by, to, query);
            return List.of(path, List.copyOf(reachability.onPaths(from, to, query).entrySet()),
                    List.copyOf(reachability.from(from, query).entrySet()), List.copyOf(reachability.to(to, query).entrySet()));
        }
    }

    @Test
    void answersDependNeitherOnThreadsNorOnTheOrderOfQuestions() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (long seed = 0; seed < MODELS; seed++) {
                RandomPlan plan = new RandomPlan(seed);
                List<Question> questions = questions(plan, new Random(seed));
                Reachability alone = plan.plan.reachability();
                Map<Question, List<Object>> expected = new ConcurrentHashMap<>();
                questions.forEach(question -> expected.put(question, question.answer(alone)));
                Reachability shared = plan.plan.reachability();
                List<Callable<Void>> askers = new ArrayList<>();
                for (int asker = 0; asker < THREADS; asker++) {
                    List<Question> order = new ArrayList<>(questions);
                    Collections.shuffle(order, new Random(seed * THREADS + asker));
                    String about = "seed " + seed;
                    askers.add(() -> {
                        order.forEach(question -> assertEquals(expected.get(question), question.answer(shared), about));
                        return null;
                    });
                }
                for (Future<Void> asked : threads.invokeAll(askers)) {
                    asked.get();
                }
            }
        }
    }

    /** Every pair of devices, by every relation, with and without something taken out, and by way of something. */
    private static List<Question> questions(RandomPlan plan, Random random) {
        List<Question> questions = new ArrayList<>();
        Set<EObject> without = plan.without(random);
        for (Device from : plan.devices) {
            for (Device to : plan.devices) {
                for (Relation relation : Relation.values()) {
                    ReachQuery query = ReachQuery.of(relation).withService("HTTPS");
                    questions.add(new Question(from, null, to, query));
                    questions.add(new Question(from, plan.end(random), to, query));
                    questions.add(new Question(from, null, to, query.withoutElements(without)));
                }
            }
        }
        return questions.stream().distinct().toList();
    }
}

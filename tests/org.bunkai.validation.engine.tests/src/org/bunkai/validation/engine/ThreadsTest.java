package org.bunkai.validation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** Rules run side by side, and nobody can tell from the answers. */
class ThreadsTest {

    private static final Duration SHORT = Duration.ofMillis(100);
    private static final int RUNS = 50;

    private final MiniModel mini = new MiniModel();
    private final EObject thing = mini.thing(mini.site("s"), "t", 1);

    /** A view whose value is made by a function. */
    private record View(String name, Function<ModelView, Object> make) implements Derived<Object> {

        @Override
        public Set<EStructuralFeature> reads() {
            return Set.of();
        }

        @Override
        public Object compute(ModelView model) {
            return make.apply(model);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof View view && view.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void aRunUsesAsManyDaemonThreadsAsItWasGiven() {
        assertEquals(1, threads(1).size());
        Set<Thread> two = threads(2);
        assertTrue(two.size() <= 2);
        assertTrue(two.stream().allMatch(Thread::isDaemon));
        assertThrows(IllegalArgumentException.class, () -> mini.request().withThreads(0));
    }

    @Test
    void rulesRunAtTheSameTime() {
        CountDownLatch met = new CountDownLatch(2);
        MiniPack pack = new MiniPack("a");
        for (String id : List.of("a.1", "a.2")) {
            pack.rule(id, (model, findings) -> {
                met.countDown();
                await(met);
                findings.at(thing).satisfied();
            });
        }
        assertEquals(List.of("a.1@t", "a.2@t"), run(pack, 2).findings().stream().map(Finding::id).toList());
    }

    @Test
    void answersAndTheirOrderDoNotDependOnThreads() {
        IntStream.range(0, 20).forEach(i -> mini.thing(mini.site("s" + i), "t" + i, i));
        MiniPack pack = new MiniPack("a");
        for (int rule = 10; rule < 40; rule++) {
            int number = rule;
            pack.rule("a." + rule, (model, findings) -> model.all(mini.thing)
                    .forEach(each -> findings.at(each).violated("is", model.derived(nested(number % 7)), each)));
        }
        List<String> expected = describe(run(pack, 1));
        assertEquals(30 * 21, expected.size());
        for (int i = 0; i < RUNS; i++) {
            assertEquals(expected, describe(run(pack, 4)));
        }
    }

    @Test
    void aDerivedViewIsComputedOnceWhileOthersWait() {
        for (int i = 0; i < RUNS; i++) {
            AtomicInteger count = new AtomicInteger();
            MiniPack pack = new MiniPack("a");
            for (int rule = 10; rule < 30; rule++) {
                pack.rule("a." + rule, (model, findings) -> assertEquals("x", model.derived(new View("x", m -> {
                    count.incrementAndGet();
                    Thread.yield();
                    return "x";
                }))));
            }
            assertEquals(List.of(), run(pack, 4).errors());
            assertEquals(1, count.get());
        }
    }

    @Test
    void twoViewsThatNeedEachOtherFailOnTwoThreadsToo() {
        CountDownLatch begun = new CountDownLatch(2);
        MiniPack pack = new MiniPack("a").rule("a.1", (model, findings) -> model.derived(inNeedOf("p", "q", begun)))
                .rule("a.2", (model, findings) -> model.derived(inNeedOf("q", "p", begun))).rule("a.3",
                        (model, findings) -> findings.at(thing).satisfied());
        RunResult result = run(pack, 2);
        assertEquals(List.of("engine.ruleThrew a.1", "engine.ruleThrew a.2"), errors(result));
        assertEquals(List.of("a.3@t"), result.findings().stream().map(Finding::id).toList());
    }

    @Test
    void aViewThatTakesTooLongFailsForThoseThatWaitForIt() {
        for (int threads = 1; threads <= 2; threads++) {
            AtomicInteger computed = new AtomicInteger();
            View endless = new View("endless", model -> {
                computed.incrementAndGet();
                while (true) {
                    model.asOf();
                }
            });
            RunResult result = new Engine(List.of(new MiniPack("a").rule("a.1", (model, findings) -> model.derived(endless))
                    .rule("a.2", (model, findings) -> model.derived(endless))))
                    .run(mini.request().withThreads(threads).withCpuLimit(SHORT));
            assertEquals(Set.of("engine.outOfTime", "engine.ruleThrew"),
                    new TreeSet<>(result.errors().stream().map(RunResult.RuleError::key).toList()));
            assertEquals(1, computed.get());
        }
    }

    @Test
    void aCancelledRunEndsRulesThatWaitForAView() {
        CountDownLatch begun = new CountDownLatch(1);
        View endless = new View("endless", model -> {
            begun.countDown();
            while (true) {
                model.asOf();
            }
        });
        MiniPack pack = new MiniPack("a").rule("a.1", (model, findings) -> model.derived(endless)).rule("a.2",
                (model, findings) -> model.derived(endless));
        assertThrows(CancellationException.class, () -> new Engine(List.of(pack)).run(mini.request().withThreads(2)
                .withMonitor(() -> begun.getCount() == 0, (done, total) -> {
                })));
    }

    private static View nested(int depth) {
        return new View("v" + depth, model -> depth == 0 ? 0 : 1 + (Integer) model.derived(nested(depth - 1)));
    }

    /** A view that asks for another one once both are being computed. */
    private static View inNeedOf(String name, String other, CountDownLatch begun) {
        return new View(name, model -> {
            begun.countDown();
            await(begun);
            return model.derived(inNeedOf(other, name, begun));
        });
    }

    private Set<Thread> threads(int number) {
        Set<Thread> threads = Collections.synchronizedSet(new HashSet<>());
        MiniPack pack = new MiniPack("a");
        for (int i = 1; i <= 5; i++) {
            pack.rule("a." + i, (model, findings) -> threads.add(Thread.currentThread()));
        }
        run(pack, number);
        return threads;
    }

    private RunResult run(MiniPack pack, int threads) {
        return new Engine(List.of(pack)).run(mini.request().withThreads(threads));
    }

    private static List<String> errors(RunResult result) {
        return result.errors().stream().map(error -> error.key() + " " + error.rule().id()).toList();
    }

    private static List<String> describe(RunResult result) {
        return result.findings().stream().map(f -> f.id() + " " + f.arguments().getFirst()).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

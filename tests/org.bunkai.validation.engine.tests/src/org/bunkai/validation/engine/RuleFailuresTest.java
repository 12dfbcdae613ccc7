package org.bunkai.validation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** A rule that fails is an error of that rule only, whatever it does; a run can be cancelled whatever its rules do. */
class RuleFailuresTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    private final MiniModel mini = new MiniModel();
    private final EObject thing = mini.thing(mini.site("s"), "t", 1);

    @Test
    void whatARuleThrowsDropsItsAnswersAndNoOthers() {
        BiConsumer<ModelView, Findings> deep = new BiConsumer<>() {

            @Override
            public void accept(ModelView model, Findings findings) {
                accept(model, findings);
            }
        };
        RunResult result = run(new MiniPack("a").rule("a.1", (model, findings) -> {
            findings.at(thing).satisfied();
            throw new IllegalStateException("broken");
        }).rule("a.2", deep).rule("a.3", (model, findings) -> {
            throw new OutOfMemoryError("for the test");
        }).rule("a.4", this::satisfied));
        assertEquals(List.of("engine.ruleThrew [java.lang.IllegalStateException, broken]",
                "engine.ruleThrew [java.lang.StackOverflowError, null]", "engine.ruleThrew [java.lang.OutOfMemoryError, for the test]"),
                result.errors().stream().map(error -> error.key() + " " + error.arguments()).toList());
        assertEquals(List.of("a.4@t"), result.findings().stream().map(Finding::id).toList());
    }

    @Test
    void aRuleThatAsksTheEngineIsStoppedOnItsThread() {
        Set<Thread> threads = Collections.synchronizedSet(new HashSet<>());
        RunResult result = new Engine(List.of(new MiniPack("a").rule("a.1", (model, findings) -> {
            threads.add(Thread.currentThread());
            while (true) {
                model.asOf();
            }
        }).rule("a.2", (model, findings) -> threads.add(Thread.currentThread()))))
                .run(mini.request().withThreads(1).withCpuLimit(SHORT));
        assertEquals(List.of("engine.outOfTime"), keys(result));
        assertEquals(1, threads.size());
    }

    @Test
    void aRuleThatNeverAsksIsLeftBehindAndItsAnswersAreDropped() throws InterruptedException {
        AtomicBoolean go = new AtomicBoolean(true);
        CountDownLatch ended = new CountDownLatch(1);
        List<Throwable> late = new ArrayList<>();
        RunResult result = new Engine(List.of(new MiniPack("a").rule("a.1", (model, findings) -> {
            findings.at(thing).satisfied();
            while (go.get()) {
                Thread.onSpinWait();
            }
            try {
                findings.at(thing).satisfied();
            } catch (RuntimeException e) {
                late.add(e);
            }
            ended.countDown();
        }).rule("a.2", this::satisfied))).run(mini.request().withCpuLimit(SHORT));
        go.set(false);
        ended.await();
        assertEquals(List.of("engine.outOfTime"), keys(result));
        assertEquals(List.of("a.2@t"), result.findings().stream().map(Finding::id).toList());
        assertEquals(1, late.size());
    }

    @Test
    void aRuleThatOnlyWaitsIsStoppedToo() {
        RunResult result = new Engine(List.of(new MiniPack("a").rule("a.1", (model, findings) -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }))).run(mini.request().withCpuLimit(Duration.ofMillis(20)));
        assertEquals(List.of("engine.outOfTime"), keys(result));
    }

    @Test
    void aCancelledRunThrowsWhetherItsRuleAsksOrNot() {
        AtomicBoolean asking = new AtomicBoolean();
        AtomicBoolean silent = new AtomicBoolean();
        assertThrows(CancellationException.class, () -> cancelled(asking, (model, findings) -> {
            asking.set(true);
            while (true) {
                model.edition();
            }
        }));
        AtomicBoolean go = new AtomicBoolean(true);
        assertThrows(CancellationException.class, () -> cancelled(silent, (model, findings) -> {
            silent.set(true);
            while (go.get()) {
                Thread.onSpinWait();
            }
        }));
        go.set(false);
    }

    @Test
    void anInterruptOfTheCallerCancelsAndStays() {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> run(new MiniPack("a").rule("a.1", this::satisfied)));
        assertTrue(Thread.interrupted());
    }

    @Test
    void aDerivedViewIsComputedOncePerRunForEqualKeys() {
        AtomicInteger computed = new AtomicInteger();
        RunResult result = run(new MiniPack("a").rule("a.1", (model, findings) -> model.derived(new Counting("x", computed)))
                .rule("a.2", (model, findings) -> {
                    model.derived(new Counting("x", computed));
                    model.derived(new Counting("y", computed));
                }));
        assertEquals(List.of(), result.errors());
        assertEquals(2, computed.get());
    }

    @Test
    void aDerivedViewThatFailsFailsForEveryRuleButIsTriedOnce() {
        AtomicInteger computed = new AtomicInteger();
        Derived<Object> failing = new Derived<>() {

            @Override
            public Set<EStructuralFeature> reads() {
                return Set.of();
            }

            @Override
            public Object compute(ModelView model) {
                computed.incrementAndGet();
                throw new IllegalStateException("broken view");
            }
        };
        assertEquals(List.of("engine.ruleThrew", "engine.ruleThrew"), keys(run(new MiniPack("a")
                .rule("a.1", (model, findings) -> model.derived(failing)).rule("a.2", (model, findings) -> model.derived(failing)))));
        assertEquals(1, computed.get());
    }

    @Test
    void aDerivedViewThatNeedsItselfIsAnError() {
        RunResult result = run(new MiniPack("a").rule("a.1", (model, findings) -> model.derived(new Looping("p", "q")))
                .rule("a.2", this::satisfied));
        assertEquals(List.of("engine.ruleThrew"), keys(result));
        assertEquals(1, result.findings().size());
    }

    @Test
    void aDerivedViewCannotReadTheParametersOfARule() {
        Derived<Object> greedy = new Derived<>() {

            @Override
            public Set<EStructuralFeature> reads() {
                return Set.of();
            }

            @Override
            public Object compute(ModelView model) {
                return model.parameter("n", Integer.class);
            }
        };
        MiniPack pack = new MiniPack("a").rule("a.1", ParametersTest.PARAMETERS, (model, findings) -> model.derived(greedy));
        assertEquals(List.of("engine.ruleThrew"), keys(run(pack)));
    }

    private void cancelled(AtomicBoolean flag, BiConsumer<ModelView, Findings> rule) {
        new Engine(List.of(new MiniPack("a").rule("a.1", rule))).run(mini.request().withMonitor(flag::get, (done, total) -> fail("ended")));
    }

    private void satisfied(ModelView model, Findings findings) {
        findings.at(thing).satisfied();
    }

    private RunResult run(MiniPack pack) {
        return new Engine(List.of(pack)).run(mini.request());
    }

    private static List<String> keys(RunResult result) {
        return result.errors().stream().map(RunResult.RuleError::key).toList();
    }

    private record Counting(String key, AtomicInteger computed) implements Derived<String> {

        @Override
        public Set<EStructuralFeature> reads() {
            return Set.of();
        }

        @Override
        public String compute(ModelView model) {
            computed.incrementAndGet();
            return key;
        }
    }

    private record Looping(String key, String other) implements Derived<String> {

        @Override
        public Set<EStructuralFeature> reads() {
            return Set.of();
        }

        @Override
        public String compute(ModelView model) {
            return model.derived(new Looping(other, key));
        }
    }
}

package org.bunkai.validation.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Runs the rules of one run, one after the other, on one daemon thread, and watches their CPU time from the thread that called the engine.
 * A rule that does not stop when told is left behind on its thread, which ends with the rule or with the process; the next rule gets a new
 * thread. Memory cannot be taken back from such a rule, nor bounded for any rule.
 */
final class RuleWorker implements AutoCloseable {

    private static final long LOOK_MILLIS = 50;
    private static final long GRACE_MILLIS = 200;
    private static final int WAITING_FACTOR = 10;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long limitNanos;
    private final BooleanSupplier cancel;
    private ExecutorService executor;

    /**
     * A worker for one run.
     *
     * @param limit CPU time per rule; time that passes counts a tenth, and fully where the platform does not measure CPU time
     * @param cancel whether the run is cancelled
     */
    RuleWorker(Duration limit, BooleanSupplier cancel) {
        limitNanos = limit.toNanos();
        this.cancel = cancel;
    }

    /**
     * Runs one rule.
     *
     * @param flag stops the rule; the rule's view and collector look at it
     * @return what the task gave
     * @throws RuleFailure if the task throws, or is out of time
     * @throws CancellationException if the run is cancelled
     */
    <R> R run(Callable<R> task, StopFlag flag) throws RuleFailure {
        if (executor == null) {
            executor = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("bunkai-rule").factory());
        }
        Meter meter = new Meter();
        Future<R> future = executor.submit(() -> {
            meter.start();
            return task.call();
        });
        while (true) {
            try {
                return future.get(Math.max(1, Math.min(LOOK_MILLIS, meter.leftMillis())), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (cancel.getAsBoolean()) {
                    throw cancelled(future, flag);
                }
                if (meter.leftMillis() <= 0) {
                    stop(future, flag);
                    throw new RuleFailure("engine.outOfTime", List.of(TimeUnit.NANOSECONDS.toMillis(limitNanos) / 1000.0), null);
                }
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw cancelled(future, flag);
            }
        }
    }

    /** Ends the thread; one that was left behind ends by itself or with the process. */
    @Override
    public void close() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }

    private RuleFailure failure(Throwable cause) {
        if (cause instanceof RuleStopped && cancel.getAsBoolean()) {
            throw new CancellationException();
        }
        return cause instanceof RuleFailure known ? known : RuleFailure.thrown(cause);
    }

    private CancellationException cancelled(Future<?> future, StopFlag flag) {
        stop(future, flag);
        return new CancellationException();
    }

    private void stop(Future<?> future, StopFlag flag) {
        flag.stop();
        try {
            future.get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            leaveBehind();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            leaveBehind();
        } catch (ExecutionException e) {
            return;
        }
    }

    /** The interrupt wakes a rule that only waits. */
    private void leaveBehind() {
        executor.shutdownNow();
        executor = null;
    }

    /** Measures one rule. */
    private final class Meter {

        private final long startedNanos = System.nanoTime();
        private volatile long thread;
        private volatile long startCpuNanos;

        /** On the thread of the rule. */
        void start() {
            startCpuNanos = threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : -1;
            thread = Thread.currentThread().threadId();
        }

        /** On the thread that watches. */
        long leftMillis() {
            long passed = System.nanoTime() - startedNanos;
            long used = thread == 0 ? 0 : startCpuNanos < 0 ? passed : threads.getThreadCpuTime(thread) - startCpuNanos;
            return TimeUnit.NANOSECONDS.toMillis(limitNanos - Math.max(used, passed / WAITING_FACTOR));
        }
    }
}

package org.bunkai.validation.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Runs the rules of one run on daemon threads, and watches their CPU time from the thread that called the engine. A rule that does not stop
 * when told is left behind on its thread, which ends with the rule or with the process; the next rule gets a new thread. Memory cannot be
 * taken back from such a rule, nor bounded for any rule.
 */
final class RuleWorkers implements AutoCloseable {

    private static final long LOOK_MILLIS = 50;
    private static final long GRACE_MILLIS = 200;
    private static final int WAITING_FACTOR = 10;

    /** One rule to run. */
    interface Task<R> {

        /** Stops the rule; the rule's view and collector look at it. */
        StopFlag flag();

        /** Runs the rule, on a daemon thread. */
        R call() throws RuleFailure;

        /** Takes what {@link #call} gave, on the thread that called the engine. */
        void ended(R result);

        /** Takes why there is no result: {@link #call} threw, or was out of time. On the thread that called the engine. */
        void failed(RuleFailure failure);
    }

    private final ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
    private final int threads;
    private final long limitNanos;
    private final BooleanSupplier cancel;
    private final Deque<ExecutorService> idle = new ArrayDeque<>();
    private final Set<Work<?>> running = new LinkedHashSet<>();
    private final BlockingQueue<Work<?>> done = new LinkedBlockingQueue<>();

    /**
     * Workers for one run.
     *
     * @param threads how many rules run at the same time
     * @param limit CPU time per rule; time that passes counts a tenth, and fully where the platform does not measure CPU time
     * @param cancel whether the run is cancelled
     */
    RuleWorkers(int threads, Duration limit, BooleanSupplier cancel) {
        this.threads = threads;
        this.limitNanos = limit.toNanos();
        this.cancel = cancel;
    }

    /**
     * Runs rules; they start in the given order.
     *
     * @throws CancellationException if the run is cancelled, or the calling thread interrupted
     */
    void run(List<? extends Task<?>> tasks) {
        checkCancelled();
        Iterator<? extends Task<?>> next = tasks.iterator();
        while (next.hasNext() || !running.isEmpty()) {
            while (next.hasNext() && running.size() < threads) {
                start(next.next());
            }
            watch();
        }
    }

    /** Stops what still runs and ends the threads; one that was left behind ends by itself or with the process. */
    @Override
    public void close() {
        running.forEach(work -> work.task.flag().stop());
        running.forEach(Work::awaitStop);
        running.forEach(work -> work.thread.shutdownNow());
        idle.forEach(ExecutorService::shutdownNow);
    }

    private <R> void start(Task<R> task) {
        ExecutorService free = idle.poll();
        Work<R> work = new Work<>(task, free != null ? free
                : Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("bunkai-rule").factory()));
        running.add(work);
        work.start();
    }

    /** Waits for a moment, at most until a rule ends. */
    private void watch() {
        try {
            Work<?> ended = done.poll(lookMillis(), TimeUnit.MILLISECONDS);
            if (ended != null && running.remove(ended)) {
                idle.push(ended.thread);
                ended.tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        checkCancelled();
        List<Work<?>> late = running.stream().filter(Work::isOutOfTime).toList();
        late.forEach(this::stop);
    }

    private long lookMillis() {
        long left = running.stream().mapToLong(Work::leftMillis).min().orElse(0);
        return Math.max(1, Math.min(LOOK_MILLIS, left));
    }

    private void checkCancelled() {
        if (cancel.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    private void stop(Work<?> work) {
        work.task.flag().stop();
        running.remove(work);
        if (work.awaitStop()) {
            idle.push(work.thread);
        } else {
            work.thread.shutdownNow(); // the interrupt wakes a rule that only waits
        }
        double seconds = TimeUnit.NANOSECONDS.toMillis(limitNanos) / 1000.0;
        work.task.failed(new RuleFailure("engine.outOfTime", List.of(seconds), null));
    }

    /** One rule on one thread. */
    private final class Work<R> {

        private final Task<R> task;
        private final ExecutorService thread;
        private final long startedNanos = System.nanoTime();
        private volatile long threadId;
        private volatile long startCpuNanos;
        private Future<R> result;

        Work(Task<R> task, ExecutorService thread) {
            this.task = task;
            this.thread = thread;
        }

        void start() {
            result = thread.submit(() -> {
                try {
                    startCpuNanos = cpu.isCurrentThreadCpuTimeSupported() ? cpu.getCurrentThreadCpuTime() : -1;
                    threadId = Thread.currentThread().threadId();
                    return task.call();
                } finally {
                    done.add(this);
                }
            });
        }

        long leftMillis() {
            long passed = System.nanoTime() - startedNanos;
            long used = threadId == 0 ? 0 : startCpuNanos < 0 ? passed : cpu.getThreadCpuTime(threadId) - startCpuNanos;
            return TimeUnit.NANOSECONDS.toMillis(limitNanos - Math.max(used, passed / WAITING_FACTOR));
        }

        boolean isOutOfTime() {
            return !result.isDone() && leftMillis() <= 0;
        }

        /** Gives a rule that was told to stop a moment to do so; whether it has. */
        boolean awaitStop() {
            try {
                result.get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
                return true;
            } catch (ExecutionException e) {
                return true;
            } catch (TimeoutException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /** The task has called {@code done.add}, so that its result is there in no time. */
        void tell() throws InterruptedException {
            R given;
            try {
                given = result.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuleStopped) {
                    checkCancelled();
                }
                task.failed(e.getCause() instanceof RuleFailure known ? known : RuleFailure.thrown(e.getCause()));
                return;
            }
            task.ended(given);
        }
    }
}

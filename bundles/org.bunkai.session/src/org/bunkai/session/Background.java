package org.bunkai.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.bunkai.assessment.CheckResult;
import org.bunkai.model.ModelException;
import org.bunkai.model.architecture.Architecture;

/**
 * What goes on behind the editing of one session: the shadow, its checks and the recovery copy, all on one daemon thread. Methods may be
 * called on any thread and return at once, unless they say otherwise.
 */
final class Background implements AutoCloseable {

    private static final long LOOK_MILLIS = 1_000;
    private static final long CLOSE_SECONDS = 5;

    private final SessionSettings settings;
    private final Consumer<CheckResult> results;
    private final Consumer<Exception> problems;
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("bunkai-session").factory());
    private final Queue<Snapshot> snapshots = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean checkPlanned = new AtomicBoolean();
    private final AtomicBoolean copyPlanned = new AtomicBoolean();
    private final Object progress = new Object();
    private volatile State state;
    /** How many things a check has to take account of. Written under {@code progress}. */
    private volatile long wanted;
    private long checked;
    /** These belong to the worker's thread. */
    private Shadow shadow;
    private LiveCheck check;
    private RecoveryFile recovery;

    /**
     * @param results told of every result, on the worker's thread
     * @param problems told of what fails, on the worker's thread
     * @param recovery an earlier copy that this session goes on with, or {@code null}
     */
    Background(SessionSettings settings, State state, RecoveryFile recovery, Consumer<CheckResult> results, Consumer<Exception> problems) {
        this.settings = settings;
        this.state = state;
        this.recovery = recovery;
        this.results = results;
        this.problems = problems;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        worker.setRemoveOnCancelPolicy(true);
        worker.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** The model was changed; a check that is on its way ends. */
    void follow(Snapshot snapshot) {
        snapshots.add(snapshot);
        wantCheck();
    }

    /** What is known of the session besides its model. If there is nothing to recover any more, the copy goes. */
    void tell(State now) {
        State before = state;
        state = now;
        if (!now.dirty()) {
            worker.execute(this::removeCopy);
        }
        if (!Objects.equals(before.file(), now.file())) {
            wantCheck();
        }
    }

    /** Plans a recovery copy. */
    void wantCopy() {
        if (copyPlanned.compareAndSet(false, true)) {
            plan(this::copy, settings.autosaveAfter());
        }
    }

    /** Plans a check, of whatever has changed. */
    void wantCheck() {
        synchronized (progress) {
            wanted++;
        }
        if (checkPlanned.compareAndSet(false, true)) {
            plan(this::check, settings.checkAfter());
        }
    }

    /**
     * Does something with the last result, on the worker's thread: its elements are the shadow's, which nobody changes meanwhile. Nothing
     * happens before the first result.
     */
    void read(Consumer<CheckResult> reader) {
        if (!worker.isShutdown()) {
            worker.execute(() -> {
                try {
                    Optional.ofNullable(check).flatMap(LiveCheck::last).ifPresent(reader);
                } catch (RuntimeException e) {
                    problems.accept(e);
                }
            });
        }
    }

    /** Waits until the last wanted check has ended and its result was handed on. False if that takes too long. */
    boolean awaitIdle(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        synchronized (progress) {
            while (checked < wanted) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                progress.wait(left);
            }
            return true;
        }
    }

    /** Ends everything, and waits for it for a few seconds at most. */
    @Override
    public void close() {
        synchronized (progress) {
            wanted++;
        }
        worker.execute(this::removeCopy);
        worker.shutdown();
        try {
            worker.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void plan(Runnable task, Duration delay) {
        if (!worker.isShutdown()) {
            worker.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void catchUp() {
        for (Snapshot next = snapshots.poll(); next != null; next = snapshots.poll()) {
            if (next.root() == null) {
                shadow.apply(next);
            } else {
                shadow = new Shadow(next);
                check = new LiveCheck(settings, shadow, problems);
            }
        }
    }

    private void check() {
        checkPlanned.set(false);
        long now = wanted;
        try {
            catchUp();
            State about = state;
            check.run(about.name(), about.file(), () -> wanted != now).ifPresent(results);
            done(now);
        } catch (CancellationException e) {
            // Whoever cancelled has planned the next check, or has closed the session.
            return;
        } catch (RuntimeException e) {
            problems.accept(e);
            done(now);
        }
    }

    private void done(long number) {
        synchronized (progress) {
            checked = number;
            progress.notifyAll();
        }
    }

    private void copy() {
        copyPlanned.set(false);
        State about = state;
        if (!about.dirty()) {
            return;
        }
        try {
            catchUp();
            if (recovery == null) {
                recovery = new RecoveryFile(settings.recovery());
            }
            recovery.write((Architecture) shadow.root(), about.name(), about.file(), about.original());
        } catch (ModelException | RuntimeException e) {
            problems.accept(e);
        }
    }

    private void removeCopy() {
        if (recovery != null) {
            recovery.discard();
            recovery = null;
        }
    }

    /** People decide about a model in a file that other programs write, too. */
    private void look() {
        try {
            if (check != null && checkIsIdle() && check.isStale(state.file())) {
                wantCheck();
            }
        } catch (RuntimeException e) {
            problems.accept(e);
        }
    }

    private boolean checkIsIdle() {
        synchronized (progress) {
            return checked == wanted;
        }
    }

    /**
     * What the background has to know of a session besides its model.
     *
     * @param name what the session is called
     * @param file its file, or {@code null}
     * @param original content of the file as it was read or written last
     * @param dirty whether there is something to recover
     */
    record State(String name, Path file, FileStamp original, boolean dirty) {
    }
}

package org.bunkai.validation.engine;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;

import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.DerivedParts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The derived views of a run. Each is computed once: by the rule that asks first, while others that ask wait. A view that failed is not
 * computed again in the same run: it would fail, or cost its time, once per rule.
 */
final class DerivedStore {

    /** How often one who waits looks whether it has to stop. */
    private static final long LOOK_MILLIS = 50;

    private final Map<Derived<?>, Entry> entries = new ConcurrentHashMap<>();
    private final Map<Derived<?>, Outdated> outdated = new HashMap<>();
    private final Map<Derived<?>, Claim> claims = new HashMap<>();
    private final Map<Thread, Derived<?>> waiting = new HashMap<>();

    DerivedStore() {
    }

    /** The views of an earlier run that read nothing of what changed, or of which some parts only did. */
    DerivedStore(DerivedStore earlier, Changes changes) {
        earlier.entries.forEach((key, entry) -> {
            if (entry.failure() == null && !changes.concern(entry.reads())) {
                entries.put(key, entry);
            } else if (entry.failure() == null && key instanceof DerivedParts<?, ?> parts
                    && entry.asked().stream().noneMatch(asked -> earlier.isConcerned(asked, changes))) {
                changes.within(entry.reads(), parts.own()).ifPresent(elements -> outdated.put(key, new Outdated(entry, elements)));
            }
        });
    }

    /** Whether a view has, or may have, read what changed. */
    private boolean isConcerned(Derived<?> key, Changes changes) {
        Entry entry = entries.get(key);
        return entry == null || entry.failure() != null || changes.concern(entry.reads());
    }

    /** Whether what changed matters to a view as a whole: it does not if it stands, or if some of its parts only are computed again. */
    boolean isLost(Derived<?> key) {
        return !entries.containsKey(key) && !outdated.containsKey(key);
    }

    /** A view of the earlier run of which some parts have to be computed again; empty if all of it has. */
    Optional<Outdated> outdated(Derived<?> key) {
        return Optional.ofNullable(outdated.get(key));
    }

    /** The view, or {@code null} if it is not computed yet. */
    Entry get(Derived<?> key) {
        return entries.get(key);
    }

    /**
     * The view if another thread has computed it, or is about to; {@code null} if the caller now has to compute it and to call
     * {@link #complete}.
     *
     * @param view through which the caller would compute it
     * @throws IllegalStateException if the view is needed to compute itself
     * @throws RuleStopped if the caller is told to stop
     */
    synchronized Entry claim(Derived<?> key, RunView view, StopFlag flag) {
        while (!entries.containsKey(key)) {
            if (!claims.containsKey(key)) {
                claims.put(key, new Claim(view, Thread.currentThread()));
                return null;
            }
            refuseCycle(key);
            await(key, flag);
        }
        return entries.get(key);
    }

    /** Keeps a view that was claimed, unless it was given up meanwhile. */
    synchronized void complete(Derived<?> key, RunView view, Entry entry) {
        Claim claim = claims.get(key);
        if (claim != null && claim.view == view) {
            claims.remove(key);
            entries.put(key, entry);
            notifyAll();
        }
    }

    /** Those that wait for a view that a rule was computing when it ran out of time fail, instead of each using up its own time. */
    synchronized void giveUp(RunView rule) {
        for (Iterator<Map.Entry<Derived<?>, Claim>> open = claims.entrySet().iterator(); open.hasNext();) {
            Map.Entry<Derived<?>, Claim> claimed = open.next();
            RunView view = claimed.getValue().view;
            if (view.rule() == rule) {
                open.remove();
                entries.put(claimed.getKey(), new Entry(null, view.reads(), view.asked(), new TimeoutException("out of time")));
            }
        }
        notifyAll();
    }

    private void await(Derived<?> key, StopFlag flag) {
        waiting.put(Thread.currentThread(), key);
        try {
            wait(LOOK_MILLIS);
            flag.check();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleStopped();
        } finally {
            waiting.remove(Thread.currentThread());
        }
    }

    /** Follows who computes what is asked for, and what that one waits for: nobody may end up waiting for itself. */
    private void refuseCycle(Derived<?> key) {
        for (Claim claim = claims.get(key); claim != null; claim = claims.get(waiting.get(claim.thread))) {
            if (claim.thread == Thread.currentThread()) {
                throw new IllegalStateException("derived view needs itself: " + key);
            }
        }
    }

    /** Who computes a view. */
    private record Claim(RunView view, Thread thread) {
    }

    /**
     * A computed view.
     *
     * @param value what was computed
     * @param reads everything read for it, views asked for included
     * @param asked the views asked for
     * @param failure why there is no value, or {@code null}
     */
    record Entry(Object value, Set<EStructuralFeature> reads, Set<Derived<?>> asked, Throwable failure) {
    }

    /**
     * A view of which some parts have to be computed again.
     *
     * @param entry as it was
     * @param elements those whose parts are out of date; some may have none
     */
    record Outdated(Entry entry, Set<EObject> elements) {
    }
}

package org.bunkai.validation.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.bunkai.validation.api.Derived;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The derived views computed so far. A view that failed is not computed again in the same run: it would fail, or cost its time, once per
 * rule.
 */
final class DerivedStore {

    private final Map<Derived<?>, Entry> entries = new HashMap<>();

    DerivedStore() {
    }

    /** The views of an earlier run that read nothing of what changed. */
    DerivedStore(DerivedStore earlier, Set<EStructuralFeature> changed) {
        synchronized (earlier) {
            earlier.entries.forEach((key, entry) -> {
                if (entry.failure() == null && Collections.disjoint(entry.reads(), changed)) {
                    entries.put(key, entry);
                }
            });
        }
    }

    synchronized Entry get(Derived<?> key) {
        return entries.get(key);
    }

    synchronized void put(Derived<?> key, Entry entry) {
        entries.put(key, entry);
    }

    /**
     * A computed view.
     *
     * @param value what was computed
     * @param reads everything read for it, views asked for included
     * @param failure why there is no value, or {@code null}
     */
    record Entry(Object value, Set<EStructuralFeature> reads, Throwable failure) {
    }
}

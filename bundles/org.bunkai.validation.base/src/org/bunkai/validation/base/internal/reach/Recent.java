package org.bunkai.validation.base.internal.reach;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Results that are too large to keep all of them: those asked for last. Nobody waits for a result that another thread is about to find;
 * both find it then.
 */
final class Recent<K, V> {

    private final Map<K, V> kept;

    /** @param size how many are kept */
    Recent(int size) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
            }
        };
    }

    /** The result for a key, which is found if it is not kept. */
    V get(K key, Function<K, V> find) {
        V value = kept(key);
        return value == null ? keep(key, find.apply(key)) : value;
    }

    private synchronized V kept(K key) {
        return kept.get(key);
    }

    private synchronized V keep(K key, V value) {
        kept.put(key, value);
        return value;
    }
}

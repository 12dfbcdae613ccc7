package org.bunkai.validation.base.internal.reach;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The services that filters can tell apart, numbered: every name in a filter rule, and one for all others. Case does not matter. */
final class Services {

    private final Map<String, Integer> numbers = new HashMap<>();

    private static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }

    private static boolean isGiven(String name) {
        return name != null && !name.isBlank();
    }

    void declare(Collection<String> names) {
        names.stream().filter(Services::isGiven).forEach(n -> numbers.putIfAbsent(key(n), numbers.size()));
    }

    /** The number of services. */
    int size() {
        return numbers.size() + 1;
    }

    private int number(String name) {
        Integer asWritten = numbers.get(name);
        return asWritten == null ? numbers.getOrDefault(key(name), numbers.size()) : asWritten;
    }

    /** A number for all names that filters cannot tell apart, {@link Topology#NOBODY} for a query that names none. */
    int kind(String name) {
        return isGiven(name) ? number(name) : Topology.NOBODY;
    }

    /** What a query is about whose name has this {@link #kind}: one service, or all if it names none. */
    int[] asked(int kind) {
        return kind == Topology.NOBODY ? IntStream.range(0, size()).toArray() : new int[] {kind};
    }

    /** What a rule is about: the services it names, or all if it names none. */
    BitSet named(Collection<String> names) {
        List<String> given = names.stream().filter(Services::isGiven).toList();
        BitSet named = new BitSet();
        given.forEach(n -> named.set(number(n)));
        if (given.isEmpty()) {
            named.set(0, size());
        }
        return named;
    }
}

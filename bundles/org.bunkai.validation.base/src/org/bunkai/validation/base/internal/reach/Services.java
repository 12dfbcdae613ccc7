package org.bunkai.validation.base.internal.reach;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The services that filters can tell apart: every name in a filter rule, and one for all others. Numbered, and handled in pages of 64, one
 * bit each.
 */
final class Services {

    private final Map<String, Integer> numbers = new HashMap<>();

    private static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }

    void declare(String name) {
        numbers.putIfAbsent(key(name), numbers.size());
    }

    int pages() {
        return numbers.size() / Long.SIZE + 1;
    }

    private int number(String name) {
        return numbers.getOrDefault(key(name), numbers.size());
    }

    /** The bits of a page that a query is about: one service, or all if it names none. */
    long asked(String name, int page) {
        if (name != null && !name.isBlank()) {
            return bit(number(name), page);
        }
        int rest = numbers.size() + 1 - page * Long.SIZE;
        return rest >= Long.SIZE ? -1L : (1L << rest) - 1;
    }

    /** The bits of each page that a rule is about: those it names, or all if it names none. */
    long[] named(Collection<String> names) {
        long[] bits = new long[pages()];
        List<String> given = names.stream().filter(n -> n != null && !n.isBlank()).toList();
        for (int page = 0; page < bits.length; page++) {
            bits[page] = given.isEmpty() ? -1L : 0;
            for (String name : given) {
                bits[page] |= bit(number(name), page);
            }
        }
        return bits;
    }

    private static long bit(int number, int page) {
        return number / Long.SIZE == page ? 1L << number % Long.SIZE : 0;
    }
}

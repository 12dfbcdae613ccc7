package org.bunkai.notation.view;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which part of the architecture a drawing shows. Its {@linkplain #id() id} is the name under which its places are kept.
 *
 * @param kind what it asks
 * @param argument id of the facility or network, words of the filter; empty for the others
 */
public record View(Kind kind, String argument) {

    /** Everything. */
    public static final View OVERVIEW = of(Kind.OVERVIEW);

    private static final char SEPARATOR = ':';

    /** What a view asks. */
    public enum Kind {
        /** Everything; networks of a very large model as one card each. */
        OVERVIEW,
        /** A facility with what is linked to it. */
        FACILITY,
        /** A network with what is linked to it. */
        NETWORK,
        /** How those who maintain from afar come in. */
        REMOTE,
        /** What is backed up where. */
        BACKUP,
        /** Who answers for what. */
        RESPONSIBILITY,
        /** What has certain words. */
        FILTER;

        private boolean asks() {
            return this == FACILITY || this == NETWORK || this == FILTER;
        }
    }

    /**
     * @throws IllegalArgumentException when an argument is missing or there is one that the kind does not know
     */
    public View {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(argument, "argument");
        if (kind.asks() == argument.isBlank()) {
            throw new IllegalArgumentException("argument of " + kind + ": " + argument);
        }
    }

    /**
     * Makes a view that needs no argument.
     *
     * @param kind its kind
     * @return the view
     */
    public static View of(Kind kind) {
        return new View(kind, "");
    }

    /**
     * Reads the id of a view.
     *
     * @param id as {@link #id()} gives it
     * @return the view; nothing when it is no such id
     */
    public static Optional<View> parse(String id) {
        int colon = id.indexOf(SEPARATOR);
        String word = colon < 0 ? id : id.substring(0, colon);
        String argument = colon < 0 ? "" : id.substring(colon + 1).strip();
        for (Kind kind : Kind.values()) {
            if (name(kind).equals(word) && kind.asks() == colon >= 0 && kind.asks() != argument.isEmpty()) {
                return Optional.of(new View(kind, argument));
            }
        }
        return Optional.empty();
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** {@return its id: the kind in lower case, a colon and the argument where there is one} */
    public String id() {
        return argument.isEmpty() ? name(kind) : name(kind) + SEPARATOR + argument;
    }
}

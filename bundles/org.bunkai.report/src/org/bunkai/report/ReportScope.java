package org.bunkai.report;

import java.util.Objects;
import java.util.Optional;

/**
 * To what a report is confined: findings, ledgers and boundaries of one facility, or of what one party answers for. Outcomes of clauses
 * always speak of the whole.
 *
 * @param kind of what
 * @param id id of the facility or party; empty for everything
 */
public record ReportScope(Kind kind, String id) {

    /** Everything. */
    public static final ReportScope ALL = new ReportScope(Kind.ALL, "");

    /** Of what. */
    public enum Kind {
        /** Of everything. */
        ALL,
        /** What stands in a facility or ends at it. */
        FACILITY,
        /** What a party answers for. */
        PARTY
    }

    /** @throws IllegalArgumentException if an id is missing or too much */
    public ReportScope {
        Objects.requireNonNull(kind);
        if ((kind == Kind.ALL) != id.isEmpty()) {
            throw new IllegalArgumentException("id of " + kind + ": " + id);
        }
    }

    /**
     * Reads {@code facility=ID} or {@code party=ID}.
     *
     * @return the scope; empty if it is neither
     */
    public static Optional<ReportScope> parse(String text) {
        int sign = text.indexOf('=');
        String id = text.substring(sign + 1).strip();
        if (sign < 0 || id.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.substring(0, sign).strip()) {
            case "facility" -> Optional.of(new ReportScope(Kind.FACILITY, id));
            case "party" -> Optional.of(new ReportScope(Kind.PARTY, id));
            default -> Optional.empty();
        };
    }
}

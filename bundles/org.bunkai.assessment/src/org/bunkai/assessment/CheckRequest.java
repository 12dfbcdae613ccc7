package org.bunkai.assessment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * How to check.
 *
 * @param source what the user calls the model, usually the file; for messages and outputs
 * @param edition guideline edition, or {@code null}: the first of the architecture's target editions, else 6.0
 * @param asOf "today", or {@code null}: the architecture's own date, else {@code now}
 * @param now the date of the run, read from the clock once by the caller
 * @param requiredPacks ids of packs that have to be present beside those the product was built with
 * @param cancelled asked often; {@code true} ends the run
 * @param progress told the percentage that is done
 */
public record CheckRequest(String source, String edition, LocalDate asOf, LocalDate now, Set<String> requiredPacks,
        BooleanSupplier cancelled, IntConsumer progress) {

    public CheckRequest {
        Objects.requireNonNull(source);
        Objects.requireNonNull(now);
        requiredPacks = Set.copyOf(requiredPacks);
    }

    /** A request with defaults. */
    public static CheckRequest of(String source, LocalDate now) {
        return new CheckRequest(source, null, null, now, Set.of(), () -> false, percent -> { });
    }
}

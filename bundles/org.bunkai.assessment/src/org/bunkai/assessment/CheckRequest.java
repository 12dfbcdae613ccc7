package org.bunkai.assessment;

import java.nio.file.Path;
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
 * @param assessment what people have decided about the model, or {@code null}
 * @param register a hospital's own file with clause texts and mappings of the edition, or {@code null}
 */
public record CheckRequest(String source, String edition, LocalDate asOf, LocalDate now, Set<String> requiredPacks,
        BooleanSupplier cancelled, IntConsumer progress, AssessmentFile assessment, Path register) {

    public CheckRequest {
        Objects.requireNonNull(source);
        Objects.requireNonNull(now);
        requiredPacks = Set.copyOf(requiredPacks);
    }

    /** A request without files of the institution. */
    public CheckRequest(String source, String edition, LocalDate asOf, LocalDate now, Set<String> requiredPacks,
            BooleanSupplier cancelled, IntConsumer progress) {
        this(source, edition, asOf, now, requiredPacks, cancelled, progress, null, null);
    }

    /** A request with defaults. */
    public static CheckRequest of(String source, LocalDate now) {
        return new CheckRequest(source, null, null, now, Set.of(), () -> false, percent -> { });
    }

    /** With what people have decided about the model. */
    public CheckRequest with(AssessmentFile file) {
        return new CheckRequest(source, edition, asOf, now, requiredPacks, cancelled, progress, file, register);
    }

    /** With another edition and another "today"; {@code null} leaves it to the architecture. */
    public CheckRequest asking(String otherEdition, LocalDate otherAsOf) {
        return new CheckRequest(source, otherEdition, otherAsOf, now, requiredPacks, cancelled, progress, assessment, register);
    }

    /** With a hospital's own file of clause texts and mappings. */
    public CheckRequest withRegister(Path file) {
        return new CheckRequest(source, edition, asOf, now, requiredPacks, cancelled, progress, assessment, file);
    }
}

package org.bunkai.notation;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.bunkai.validation.api.Fact;

/**
 * How to draw.
 *
 * @param locale Japanese or English
 * @param overlay what to show on top of the topology
 * @param clause id of the only clause whose findings count, or {@code null} for all
 * @param questions number that a missing fact has in the questionnaire; shown by {@link Overlay#UNDECIDABLE}
 */
public record NotationOptions(Locale locale, Overlay overlay, String clause, Map<Fact, Integer> questions) {

    public NotationOptions {
        Objects.requireNonNull(locale);
        Objects.requireNonNull(overlay);
        questions = Map.copyOf(questions);
    }

    /** Makes options whose numbers of questions are asked for only if the overlay shows them. */
    public static NotationOptions of(Locale locale, Overlay overlay, String clause, Supplier<Map<Fact, Integer>> questions) {
        return new NotationOptions(locale, overlay, clause, overlay == Overlay.UNDECIDABLE ? questions.get() : Map.of());
    }

    /** Makes options without the numbers of questions. */
    public NotationOptions(Locale locale, Overlay overlay, String clause) {
        this(locale, overlay, clause, Map.of());
    }
}

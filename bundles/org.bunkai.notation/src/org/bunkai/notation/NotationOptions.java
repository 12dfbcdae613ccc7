package org.bunkai.notation;

import java.util.Locale;
import java.util.Objects;

/**
 * How to draw.
 *
 * @param locale Japanese or English
 * @param overlay what to show on top of the topology
 * @param clause id of the only clause whose findings count, or {@code null} for all
 */
public record NotationOptions(Locale locale, Overlay overlay, String clause) {

    public NotationOptions {
        Objects.requireNonNull(locale);
        Objects.requireNonNull(overlay);
    }
}

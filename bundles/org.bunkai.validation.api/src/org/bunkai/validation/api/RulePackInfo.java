package org.bunkai.validation.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a pack says of itself; printed in every output.
 *
 * @param id pack id, for example {@code mhlw.ops13}; the prefix {@code mhlw.} is reserved for the packs built in
 * @param version version of the pack
 * @param editions guideline editions its rules were written for, for example {@code 6.0}
 * @param nameJa Japanese name
 * @param nameEn English name
 */
public record RulePackInfo(String id, String version, List<String> editions, String nameJa, String nameEn) {

    public RulePackInfo {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        editions = List.copyOf(editions);
        Objects.requireNonNull(nameJa);
        Objects.requireNonNull(nameEn);
    }

    /** What to call it: Japanese, else English. */
    public String name(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? nameJa : nameEn;
    }
}

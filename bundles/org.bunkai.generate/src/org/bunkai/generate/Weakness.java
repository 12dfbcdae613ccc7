package org.bunkai.generate;

import java.util.List;
import java.util.Objects;

/**
 * A weakness that was sown into a model.
 *
 * @param kind what it is, a word such as {@code PUBLISHED_CREDENTIAL}
 * @param element id of the element that has it
 * @param findings ids of the VIOLATED findings that it has to lead to with the rules of the guideline, sorted
 */
public record Weakness(String kind, String element, List<String> findings) {

    public Weakness {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(element);
        findings = findings.stream().sorted().toList();
    }
}

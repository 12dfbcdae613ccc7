package org.bunkai.notation.drawing;

import java.util.Objects;

/**
 * One of the worst findings, in words.
 *
 * @param mark its outcome
 * @param text the sentence, clause first
 */
public record Headline(MarkKind mark, String text) {

    public Headline {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(text, "text");
    }
}

package org.bunkai.notation.drawing;

import java.util.Objects;

/**
 * A class of elements that a drawing tells apart by colour and letter: what one party answers for, findings of one severity.
 *
 * @param id id, unique in its shading
 * @param hue colour
 * @param letter one character that says the same as the colour
 * @param text what it means, for the legend
 */
public record Shade(String id, Hue hue, String letter, String text) {

    public Shade {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(hue, "hue");
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(text, "text");
    }
}

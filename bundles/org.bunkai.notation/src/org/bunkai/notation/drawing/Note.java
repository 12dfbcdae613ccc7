package org.bunkai.notation.drawing;

import java.util.Objects;

/**
 * One line of text that stands in a box, below its contents.
 *
 * @param text the line as shown
 * @param tone how loud it speaks
 */
public record Note(String text, Tone tone) {

    public Note {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tone, "tone");
    }

    /**
     * Makes a note in the plain tone.
     *
     * @param text the line as shown
     * @return the note
     */
    public static Note plain(String text) {
        return new Note(text, Tone.NORMAL);
    }
}

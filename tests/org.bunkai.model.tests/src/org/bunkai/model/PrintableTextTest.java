package org.bunkai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void controlsAndHalvesAreLeftOut() {
        assertEquals("abcdefg\th\ni\rj", PrintableText.of("a\u0000b\u0008c\uD800d\uFFFEe\u0085f\u007Fg\th\ni\rj"));
    }

    @Test
    void writingGoesInOneDirection() {
        assertEquals("exe.fdp 印", PrintableText.of("\u202Eexe.fdp\u202C \u200F\u2067印\u2069\u061C"));
    }

    @Test
    void ordinaryTextIsTheSame() {
        String text = "髙橋・\uD842\uDFB7野家 葛\uDB40\uDD00城 \uD83D\uDC69\u200D\u2695\uFE0F";
        assertSame(text, PrintableText.of(text));
    }

    @Test
    void simpleTextHasGlyphsOnly() {
        assertEquals("\uD842\uDFB7野家 葛城 \uD83D\uDC69\u2695 ab", PrintableText.simple(
                "\uD842\uDFB7野家 葛\uDB40\uDD00城 \uD83D\uDC69\u200D\u2695\uFE0F a\u00AD\u200B\u2060\uFEFFb"));
    }

    @Test
    void marksAreComposedButNoCharacterIsTakenForAnother() {
        assertEquals("パス é $1 \uFA19", PrintableText.simple("\u30CF\u309A\u30B9 e\u0301 $1 \uFA19"));
    }
}

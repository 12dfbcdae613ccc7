package org.bunkai.report.office;

import org.bunkai.model.ModelWriter;

/** Text that XML 1.0 can carry. One character that it cannot would make a whole file unreadable. */
final class LegalText {

    private LegalText() {
    }

    /** A text without the characters that XML 1.0 has no way to write: control characters, halves of pairs, U+FFFE and U+FFFF. */
    static String of(String text) {
        return text.codePoints().allMatch(LegalText::isLegal) ? text
                : text.codePoints().filter(LegalText::isLegal).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The beginning of a text: at most so many UTF-16 units, no half of a pair at its end. */
    static String beginning(String text, int units) {
        if (text.length() <= units) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(units - 1)) ? units - 1 : units);
    }

    private static boolean isLegal(int c) {
        return ModelWriter.isStorable(c) && c != '\r';
    }
}

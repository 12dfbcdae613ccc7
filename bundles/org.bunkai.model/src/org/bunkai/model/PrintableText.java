package org.bunkai.model;

import java.text.Normalizer;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a recorded text may be written into a document. Whatever people or tools record, the document stays valid and its lines stay. */
public final class PrintableText {

    /** A character with marks, as names of files on a Mac have them; alone, a character keeps its form. */
    private static final Pattern MARKED = Pattern.compile("\\P{M}\\p{M}+");

    private PrintableText() {
    }

    /**
     * Leaves out what no document should hold: what XML cannot carry, control characters, half surrogates, and controls of the writing
     * direction, with which a text can be made to read as another. Tabs and ends of lines stay.
     */
    public static String of(String text) {
        return only(text, PrintableText::isPrintable);
    }

    /**
     * Leaves only characters that have a glyph of their own, for writers that set them one by one with fonts of their own: no joiners, no
     * selectors of variants, and of a character with marks the one character that Unicode has for it, if there is one.
     */
    public static String simple(String text) {
        String simple = only(text, point -> isPrintable(point) && !isInvisible(point));
        return MARKED.matcher(simple)
                .replaceAll(found -> Matcher.quoteReplacement(Normalizer.normalize(found.group(), Normalizer.Form.NFC)));
    }

    /**
     * A text of no more characters than there is room for.
     *
     * @param shortening what to write in place of a longer one, given its beginning and how many characters it has
     */
    public static String shortened(String text, int room, BinaryOperator<String> shortening) {
        int characters = text.codePointCount(0, text.length());
        return characters <= room ? text
                : shortening.apply(text.substring(0, text.offsetByCodePoints(0, room)), Integer.toString(characters));
    }

    /** Whether {@link #of} leaves a code point. */
    public static boolean isPrintable(int point) {
        return ModelWriter.isStorable(point) && (point >= 0x20 && point < 0x7F || point >= 0xA0 || Character.isWhitespace(point))
                && !isDirectional(point);
    }

    private static boolean isDirectional(int point) {
        return point == 0x061C || point == 0x200E || point == 0x200F || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069;
    }

    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT || point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }

    private static String only(String text, IntPredicate wanted) {
        return text.codePoints().allMatch(wanted) ? text
                : text.codePoints().filter(wanted).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}

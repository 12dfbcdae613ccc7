package org.bunkai.diagram.picture;

import java.io.Closeable;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fonts that {@link org.bunkai.diagram.svg.SvgFragments#FONTS} names, from this bundle: BIZ UDPGothic, with which drawings are
 * measured, and Noto Sans JP for what it lacks. A font is read when it is needed first. Not for several threads.
 */
final class Fonts implements Closeable {

    private static final String REGULAR = "biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf";
    private static final String BOLD = "biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf";
    private static final String FALL_BACK = "noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf";

    /** A character with marks, as names of files on a Mac have them; alone, a character keeps its form. */
    private static final Pattern MARKED = Pattern.compile("\\P{M}\\p{M}+");

    private final Map<String, Typeface> typefaces = new HashMap<>();

    /** Sets a line: its parts by font, as {@link GlyphRun#of} divides it. */
    List<GlyphRun> set(String text, boolean bold) throws IOException {
        String line = MARKED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Normalizer.normalize(found.group(), Normalizer.Form.NFC)));
        Typeface first = typeface(bold ? BOLD : REGULAR);
        boolean enough = line.codePoints().allMatch(first::has);
        return GlyphRun.of(line, enough ? List.of(first) : List.of(first, typeface(FALL_BACK)));
    }

    private Typeface typeface(String file) throws IOException {
        Typeface typeface = typefaces.get(file);
        if (typeface == null) {
            typeface = new Typeface(file);
            typefaces.put(file, typeface);
        }
        return typeface;
    }

    @Override
    public void close() throws IOException {
        for (Typeface typeface : typefaces.values()) {
            typeface.close();
        }
    }
}

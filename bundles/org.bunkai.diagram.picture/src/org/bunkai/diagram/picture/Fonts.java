package org.bunkai.diagram.picture;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.bunkai.model.PrintableText;

/** The fonts of this bundle, for several pictures. A font is read when it is needed first. Not for several threads. */
public final class Fonts implements Closeable {

    private final Map<FontFace, Typeface> typefaces = new EnumMap<>(FontFace.class);

    /** Sets a line: its parts by font, as {@link GlyphRun#of} divides it. */
    List<GlyphRun> set(String text, boolean bold) throws IOException {
        String line = PrintableText.simple(text);
        List<Typeface> enough = new ArrayList<>();
        for (FontFace face : List.of(bold ? FontFace.BOLD : FontFace.REGULAR, FontFace.RARE, FontFace.EMOJI)) {
            enough.add(typeface(face));
            if (line.codePoints().allMatch(point -> enough.stream().anyMatch(typeface -> typeface.has(point)))) {
                break;
            }
        }
        return GlyphRun.of(line, enough);
    }

    /** A font; it is closed with this. */
    Typeface typeface(FontFace face) throws IOException {
        Typeface typeface = typefaces.get(face);
        if (typeface == null) {
            typeface = new Typeface(face.file());
            typefaces.put(face, typeface);
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

package org.bunkai.diagram.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.diagram.svg.SvgOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFormatTest {

    @ParameterizedTest
    @CsvSource({ "図.svg, SVG", "a/b.PNG, PNG", "x.svg.pdf, PDF" })
    void endingSaysTheFormat(String file, PictureFormat format) {
        assertEquals(Optional.of(format), PictureFormat.of(Path.of(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "x.jpg", "svg", ".svg", "a.svg/b", "/", "x." })
    void otherEndingsSayNone(String file) {
        assertEquals(Optional.empty(), PictureFormat.of(Path.of(file)));
    }

    @Test
    void nameIsTheEndingOnly() {
        assertEquals(Optional.of(PictureFormat.PDF), PictureFormat.named("pdf"));
        assertEquals(Optional.empty(), PictureFormat.named("PDF"));
        assertEquals(Optional.empty(), PictureFormat.named(null));
    }

    @Test
    void drawingsAreWrittenInEachFormat() throws IOException {
        SvgOptions japanese = SvgOptions.in(Locale.JAPANESE);
        assertEquals(Handa.SHEET, new String(PictureFormat.SVG.write(Handa.PLACED, japanese), UTF_8));
        assertTrue(new String(PictureFormat.PNG.write(Handa.PLACED, japanese), ISO_8859_1).startsWith("\u0089PNG\r\n"));
        assertTrue(new String(PictureFormat.PDF.write(Handa.PLACED, japanese), ISO_8859_1).startsWith("%PDF-1."));
    }
}

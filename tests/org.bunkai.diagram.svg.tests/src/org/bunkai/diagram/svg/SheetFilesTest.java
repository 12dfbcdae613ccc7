package org.bunkai.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFilesTest {

    private static final SvgOptions JA = SvgOptions.in(Locale.JAPANESE);

    @TempDir
    private Path folder;

    @Test
    void numbersTheSheetsAndLeavesNothingElse() throws IOException {
        Files.writeString(folder.resolve("図.svg"), "old");
        List<Path> files = new SheetFiles().write(folder, "図", "svg", List.of(Samples.tiny(), Samples.cards(List.of()), Samples.tiny()),
                SheetFilesTest::svg);
        assertEquals(List.of("図.svg", "図-2.svg", "図-3.svg"), files.stream().map(file -> file.getFileName().toString()).toList());
        assertEquals(new SvgWriter().write(Samples.tiny(), JA), Files.readString(files.getFirst()));
        try (Stream<Path> found = Files.list(folder)) {
            assertEquals(3, found.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "..", "../a", "a/b", "/a", "a\\b" })
    void refusesWhatIsNotAFileName(String name) {
        assertThrows(IllegalArgumentException.class,
                () -> new SheetFiles().write(folder, name, "svg", List.of(Samples.tiny()), SheetFilesTest::svg));
    }

    private static byte[] svg(PlacedDrawing sheet) {
        return new SvgWriter().write(sheet, JA).getBytes(StandardCharsets.UTF_8);
    }
}

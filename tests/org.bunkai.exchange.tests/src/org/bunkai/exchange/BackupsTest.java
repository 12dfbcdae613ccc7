package org.bunkai.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    @TempDir
    private Path folder;

    @Test
    void noCopyIsEverReplaced() throws Exception {
        Path file = folder.resolve("m.bunkai");
        for (String content : List.of("1", "2", "3")) {
            Files.writeString(file, content);
            Path copy = Backups.keep(file);
            assertEquals(content, Files.readString(copy));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("m.bunkai 3", "m.bunkai.bak 1", "m.bunkai.bak.2 2", "m.bunkai.bak.3 3"),
                    files.map(f -> f.getFileName() + " " + read(f)).sorted().toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

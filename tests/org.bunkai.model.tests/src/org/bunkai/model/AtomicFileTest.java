package org.bunkai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void oldContentStaysUntilTheNewIsWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("x"), "old");
        IOException thrown = new IOException("disk full");
        assertEquals(thrown, assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            out.write('n');
            assertEquals("old", Files.readString(file));
            throw thrown;
        })));
        assertEquals("old", Files.readString(file));
        AtomicFile.write(file, out -> out.write('n'));
        assertEquals("n", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void linksAndPermissionsStay() throws Exception {
        Path file = Files.writeString(folder.resolve("x"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        AtomicFile.write(link, out -> out.write('n'));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("n", Files.readString(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aFailureNamesTheFileThatWasMeant() {
        Path file = folder.resolve("none/x.txt");
        FileSystemException thrown = assertThrows(FileSystemException.class, () -> AtomicFile.write(file, out -> out.write(1)));
        assertEquals(file.toString(), thrown.getFile());
        assertEquals("NoSuchFileException", thrown.getReason());
    }
}

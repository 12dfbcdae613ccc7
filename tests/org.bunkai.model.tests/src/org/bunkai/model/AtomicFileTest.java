package org.bunkai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        assertEquals(List.of(file), listed());
    }

    @Test
    void severalFilesAreWrittenWhenAllAreWhole() throws Exception {
        Path first = Files.writeString(folder.resolve("a"), "old");
        Path second = folder.resolve("b");
        Map<Path, AtomicFile.Content> contents = new LinkedHashMap<>();
        contents.put(first, out -> out.write('n'));
        contents.put(second, out -> {
            assertEquals("old", Files.readString(first));
            out.write('m');
        });
        AtomicFile.writeAll(contents);
        assertEquals("n", Files.readString(first));
        assertEquals("m", Files.readString(second));
        assertEquals(List.of(first, second), listed());
    }

    @Test
    void failureOfTheSecondLeavesTheFirstAsItWas() throws Exception {
        Path first = Files.writeString(folder.resolve("a"), "old");
        IOException thrown = new IOException("disk full");
        Map<Path, AtomicFile.Content> contents = new LinkedHashMap<>();
        contents.put(first, out -> out.write('n'));
        contents.put(folder.resolve("b"), out -> {
            out.write('m');
            throw thrown;
        });
        assertEquals(thrown, assertThrows(IOException.class, () -> AtomicFile.writeAll(contents)));
        assertEquals("old", Files.readString(first));
        assertEquals(List.of(first), listed());
    }

    @Test
    void aFolderInThePlaceOfTheSecondLeavesTheFirstAsItWas() throws Exception {
        Path first = Files.writeString(folder.resolve("a"), "old");
        Path second = Files.createDirectory(folder.resolve("b"));
        Map<Path, AtomicFile.Content> contents = new LinkedHashMap<>();
        contents.put(first, out -> out.write('n'));
        contents.put(second, out -> out.write('m'));
        FileSystemException thrown = assertThrows(FileSystemException.class, () -> AtomicFile.writeAll(contents));
        assertEquals(second.toString(), thrown.getFile());
        assertEquals("old", Files.readString(first));
        assertEquals(List.of(first, second), listed());
    }

    private List<Path> listed() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
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

package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.bunkai.product.Product.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input as a user meets it: one clear sentence with file and cure, exit code 3 (2 for usage), nothing half-written. */
class BadInputTest {

    private static final String HEAD = "<architecture:Architecture xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
            + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:architecture=\"http://bunkai.org/architecture\" id=\"a-1\"";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            empty            | ''                                                                        | 0
            not-xml          | hello                                                                     | 1
            truncated        | HEAD name='x'><parties id='p-1'                                           | 1
            wrong-namespace  | <a:Architecture xmlns:a='http://example.org/other'/>                      | 1
            wrong-root       | <architecture:Party xmlns:architecture='http://bunkai.org/architecture' id='p-1'/> | 1
            unknown-feature  | HEAD colour='red'/>                                                       | 1
            unknown-class    | HEAD><facilities id='f-1'><devices xsi:type='architecture:Toaster' id='d-1'/></facilities></architecture:Architecture> | 1
            bad-value        | HEAD asOf='yesterday'/>                                                   | 1
            dangling         | HEAD owner='p-9'/>                                                        | 1
            duplicate-id     | HEAD><parties id='p-1'/><parties id='p-1'/></architecture:Architecture>   | 1
            missing-id       | HEAD><parties name='x'/></architecture:Architecture>                      | 1
            doctype          | <!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>HEAD/>            | 1
            """)
    void unreadableFileIsOneSentence(String name, String content, int line) throws IOException {
        Path file = folder.resolve(name + ".bunkai");
        Files.writeString(file, content == null ? "" : content.replace("HEAD", HEAD), StandardCharsets.UTF_8);
        assertClearFailure(file, line, Product.run("check", file.toString()));
    }

    @Test
    void missingFileDirectoryAndTooLargeFile() throws IOException {
        Path large = folder.resolve("large.bunkai");
        Files.write(large, new byte[1024 * 1024 + 1]);
        assertAll(
                () -> assertClearFailure(folder.resolve("none.bunkai"), 0, Product.run("check", folder.resolve("none.bunkai").toString())),
                () -> assertClearFailure(folder, 0, Product.run("check", folder.toString())),
                () -> assertClearFailure(large, 0, Product.run("check", "--max-size", "1", large.toString())));
    }

    @Test
    void unwritableOutputLeavesNothing() throws IOException {
        Path blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file where a folder is needed");
        Run run = Product.run("render", Product.SAMPLE.toString(), "-o", blocked.resolve("x.svg").toString());
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.err().contains("blocked"), run.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(blocked), files.toList());
        }
    }

    @Test
    void debugShowsWhereItFailed() throws IOException {
        Run run = Product.run("check", "--debug", folder.resolve("none.bunkai").toString());
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("\tat "), run.err());
    }

    @Test
    void otherFilesAreStillChecked() {
        Run run = Product.run("check", "--format", "json", folder.resolve("none.bunkai").toString(), Product.SAMPLE.toString());
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.out().contains("as-attacked.bunkai\""), run.out());
    }

    @ParameterizedTest
    @CsvSource({"check", "'check --colour x.bunkai'", "'check --fail-on sometimes x.bunkai'", "'render x.bunkai'", "frobnicate",
        "'check --as-of tomorrow x.bunkai'", "'check --edition 5.2 SAMPLE'", "'explain no.such.rule'", "'reach SAMPLE --from nobody'"})
    void wrongCommandLineExitsWithTwo(String line) {
        Run run = Product.run(line.replace("SAMPLE", Product.SAMPLE.toString()).split(" "));
        assertEquals(2, run.exit(), run.out() + run.err());
        assertShort(run);
    }

    private static void assertClearFailure(Path file, int line, Run run) {
        assertEquals(3, run.exit(), run.out() + run.err());
        assertTrue(run.err().contains(file.getFileName().toString()), "names the file: " + run.err());
        if (line > 0) {
            assertTrue(run.err().contains(Integer.toString(line)), "names line " + line + ": " + run.err());
        }
        assertShort(run);
    }

    private static void assertShort(Run run) {
        long lines = run.err().lines().count();
        assertTrue(lines >= 1 && lines <= 3, run.err());
        assertFalse(run.err().contains("\tat ") || run.err().contains("Exception"), run.err());
        assertEquals("", run.out());
    }
}

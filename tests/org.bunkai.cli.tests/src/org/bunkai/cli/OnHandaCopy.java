package org.bunkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of commands on a copy of the Handa hospital as attacked, which they may change. */
abstract class OnHandaCopy {

    @TempDir
    protected Path folder;
    protected Path model;
    /** Beside the model; not there before a test. */
    protected Path assessment;

    @BeforeEach
    void copy() throws IOException {
        model = Files.copy(Path.of(CommandRun.sample("handa-2021/as-attacked.bunkai")), folder.resolve("m.bunkai"));
        assessment = folder.resolve("m.assessment");
    }

    /** Runs a command on the copy. */
    protected final CommandRun run(String command, String... more) {
        return CommandRun.of(Stream.concat(Stream.of(command, model.toString()), Stream.of(more)).toArray(String[]::new));
    }
}

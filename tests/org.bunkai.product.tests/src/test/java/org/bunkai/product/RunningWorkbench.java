package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The desktop application, started by its script with a workspace of its own in a folder. */
final class RunningWorkbench {

    private static final long PATIENCE_SECONDS = 90;

    private final Process process;
    private final Path out;

    private RunningWorkbench(Process process, Path out) {
        this.process = process;
        this.out = out;
    }

    /** @param options of the Java machine */
    static RunningWorkbench start(Path product, Path folder, String options, List<String> files) throws IOException {
        assertNotNull(System.getenv("DISPLAY"), "a display: ./bunkai test starts one");
        Path out = folder.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(product.resolve("bunkai").toString(), "workbench"), files.stream()).toList());
        builder.environment().put("BUNKAI_DATA", workspace(folder).toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_TOOL_OPTIONS", options);
        return new RunningWorkbench(builder.redirectErrorStream(true).redirectOutput(out.toFile()).start(), out);
    }

    static Path workspace(Path folder) {
        return folder.resolve("workspace");
    }

    void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            assertTrue(process.isAlive(), () -> "it ended: " + read(out));
            assertTrue(System.nanoTime() < end, () -> "in vain: " + what + "\n" + read(out));
            Thread.sleep(100);
        }
    }

    /** Asks it to end, and waits. */
    void end() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it ends when asked to");
    }

    /** Ends it without asking. */
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** The content of a file; empty if it cannot be read. */
    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}

package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code bunkai view}, which runs until it is ended. */
final class RunningView implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 90;
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\S+");

    private final Process process;
    private final Path out;

    private RunningView(Process process, Path out) {
        this.process = process;
        this.out = out;
    }

    /** @param folder for what it prints, and what it keeps for itself */
    static RunningView start(Path folder, Path file, String... options) throws IOException {
        Path out = folder.resolve("view.txt");
        ProcessBuilder builder = Product.builder(Product.HOME, List.of(), "org.bunkai.cli.app",
                Stream.concat(Stream.of("view", file.toString()), Stream.of(options)).toList());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        return new RunningView(builder.redirectErrorStream(true).redirectOutput(out.toFile()).start(), out);
    }

    /** The address of the page; waits for it. */
    String address() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        Matcher address = ADDRESS.matcher(said());
        while (!address.find()) {
            assertTrue(process.isAlive() && System.nanoTime() < end, this::said);
            Thread.sleep(100);
            address = ADDRESS.matcher(said());
        }
        return address.group();
    }

    int port() throws InterruptedException {
        return URI.create(address()).getPort();
    }

    /** Everything it has printed. */
    String said() {
        return RunningWorkbench.read(out);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it ends when asked to");
    }
}

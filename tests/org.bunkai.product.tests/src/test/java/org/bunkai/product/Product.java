package org.bunkai.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The materialized Linux product, run as its user runs it: as a process. */
final class Product {

    static final Path ROOT = Path.of(System.getProperty("bunkai.root"));
    static final Path HOME = ROOT.resolve("releng/org.bunkai.product/target/products/org.bunkai.product/linux/gtk/x86_64/bunkai");
    static final Path SAMPLE = ROOT.resolve("samples/handa-2021/as-attacked.bunkai");

    private static final long TIMEOUT_SECONDS = 120;

    private Product() {
    }

    /** What a run left. */
    record Run(int exit, String out, String err) {
    }

    static Run run(String... arguments) {
        return run(ROOT, List.of(arguments));
    }

    static Run run(Path directory, List<String> arguments) {
        return run(HOME, directory, List.of(), "org.bunkai.cli.app", arguments);
    }

    /** Runs an application of a product, here or in a copy, with options of the Java machine. */
    static Run run(Path home, Path directory, List<String> options, String application, List<String> arguments) {
        try {
            Path out = Files.createTempFile("bunkai-out", ".txt");
            Path err = Files.createTempFile("bunkai-err", ".txt");
            Process process = builder(home, options, application, arguments).directory(directory.toFile()).redirectOutput(out.toFile())
                    .redirectError(err.toFile()).start();
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end after " + TIMEOUT_SECONDS + " s: " + arguments);
            }
            Run run = new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How an application of a product is started. */
    static ProcessBuilder builder(Path home, List<String> options, String application, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
        command.addAll(options);
        command.addAll(List.of("-jar", launcher(home).toString(), "-nosplash", "-data", "@none", "-application", application));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    private static Path launcher(Path home) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(home.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            return jars.iterator().next();
        }
    }
}

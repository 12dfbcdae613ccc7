package org.bunkai.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Measurements that need a process of their own. */
final class Processes {

    /** Most heap that a run may use, in MiB. */
    static final int HEAP_LIMIT = 512;

    private static final int HIGHEST_EXIT_OF_A_CHECK = 1;

    /** Exit code of a JVM with {@code ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private Processes() {
    }

    /**
     * How long {@code ./bunkai check} takes from its start to its end.
     *
     * @param root where {@code bunkai} is
     * @param model what is checked
     * @param runs how often; one more goes before them, which makes the class cache
     * @return the median, in milliseconds
     */
    static long check(Path root, Path model, int runs) throws IOException, InterruptedException {
        return median(root, runs, "check", model.toString());
    }

    /**
     * How long {@code ./bunkai report} takes from its start to its end, all formats.
     *
     * @param root where {@code bunkai} is
     * @param devices of a hospital that is made up
     * @param runs how often; one more goes before them
     * @return the median, in milliseconds
     */
    static long report(Path root, int devices, int runs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bench");
        Path model = folder.resolve("hospital.bunkai");
        try {
            once(root, "generate", "--facilities", "1", "--devices", Integer.toString(devices), "--seed", "1", "-o", model.toString());
            return median(root, runs, "report", model.toString(), "-o", folder.toString());
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static long median(Path root, int runs, String... command) throws IOException, InterruptedException {
        once(root, command);
        long[] millis = new long[runs];
        for (int i = 0; i < runs; i++) {
            millis[i] = once(root, command);
        }
        return LongStream.of(millis).sorted().skip(runs / 2).findFirst().orElseThrow();
    }

    /** Bytes in use after a run of all rules in a process that may use {@link #HEAP_LIMIT}; empty if that was too little. */
    static OptionalLong heapAfterRun(int devices) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + HEAP_LIMIT + "m",
                "-XX:+ExitOnOutOfMemoryError", "-cp", System.getProperty("java.class.path"), HeapProbe.class.getName(), Integer.toString(devices))
                .redirectError(Redirect.DISCARD).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        return switch (process.waitFor()) {
            case 0 -> OptionalLong.of(Long.parseLong(output));
            case OUT_OF_MEMORY -> OptionalLong.empty();
            default -> throw new IOException("a run of all rules on " + devices + " devices failed");
        };
    }

    private static long once(Path root, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(root.resolve("bunkai").toString()));
        words.addAll(List.of(command));
        long start = System.nanoTime();
        int exit = new ProcessBuilder(words).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start().waitFor();
        if (exit > HIGHEST_EXIT_OF_A_CHECK) {
            throw new IOException(String.join(" ", words) + " ended with " + exit);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}

package org.bunkai.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures everything and prints the tables, which also go to {@code out/bench.md}; what JMH says goes to {@code out/bench.log}. Exit code
 * 0 whether the marks are met or not, 1 if something could not be measured (that the three ways to check differ, too), 2 for a wrong
 * command line.
 */
public final class Main {

    /** Devices of the hospital whose report has a mark. */
    static final int REPORT_DEVICES = 300;

    private static final String SAMPLE = "samples/handa-2021/as-attacked.bunkai";
    private static final int QUICK_DEVICES = 1000;
    private static final int DEVICES = 20000;

    private final Path root;
    private final boolean quick;
    private final Path log;

    private Main(Path root, boolean quick) {
        this.root = root;
        this.quick = quick;
        log = root.resolve("out/bench.log");
    }

    /** Arguments: the root folder of the project, then {@code --quick} or nothing. */
    public static void main(String[] arguments) throws InterruptedException {
        boolean quick = List.of(arguments).subList(1, arguments.length).equals(List.of("--quick"));
        if (!quick && arguments.length > 1) {
            System.err.println("bench: unknown argument " + arguments[1] + "; there is --quick (1,000 devices only, under two minutes).");
            System.exit(2);
        }
        Main main = new Main(Path.of(arguments[0]).toAbsolutePath().normalize(), quick);
        try {
            main.run();
        } catch (IOException | RunnerException e) {
            System.err.println("bench: not everything could be measured: " + e.getMessage() + "; see " + main.log + ".");
            System.exit(1);
        }
    }

    private void run() throws IOException, RunnerException, InterruptedException {
        String heading = LocalDate.now(ZoneId.systemDefault()) + ", " + (quick ? "quick" : "full") + ", " + Machine.describe();
        System.err.println("bench: measuring, " + (quick ? "under two minutes" : "about a quarter of an hour") + "; log: " + log);
        Files.createDirectories(log.getParent());
        List<Measured> measured = new Runner(options().build()).run().stream().map(Measured::of).toList();
        long process = Processes.check(root, root.resolve(SAMPLE), quick ? 3 : 9);
        long report = Processes.report(root, REPORT_DEVICES, quick ? 3 : 5);
        int heapDevices = quick ? QUICK_DEVICES : DEVICES;
        OptionalLong heap = Processes.heapAfterRun(heapDevices);
        List<String> lines = new Report(heading, measured).lines(process, report, heapDevices, heap);
        write(lines, root.resolve("out/bench.md"));
        lines.forEach(System.out::println);
    }

    private ChainedOptionsBuilder options() {
        ChainedOptionsBuilder options = new OptionsBuilder().param("file", root.resolve(SAMPLE).toString()).output(log.toString())
                .shouldFailOnError(true);
        return quick ? options.param("devices", Integer.toString(QUICK_DEVICES)).warmupIterations(1).warmupTime(TimeValue.seconds(4))
                .measurementIterations(2).measurementTime(TimeValue.seconds(1)) : options;
    }

    private static void write(List<String> lines, Path file) throws IOException {
        Path beside = Files.write(file.resolveSibling(file.getFileName() + ".new"), lines);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}

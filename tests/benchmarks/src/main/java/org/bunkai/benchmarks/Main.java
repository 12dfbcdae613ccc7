package org.bunkai.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints them beside their marks. Arguments: a model to load, then options of JMH. */
public final class Main {

    /** In milliseconds, by number of devices. */
    private static final Map<String, Integer> MARKS = Map.of("5000", 300, "20000", 1500);

    private Main() {
    }

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions options = new CommandLineOptions(Arrays.copyOfRange(arguments, 1, arguments.length));
        for (RunResult result : new Runner(new OptionsBuilder().parent(options).param("file", arguments[0]).build()).run()) {
            String devices = result.getParams().getParamsKeys().contains("devices") ? result.getParams().getParam("devices") : "";
            String mark = MARKS.containsKey(devices) ? "< " + MARKS.get(devices) : "";
            System.out.println(String.format(Locale.ROOT, "%-30s %9.1f ms  %s", result.getPrimaryResult().getLabel() + " " + devices,
                    result.getPrimaryResult().getScore(), mark));
        }
    }
}

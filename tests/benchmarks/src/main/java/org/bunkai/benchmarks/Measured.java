package org.bunkai.benchmarks;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * The median of one benchmark.
 *
 * @param name class and method, for example {@code RuleBenchmark.allRules}
 * @param devices size of the model, or 0 if it is the sample
 * @param edit what was edited, or empty
 * @param millis median time of one run
 */
record Measured(String name, int devices, String edit, double millis) {

    private static final int MEDIAN = 50;

    static Measured of(RunResult result) {
        BenchmarkParams params = result.getParams();
        String[] names = params.getBenchmark().split("\\.");
        return new Measured(names[names.length - 2] + "." + names[names.length - 1], Integer.parseInt(param(params, "devices", "0")),
                param(params, "edit", ""), result.getPrimaryResult().getStatistics().getPercentile(MEDIAN));
    }

    private static String param(BenchmarkParams params, String key, String otherwise) {
        return params.getParamsKeys().contains(key) ? params.getParam(key) : otherwise;
    }
}

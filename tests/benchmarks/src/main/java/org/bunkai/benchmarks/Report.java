package org.bunkai.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The tables of a run as Markdown: every median beside its mark (ARCHITECTURE.md), and the product beside EVL and SHACL. */
final class Report {

    private static final double MARK_RULES_5000 = 300;
    private static final double MARK_RULES_20000 = 1500;
    private static final double MARK_SLOPE = 1.1;
    private static final double MARK_FACT = 16;
    private static final double MARK_TOPOLOGY = 100;
    private static final int MARKED_EDIT_SIZE = 5000;
    private static final double MARK_PROCESS = 1500;
    private static final double MARK_REPORT = 8000;
    private static final int MARKED_HEAP_SIZE = 20000;
    private static final int MIB = 1 << 20;

    private final List<Measured> measured;
    private final List<String> lines = new ArrayList<>();

    Report(String heading, List<Measured> measured) {
        this.measured = measured;
        lines.addAll(List.of("# Bunkai bench", "", heading, ""));
    }

    /** The tables, line by line. */
    List<String> lines(long processMillis, long reportMillis, int heapDevices, OptionalLong heap) {
        lines.addAll(List.of("| measured | median | mark | met |", "|---|---:|---:|---|"));
        of("RuleBenchmark.allRules").forEach(m -> time("all rules, " + devices(m), m.millis(), ruleMark(m.devices())));
        addSlope();
        of("RecheckBenchmark.recheck")
                .forEach(m -> time("re-check after one edit (" + edit(m) + "), " + devices(m), m.millis(), editMark(m)));
        time("`check` of the sample, whole process", processMillis, MARK_PROCESS);
        time(format("`report`, all formats, %,d devices, whole process", Main.REPORT_DEVICES), reportMillis, MARK_REPORT);
        of("LoadBenchmark.load").forEach(m -> time("loading the sample", m.millis(), Double.NaN));
        addHeap(heapDevices, heap);
        addComparison();
        return List.copyOf(lines);
    }

    private void addSlope() {
        List<Measured> sizes = of("RuleBenchmark.allRules").toList();
        if (sizes.size() > 1) {
            double slope = slope(sizes);
            row("growth of all rules with devices, log-log slope", format("%.2f", slope), format("≤ %.1f", MARK_SLOPE),
                    slope <= MARK_SLOPE);
        }
    }

    private void addHeap(int devices, OptionalLong heap) {
        String what = format("heap in use after all rules, %,d devices, %d MiB allowed", devices, Processes.HEAP_LIMIT);
        String used = heap.isPresent() ? format("%,d MiB", heap.getAsLong() / MIB) : "not enough";
        if (devices == MARKED_HEAP_SIZE) {
            row(what, used, "< " + Processes.HEAP_LIMIT + " MiB", heap.isPresent());
        } else {
            lines.add("| " + what + " | " + used + " | | |");
        }
    }

    private void addComparison() {
        lines.addAll(List.of("", "Eight rules on the same models, equal violations (docs/adr/0013); aim: ≥ 10 × at 5,000 devices", "",
                "| devices | Bunkai | EVL | SHACL | EVL ÷ Bunkai | SHACL ÷ Bunkai |", "|---:|---:|---:|---:|---:|---:|"));
        of("ComparisonBenchmark.product").forEach(product -> {
            double evl = millis("ComparisonBenchmark.evl", product.devices());
            double shacl = millis("ComparisonBenchmark.shacl", product.devices());
            lines.add(format("| %,d | %,.1f ms | %,.1f ms | %,.1f ms | %.1f × | %.1f × |", product.devices(), product.millis(), evl,
                    shacl, evl / product.millis(), shacl / product.millis()));
        });
    }

    private void time(String what, double millis, double mark) {
        String median = format("%,.1f ms", millis);
        if (Double.isNaN(mark)) {
            lines.add("| " + what + " | " + median + " | | |");
        } else {
            row(what, median, format("< %,.0f ms", mark), millis < mark);
        }
    }

    private void row(String what, String value, String mark, boolean met) {
        lines.add("| " + what + " | " + value + " | " + mark + " | " + (met ? "yes" : "**no**") + " |");
    }

    private Stream<Measured> of(String name) {
        return measured.stream().filter(m -> m.name().equals(name));
    }

    private double millis(String name, int devices) {
        return of(name).filter(m -> m.devices() == devices).findFirst().orElseThrow().millis();
    }

    private static double ruleMark(int devices) {
        return switch (devices) {
            case 5000 -> MARK_RULES_5000;
            case 20000 -> MARK_RULES_20000;
            default -> Double.NaN;
        };
    }

    private static double editMark(Measured edit) {
        return edit.devices() != MARKED_EDIT_SIZE ? Double.NaN : isTopology(edit) ? MARK_TOPOLOGY : MARK_FACT;
    }

    private static boolean isTopology(Measured edit) {
        return RecheckBenchmark.Edit.valueOf(edit.edit()) == RecheckBenchmark.Edit.TOPOLOGY;
    }

    private static String edit(Measured edit) {
        return edit.edit().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String devices(Measured measured) {
        return format("%,d devices", measured.devices());
    }

    /** Slope of the line through the points (ln devices, ln time) with the least squares. */
    private static double slope(List<Measured> sizes) {
        double meanX = sizes.stream().mapToDouble(m -> Math.log(m.devices())).average().orElseThrow();
        double meanY = sizes.stream().mapToDouble(m -> Math.log(m.millis())).average().orElseThrow();
        double products = sizes.stream().mapToDouble(m -> (Math.log(m.devices()) - meanX) * (Math.log(m.millis()) - meanY)).sum();
        double squares = sizes.stream().mapToDouble(m -> Math.pow(Math.log(m.devices()) - meanX, 2)).sum();
        return products / squares;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}

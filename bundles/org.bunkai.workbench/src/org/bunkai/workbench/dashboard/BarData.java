package org.bunkai.workbench.dashboard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.bunkai.assessment.ClauseOutcome;

/**
 * Stacked bars: what a chart shows, without widgets.
 *
 * @param title what is counted
 * @param categories names of the bars, from top to bottom
 * @param series parts of the bars
 */
record BarData(String title, List<String> categories, List<Series> series) {

    BarData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /**
     * One part of every bar.
     *
     * @param name name with the sign that stands for it
     * @param color the outcome whose colour it has
     * @param values one per category
     */
    record Series(String name, ClauseOutcome color, List<Integer> values) {

        Series {
            values = List.copyOf(values);
        }

        boolean isEmpty() {
            return values.stream().allMatch(value -> value == 0);
        }
    }

    /** The numbers as text, a line per bar; parts that are zero are left out. */
    String text(String none, String separator) {
        return categories.isEmpty() ? none : IntStream.range(0, categories.size())
                .mapToObj(i -> categories.get(i) + ": " + bar(i, none, separator)).collect(Collectors.joining("\n"));
    }

    private String bar(int category, String none, String separator) {
        String parts = series.stream().filter(s -> s.values().get(category) > 0).map(s -> s.name() + " " + s.values().get(category))
                .collect(Collectors.joining(separator));
        return parts.isEmpty() ? none : parts;
    }
}

package org.bunkai.exchange.source;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of devices as it stands in a file.
 *
 * @param file the file as the user named it
 * @param columns columns in their order, each with another heading
 * @param rows rows that hold something, in their order
 * @param types classes of devices by the words of this format, for example {@code "FW" → "NetworkDevice.FIREWALL"}; empty where the usual
 *        words are used
 */
public record ImportTable(Path file, List<Column> columns, List<Row> rows, Map<String, String> types) {

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param target what it means, as the id of a target (the name of a feature of a device, for example {@code ledgerId}); empty to leave
     *        it to the usual headings
     */
    public record Column(String heading, Optional<String> target) {

        public Column {
            Objects.requireNonNull(heading);
            Objects.requireNonNull(target);
        }
    }

    /**
     * A cell that holds something.
     *
     * @param text its text without margins
     * @param date the day that it stands for, where the format knows; otherwise the text is read
     */
    public record Cell(String text, Optional<LocalDate> date) {

        public Cell {
            Objects.requireNonNull(text);
            Objects.requireNonNull(date);
        }
    }

    /**
     * A row.
     *
     * @param number where the user finds it in the file, from 1
     * @param cells cells that hold something, by heading
     */
    public record Row(int number, Map<String, Cell> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }
    }

    public ImportTable {
        Objects.requireNonNull(file);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        types = Map.copyOf(types);
        if (columns.stream().map(Column::heading).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("a heading stands twice: " + columns);
        }
    }

    /** The headings in their order. */
    public List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** The first text below a heading, to show what the column holds; empty if there is none. */
    public String sample(String heading) {
        return rows.stream().map(row -> row.cells().get(heading)).filter(Objects::nonNull).map(Cell::text).findFirst().orElse("");
    }
}

package org.bunkai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.bunkai.report.ReportTable.Cell;
import org.bunkai.report.ReportTable.Column;
import org.bunkai.report.ReportTable.Row;

/** Makes a table row by row. */
final class TableBuilder {

    private final String id;
    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    TableBuilder(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Adds a column of a share of the width in per cent. */
    TableBuilder column(String label, int width) {
        columns.add(new Column(label, width));
        return this;
    }

    /** Adds a row of plain cells. */
    void row(String key, String... texts) {
        row(key, Stream.of(texts).map(Cell::of).toList());
    }

    /** Adds a row. */
    void row(String key, List<Cell> cells) {
        rows.add(new Row(key, cells));
    }

    ReportTable build() {
        return new ReportTable(id, title, columns, rows);
    }
}

package org.bunkai.report;

import java.util.List;

/**
 * A ledger or list of a report, the same in every format: a table on paper, a sheet in a workbook.
 *
 * @param id name for anchors and sheets in other languages: letters of English, digits and hyphens
 * @param title in words, at most 31 characters, without any of {@code []:*?/\}
 * @param columns what each cell of a row is about
 * @param rows as many cells each as there are columns
 */
public record ReportTable(String id, String title, List<Column> columns, List<Row> rows) {

    /** Copies its lists. */
    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("table " + id + " has rows that are not " + width + " cells wide");
        }
    }

    /**
     * One column.
     *
     * @param label heading
     * @param width share of the table's width, in per cent; those of a table make 100
     */
    public record Column(String label, int width) {
    }

    /**
     * One row.
     *
     * @param key what other tables and the drawing call this row by, for example the id of its element, or empty
     * @param cells from left to right
     */
    public record Row(String key, List<Cell> cells) {

        /** Copies its cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param text in words, lines separated by {@code \n}; empty if there is nothing to say
     * @param outcome constant name of an outcome, whose sign and colour the cell bears, or empty
     */
    public record Cell(String text, String outcome) {

        /** A cell without sign. */
        public static Cell of(String text) {
            return new Cell(text, "");
        }
    }
}

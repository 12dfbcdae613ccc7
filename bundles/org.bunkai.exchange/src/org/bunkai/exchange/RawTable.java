package org.bunkai.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.exchange.ExchangeException.Problem;

/**
 * A table as it stands in a file, before anyone asks what its columns mean.
 *
 * @param rows rows that hold something, in their order
 * @param problems cells that cannot be read
 */
record RawTable(List<Row> rows, List<Problem> problems) {

    /**
     * One row.
     *
     * @param number number in the file, from 1
     * @param cells cells that hold something, by column from 0
     */
    record Row(int number, SortedMap<Integer, RawCell> cells) {
    }

    /** Collects a table up to the size that is read. */
    static final class Builder {

        private final List<Row> rows = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        /** Adds a row if it holds anything. Returns false if the table is longer than allowed: reading can stop. */
        boolean add(Row row) {
            if (!row.cells().isEmpty()) {
                rows.add(row);
            }
            return rows.size() <= QuestionFormat.MOST_ROWS + 1;
        }

        void add(Problem problem) {
            problems.add(problem);
        }

        RawTable build() {
            if (rows.size() > QuestionFormat.MOST_ROWS + 1) {
                return new RawTable(List.of(), List.of(new Problem(Kind.TOO_MANY_ROWS, "", Integer.toString(QuestionFormat.MOST_ROWS))));
            }
            return new RawTable(rows, problems);
        }
    }
}

package org.bunkai.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellReference;
import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.exchange.ExchangeException.Problem;

/**
 * A filled-in table of questions: {@code .xlsx}, or CSV in every other file. Nothing in it is trusted: its size is limited, formulas are
 * refused, and what the answers mean is found out only together with a model.
 */
public final class AnswerSheet {

    /**
     * A cell that is filled in.
     *
     * @param text stripped text
     * @param date the day that a number in a workbook stands for
     * @param address place in the file, as {@code H12}
     */
    record Cell(String text, Optional<LocalDate> date, String address) {
    }

    /**
     * A row that is not empty.
     *
     * @param number number in the file, from 1
     * @param cells the cells that are read
     */
    record Row(int number, Map<Column, Cell> cells) {

        /** The text of a cell; empty if nothing is filled in. */
        String text(Column column) {
            return cells.containsKey(column) ? cells.get(column).text() : "";
        }
    }

    private final Path file;
    private final ExchangeTexts texts;
    private final List<Row> rows;

    private AnswerSheet(Path file, ExchangeTexts texts, List<Row> rows) {
        this.file = file;
        this.texts = texts;
        this.rows = rows;
    }

    /**
     * Reads a table. Its language is that of its headings; columns may stand in any order, others are not read.
     *
     * @throws ExchangeException if the file cannot be read, is no such table, or has cells that cannot be read
     */
    public static AnswerSheet read(Path file) throws ExchangeException {
        List<ExchangeTexts> languages = Stream.of(Locale.JAPANESE, Locale.ENGLISH).map(ExchangeTexts::of).toList();
        RawTable table = TableFile.read(file, languages.stream().map(t -> t.get("sheet.questions")).collect(Collectors.toSet()));
        if (table.rows().isEmpty()) {
            throw new ExchangeException(file, Kind.EMPTY, null);
        }
        SortedMap<Integer, RawCell> heading = table.rows().getFirst().cells();
        ExchangeTexts texts = languages.stream().filter(t -> heading.values().stream()
                .anyMatch(c -> c.text().strip().equals(t.heading(Column.KEY)))).findFirst()
                .orElseThrow(() -> new ExchangeException(file, Kind.MISSING_COLUMN, null,
                        languages.stream().map(t -> t.heading(Column.KEY)).collect(Collectors.joining(" / "))));
        Map<Column, Integer> places = places(heading, texts, file);
        List<Row> rows = table.rows().stream().skip(1).map(r -> row(r, places)).filter(r -> !r.cells().isEmpty()).toList();
        return new AnswerSheet(file, texts, rows);
    }

    /** Where it came from, as the user named it. */
    Path file() {
        return file;
    }

    /** The words that its cells use. */
    ExchangeTexts texts() {
        return texts;
    }

    /** Rows below the headings. */
    List<Row> rows() {
        return rows;
    }

    private static Map<Column, Integer> places(SortedMap<Integer, RawCell> heading, ExchangeTexts texts, Path file)
            throws ExchangeException {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<Problem> problems = new ArrayList<>();
        for (Column column : Column.READ) {
            List<Integer> found = heading.entrySet().stream().filter(e -> e.getValue().text().strip().equals(texts.heading(column)))
                    .map(Map.Entry::getKey).toList();
            if (found.size() == 1) {
                places.put(column, found.getFirst());
            } else {
                problems.add(new Problem(found.isEmpty() ? Kind.MISSING_COLUMN : Kind.DUPLICATE_COLUMN, "", texts.heading(column)));
            }
        }
        if (!problems.isEmpty()) {
            throw new ExchangeException(file, problems, null);
        }
        return places;
    }

    private static Row row(RawTable.Row raw, Map<Column, Integer> places) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> {
            RawCell cell = raw.cells().get(place);
            if (cell != null) {
                cells.put(column, new Cell(cell.text().strip(), cell.date(), new CellReference(raw.number() - 1, place).formatAsString()));
            }
        });
        return new Row(raw.number(), cells);
    }
}

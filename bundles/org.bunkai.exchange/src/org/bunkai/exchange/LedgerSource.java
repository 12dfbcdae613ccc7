package org.bunkai.exchange;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellReference;
import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.exchange.source.ImportException;
import org.bunkai.exchange.source.ImportSource;
import org.bunkai.exchange.source.ImportTable;
import org.bunkai.exchange.source.ImportTable.Cell;
import org.bunkai.exchange.source.ImportTable.Column;
import org.osgi.service.component.annotations.Component;

/**
 * The ledger of devices (機器台帳) of an institution: a CSV file or the first sheet of a workbook with a row of headings and one device per
 * row. Lines may stand above the headings.
 */
@Component
public final class LedgerSource implements ImportSource {

    /** Rows among which the headings are looked for. */
    private static final int ROWS_LOOKED_AT = 10;

    @Override
    public String id() {
        return "ledger";
    }

    @Override
    public String label(Locale locale) {
        return ExchangeTexts.of(locale).get("source.ledger");
    }

    @Override
    public List<String> patterns() {
        return List.of("*.csv", "*.tsv", "*.txt", "*.xlsx");
    }

    @Override
    public ImportTable open(Path file) throws ImportException {
        try {
            List<RawTable.Row> rows = TableFile.read(file, Set.of()).rows();
            RawTable.Row heading = rows.stream().limit(ROWS_LOOKED_AT).max(Comparator.comparingLong(LedgerSource::known)
                    .thenComparing(RawTable.Row::number, Comparator.reverseOrder())).orElseThrow(() -> noRows(file));
            List<RawTable.Row> below = rows.subList(rows.indexOf(heading) + 1, rows.size());
            if (below.isEmpty()) {
                throw noRows(file);
            }
            SortedMap<Integer, String> headings = headings(heading, below);
            return new ImportTable(file, headings.values().stream().map(h -> new Column(h, Optional.empty())).toList(),
                    below.stream().map(row -> row(row, headings)).toList(), Map.of());
        } catch (ExchangeException e) {
            throw new ImportException(e, e);
        }
    }

    private static ExchangeException noRows(Path file) {
        return new ExchangeException(file, Kind.NO_ROWS, null);
    }

    /** How many cells are headings that ledgers usually have. */
    private static long known(RawTable.Row row) {
        return row.cells().values().stream().filter(cell -> ImportWords.target(cell.text()).isPresent()).count();
    }

    /** One heading per column that holds anything: columns without one are called by their letter, a second one of the same name too. */
    private static SortedMap<Integer, String> headings(RawTable.Row heading, List<RawTable.Row> below) {
        SortedMap<Integer, String> headings = new TreeMap<>();
        heading.cells().forEach((place, cell) -> put(headings, place, cell.text().strip().replaceAll("\\s+", " ")));
        below.forEach(row -> row.cells().keySet().stream().filter(place -> !headings.containsKey(place))
                .forEach(place -> put(headings, place, letter(place))));
        return headings;
    }

    private static void put(Map<Integer, String> headings, int place, String text) {
        headings.put(place, headings.containsValue(text) ? text + " " + letter(place) : text);
    }

    private static String letter(int place) {
        return "(" + CellReference.convertNumToColString(place) + ")";
    }

    private static ImportTable.Row row(RawTable.Row row, Map<Integer, String> headings) {
        Map<String, Cell> cells = new HashMap<>();
        row.cells().forEach((place, cell) -> cells.put(headings.get(place), new Cell(cell.text().strip(), cell.date())));
        return new ImportTable.Row(row.number(), cells);
    }
}

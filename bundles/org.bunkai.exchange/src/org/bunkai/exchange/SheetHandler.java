package org.bunkai.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.exchange.ExchangeException.Problem;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The events of a sheet (ECMA-376 part 1, 18.3.1) as a table. Formulas, merged cells and error values are problems; nothing is evaluated.
 */
final class SheetHandler extends DefaultHandler {

    /** The table is longer than allowed. */
    static final class EnoughException extends SAXException {

        private static final long serialVersionUID = 1L;
    }

    private final RawTable.Builder table = new RawTable.Builder();
    private final SharedStrings strings;
    private final boolean since1904;
    private final StringBuilder text = new StringBuilder();
    private SortedMap<Integer, RawCell> cells = new TreeMap<>();
    private int row;
    private int column;
    private String type;
    private boolean isFormula;
    private boolean isPhonetic;

    /**
     * @param strings texts that cells refer to by number
     * @param since1904 whether day 0 is 1904-01-01
     */
    SheetHandler(SharedStrings strings, boolean since1904) {
        this.strings = strings;
        this.since1904 = since1904;
    }

    /** What was read so far. */
    RawTable table() {
        return table.build();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                // Row and cell numbers are optional: the next one is meant.
                row = attributes.getValue("r") == null ? row + 1 : Integer.parseInt(attributes.getValue("r"));
                column = -1;
                cells = new TreeMap<>();
            }
            case "c" -> {
                column = attributes.getValue("r") == null ? column + 1 : new CellReference(attributes.getValue("r")).getCol();
                type = attributes.getValue("t");
                isFormula = false;
                text.setLength(0);
            }
            case "f" -> isFormula = true;
            case "rPh" -> isPhonetic = true;
            case "v" -> text.setLength(0);
            case "mergeCell" -> table.add(new Problem(Kind.MERGED_CELLS, String.valueOf(attributes.getValue("ref"))));
            default -> {
                // Formats and settings of the sheet say nothing about its content.
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!isPhonetic) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "f" -> text.setLength(0);
            case "rPh" -> isPhonetic = false;
            case "c" -> endCell();
            case "row" -> {
                if (!table.add(new RawTable.Row(row, cells))) {
                    throw new EnoughException();
                }
            }
            default -> {
                // See startElement.
            }
        }
    }

    private void endCell() {
        String value = text.toString();
        if (isFormula) {
            table.add(new Problem(Kind.FORMULA, address()));
        } else if ("e".equals(type)) {
            table.add(new Problem(Kind.ERROR_VALUE, address(), value));
        } else if (!value.isBlank()) {
            RawCell cell = switch (type) {
                case "s" -> RawCell.of(strings.getItemAt(Integer.parseInt(value.strip())).getString());
                case "inlineStr", "str", "b", "d" -> RawCell.of(value);
                case null, default -> number(value.strip());
            };
            if (!cell.text().isBlank()) {
                cells.put(column, cell);
            }
        }
    }

    private RawCell number(String value) {
        double number = Double.parseDouble(value);
        Optional<LocalDate> day = DateUtil.isValidExcelDate(number)
                ? Optional.of(DateUtil.getLocalDateTime(number, since1904).toLocalDate()) : Optional.empty();
        // By way of the double: BigDecimal would write out a thousand million digits for 1E999999999.
        return new RawCell(Double.isFinite(number) ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : value, day);
    }

    private String address() {
        return new CellReference(row - 1, column).formatAsString();
    }
}

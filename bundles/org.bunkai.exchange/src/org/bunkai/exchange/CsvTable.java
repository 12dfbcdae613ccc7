package org.bunkai.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.util.CellReference;
import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.exchange.ExchangeException.Problem;

/**
 * Reads CSV (RFC 4180) as spreadsheets save it: separated by comma, semicolon or tab; UTF-8, with or without byte order mark, UTF-16 with
 * one, or the code page of Japanese Windows.
 */
final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final int UTF_16_LITTLE_ENDIAN_MARK = 0xFFFE;
    private static final int UTF_16_BIG_ENDIAN_MARK = 0xFEFF;
    /** Lines that show which character separates the cells: a title, say, stands above the headings. */
    private static final int LINES_LOOKED_AT = 10;

    private CsvTable() {
    }

    static RawTable read(Path file) throws ExchangeException, IOException {
        RawTable.Builder table = new RawTable.Builder();
        String text = text(file);
        try (CSVParser records = CSVParser.parse(text, CSVFormat.RFC4180.builder().setDelimiter(separator(text)).get())) {
            boolean more = true;
            for (CSVRecord each : records) {
                more = more && table.add(row(each, table));
            }
        } catch (UncheckedIOException e) {
            throw new ExchangeException(file, Kind.NOT_CSV, e, e.getCause().getMessage());
        }
        return table.build();
    }

    private static RawTable.Row row(CSVRecord each, RawTable.Builder table) {
        int number = (int) each.getRecordNumber();
        SortedMap<Integer, RawCell> cells = new TreeMap<>();
        for (int column = 0; column < each.size(); column++) {
            String text = each.get(column);
            if (text.startsWith("=")) {
                table.add(new Problem(Kind.FORMULA, address(number, column)));
            } else if (!text.isBlank()) {
                cells.put(column, RawCell.of(text));
            }
        }
        return new RawTable.Row(number, cells);
    }

    /** Where a spreadsheet shows a cell: a record is a row, also if a text in it spans lines. */
    private static String address(int number, int column) {
        return new CellReference(number - 1, column).formatAsString();
    }

    /** The separator that occurs most in the first lines outside of quotation marks. */
    private static char separator(String text) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0, lines = 0; i < text.length() && lines < LINES_LOOKED_AT; i++) {
            switch (text.charAt(i)) {
                case '"' -> quoted = !quoted;
                case ',' -> commas += quoted ? 0 : 1;
                case ';' -> semicolons += quoted ? 0 : 1;
                case '\t' -> tabs += quoted ? 0 : 1;
                case '\n' -> lines += quoted ? 0 : 1;
                default -> { }
            }
        }
        return commas >= Math.max(semicolons, tabs) ? ',' : semicolons >= tabs ? ';' : '\t';
    }

    private static String text(Path file) throws ExchangeException, IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text;
        try {
            Charset unicode = isUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
            text = unicode.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = japaneseWindows(bytes, file);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    /** Whether a file begins as what Excel saves as "Unicode text". */
    private static boolean isUtf16(byte[] bytes) {
        int begin = bytes.length < 2 ? 0 : Byte.toUnsignedInt(bytes[0]) << Byte.SIZE | Byte.toUnsignedInt(bytes[1]);
        return begin == UTF_16_LITTLE_ENDIAN_MARK || begin == UTF_16_BIG_ENDIAN_MARK;
    }

    private static String japaneseWindows(byte[] bytes, Path file) throws ExchangeException {
        try {
            return WINDOWS_31J.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ExchangeException(file, Kind.ENCODING, e);
        }
    }
}

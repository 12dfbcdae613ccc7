package org.bunkai.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bunkai.assessment.FindingTexts;

/** Questions as CSV (RFC 4180): UTF-8 with byte order mark, lines ended by CR LF. */
final class CsvWriter implements QuestionFormat.Writer {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection). */
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    @Override
    public void write(Questionnaire questionnaire, ExchangeTexts texts, OutputStream out) throws IOException {
        FindingTexts findings = texts.of(questionnaire.result());
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(Stream.of(Column.values()).map(texts::heading).toList());
        for (QuestionRow row : QuestionRow.of(questionnaire, texts, findings)) {
            printer.printRecord(Stream.of(Column.values()).map(c -> harmless(row.cells().getOrDefault(c, ""))).toList());
        }
        printer.flush();
    }

    /** A text that no spreadsheet takes for a formula: names come from the model, and the file is opened in somebody else's office. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

package org.bunkai.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {

    @TempDir
    private Path folder;
    private Architecture architecture;
    private Questionnaire questions;
    private Path file;

    @BeforeEach
    void write() throws Exception {
        architecture = Models.load(folder);
        questions = Questionnaire.of(Models.check(architecture));
        file = folder.resolve("q.csv");
        QuestionFormat.CSV.write(questions, Locale.ENGLISH, file);
    }

    @Test
    void spreadsheetsSeeTheEncodingAndNoFormula() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        List<CSVRecord> records = records();
        assertEquals(questions.questions().size() + 1, records.size());
        records.forEach(r -> r.forEach(c -> assertTrue(c.isEmpty() || "=+-@\t\r".indexOf(c.charAt(0)) < 0, c)));
        assertTrue(records.stream().anyMatch(r -> r.get(Column.NAME.ordinal()).equals("'=HYPERLINK(\"http://127.0.0.1/\")|*端末*")));
    }

    @Test
    void answersComeBackFromUtf8AndFromJapaneseWindows() throws Exception {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"))) {
            String filled = Files.readString(file).substring(1)
                    .replaceFirst("(?m)^(\\d+,.*?Choose: [^,]*),,(.*,fw-1#portSecurity)$", "$1,Yes,$2");
            Path answered = Files.writeString(folder.resolve("answered.csv"), filled, charset);
            Architecture fresh = Models.load(folder);
            AnswerBook book = AnswerBook.enter(AnswerSheet.read(answered), fresh, false);
            assertEquals(1, book.written().size(), filled);
            assertEquals(Answer.YES, Models.value(fresh, "fw-1#portSecurity"));
        }
    }

    @Test
    void everySeparatorThatSpreadsheetsUseIsRead() throws Exception {
        for (String separator : List.of(",", ";", "\t")) {
            Path table = Files.writeString(folder.resolve("t.csv"), "機器台帳\r\n名称,型番,備考\r\n\"a,b;c,,\",X-1,\"d\r\n;;;;\"\r\n"
                    .replaceAll(",(?=[^\"]*(\"[^\"]*\"[^\"]*)*$)", separator));
            RawTable.Row row = TableFile.read(table, Set.of()).rows().getLast();
            assertEquals(List.of("a,b;c,,", "X-1", "d\r\n;;;;"), row.cells().values().stream().map(RawCell::text).toList(), separator);
        }
    }

    @Test
    void unicodeTextOfExcelIsRead() throws Exception {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path table = Files.writeString(folder.resolve("t.txt"), "\uFEFF名称\t型番\r\nCT\tX-1\r\n", charset);
            assertEquals(List.of("CT", "X-1"),
                    TableFile.read(table, Set.of()).rows().getLast().cells().values().stream().map(RawCell::text).toList());
        }
    }

    private List<CSVRecord> records() throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.readString(file).substring(1), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}

package org.bunkai.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bunkai.exchange.ImportRow.Outcome;
import org.bunkai.exchange.source.ImportException;
import org.bunkai.exchange.source.ImportSource;
import org.bunkai.exchange.source.ImportSources;
import org.bunkai.exchange.source.ImportTable;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerSourceTest {

    private static final Path SAMPLES = Path.of(System.getProperty("bunkai.root"), "samples");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16"})
    void theSampleIsReadInEveryEncoding(String charset) throws Exception {
        String text = Files.readString(SAMPLES.resolve("ledger/kiki-daicho.csv"));
        ImportTable table = new LedgerSource()
                .open(Files.writeString(folder.resolve("t.csv"), text.substring(1), Charset.forName(charset)));
        Architecture hospital = ModelLoader.load(SAMPLES.resolve("templates/hospital.bunkai"));
        ImportPlan plan = ImportPlan.of(hospital, table, ImportMapping.EMPTY.completedFor(table),
                Optional.of(hospital.getFacilities().getFirst()), Locale.JAPANESE);
        assertEquals(Map.of(Outcome.CREATED, 13L, Outcome.UPDATED, 5L, Outcome.PROBLEM, 2L),
                plan.rows().stream().collect(Collectors.groupingBy(ImportRow::outcome, Collectors.counting())));
    }

    @Test
    void headingsStandBelowATitleAndEveryColumnHasOne() throws Exception {
        ImportTable table = open("機器台帳,,\n\n,2026年4月1日現在,\n\"機器名\n(通称)\",メモ,メモ\nCT,x,y,z\n");
        assertEquals(List.of("機器台帳"), table.headings().subList(0, 1), "nothing known: the first row");
        table = open("機器台帳,,\n\n,2026年4月1日現在,\n機器名,メモ,メモ\nCT,x,y,z\n");
        assertEquals(List.of("機器名", "メモ", "メモ (C)", "(D)"), table.headings());
        assertEquals(5, table.rows().getFirst().number());
        assertEquals("z", table.sample("(D)"));
    }

    @Test
    void workbooksAreReadWithTheirDates() throws Exception {
        Path file = folder.resolve("t.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("台帳");
            XSSFRow heading = sheet.createRow(0);
            heading.createCell(0).setCellValue("機器名");
            heading.createCell(1).setCellValue("サポート終了日");
            XSSFRow row = sheet.createRow(1);
            row.createCell(0).setCellValue("CT");
            row.createCell(1).setCellValue(LocalDate.of(2027, 3, 31));
            book.write(out);
        }
        ImportTable table = new LedgerSource().open(file);
        assertEquals(Optional.of(LocalDate.of(2027, 3, 31)), table.rows().getFirst().cells().get("サポート終了日").date());
    }

    @Test
    void filesThatAreNoLedgerAreToldWithTheCure() throws Exception {
        assertEquals(": 見出しの下に行がありません。1行目に見出し、その下に1台1行で書いた表を指定してください。", refused("名称,種別\n"));
        assertEquals(": 見出しの下に行がありません。1行目に見出し、その下に1台1行で書いた表を指定してください。", refused(""));
        assertEquals(" のセル B2: 数式は評価しません。値に置き換えてください。", refused("名称,種別\nCT,=1+1\n"));
        assertTrue(refused("名称,種別\n\"CT,x\n").startsWith(": CSV として読めません"), "open quotation mark");
        Path bytes = Files.write(folder.resolve("t.csv"), new byte[] {(byte) 0xFD, (byte) 0xA0, 'a'});
        assertEquals(List.of(bytes + ": 文字コードが分かりません。「CSV UTF-8」として保存し直してください。"),
                assertThrows(ImportException.class, () -> new LedgerSource().open(bytes)).messages(Locale.JAPANESE));
        Path none = folder.resolve("none.csv");
        assertEquals(List.of(none + ": there is no such file; check the path."),
                assertThrows(ImportException.class, () -> new LedgerSource().open(none)).messages(Locale.ENGLISH));
    }

    @Test
    void aSourceIsFoundByIdAndByTheNameOfTheFile() {
        ImportSource ledger = new LedgerSource();
        ImportSources sources = () -> List.of(ledger);
        assertEquals(Optional.of(ledger), sources.find("ledger"));
        assertEquals(Optional.empty(), sources.find("Ledger"));
        assertEquals(Optional.of(ledger), sources.of(Path.of("x", "台帳.CSV")));
        assertEquals(Optional.empty(), sources.of(Path.of("x.pdf")));
    }

    @Test
    void usualWordsNameTargetsAndKindsThatExist() {
        assertEquals("name", ImportWords.target("機　器 名").orElseThrow().id());
        assertEquals("supportEnd", ImportWords.target("End of support").orElseThrow().id());
        assertEquals("NetworkDevice.L3_SWITCH", ImportWords.type("Ｌ３ スイッチ").orElseThrow().id());
        ImportTarget.all().forEach(t -> List.of(Locale.JAPANESE, Locale.ENGLISH).forEach(l -> assertTrue(!t.label(l).isBlank(), t.id())));
        assertEquals(ImportTarget.all().size(), ImportTarget.all().stream().map(t -> t.label(Locale.JAPANESE)).distinct().count());
        assertEquals(DeviceType.all().size(), DeviceType.all().stream().map(t -> t.label(Locale.JAPANESE)).distinct().count());
    }

    private ImportTable open(String text) throws Exception {
        return new LedgerSource().open(Files.writeString(folder.resolve("t.csv"), text));
    }

    private String refused(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("t.csv"), text, StandardCharsets.UTF_8);
        List<String> sentences = assertThrows(ImportException.class, () -> new LedgerSource().open(file)).messages(Locale.JAPANESE);
        assertEquals(1, sentences.size());
        return sentences.getFirst().substring(file.toString().length());
    }
}

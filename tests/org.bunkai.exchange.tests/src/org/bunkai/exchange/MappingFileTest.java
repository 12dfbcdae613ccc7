package org.bunkai.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.bunkai.exchange.source.ImportTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("map.json");
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        ImportMapping mapping = ImportMapping.EMPTY.with("機器", ImportTarget.NAME).with("備考", ImportTarget.NONE)
                .with("複合機", DeviceType.of("Client").orElseThrow()).with("", DeviceType.of("NetworkDevice.FIREWALL").orElseThrow())
                .addingMissing(false);
        MappingFile.write(mapping, file);
        assertEquals("""
                {
                  "columns" : {
                    "機器" : "name",
                    "備考" : ""
                  },
                  "types" : {
                    "複合機" : "Client",
                    "" : "NetworkDevice.FIREWALL"
                  },
                  "addMissing" : false
                }
                """, Files.readString(file));
        assertEquals(mapping, MappingFile.read(file));
    }

    @Test
    void whatIsLeftOutHasItsUsualMeaning() throws Exception {
        assertEquals(ImportMapping.EMPTY, MappingFile.read(Files.writeString(file, "{}")));
        ImportTable table = new LedgerSource().open(Files.writeString(folder.resolve("t.csv"), "番号,機器名,管理部署,備考,製造番号\n1,a,b,c,d"));
        ImportMapping mapping = MappingFile.read(Files.writeString(file,
                "{\"columns\": {\"番号\": \"ledgerId\", \"備考\": \"\", \"昔の列\": \"serial\"}}"));
        assertEquals(List.of("昔の列"), mapping.missingIn(table));
        ImportMapping completed = mapping.completedFor(table);
        assertEquals(List.of("ledgerId", "name", "", "", "serial"), completed.columns().values().stream().map(ImportTarget::id).toList());
        assertTrue(completed.addMissing());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"columns\": {\"a\": |JSON として読めません(行:列 1:18)。直してください。",
        "{\"columns\": {}, \"columns\": {}}|JSON として読めません(行:列 1:26)。直してください。",
        "[]|「/」は {…} の形でなければなりません。直してください。",
        "{\"columns\": {\"a\": 1}}|「/columns/a」は \"…\" の形でなければなりません。直してください。",
        "{\"addMissing\": \"yes\"}|「/addMissing」は true / false の形でなければなりません。直してください。",
        "{\"colums\": {}}|「colums」という項目はありません。使える項目: columns, types, addMissing。"})
    void badFilesAreToldByPlaceAndCure(String content, String sentence) throws Exception {
        Files.writeString(file, content);
        ExchangeException e = assertThrows(ExchangeException.class, () -> MappingFile.read(file));
        assertEquals(List.of(file + ": " + sentence), e.messages(Locale.JAPANESE));
    }

    @Test
    void unknownWordsAreToldWithThoseThatCanBeUsed() throws Exception {
        Files.writeString(file, "{\"types\": {\"複合機\": \"Printer\"}}");
        ExchangeException e = assertThrows(ExchangeException.class, () -> MappingFile.read(file));
        String sentence = file + ": \"Printer\" at \"/types/複合機\" cannot be used; allowed: Server, ";
        assertTrue(e.messages(Locale.ENGLISH).getFirst().startsWith(sentence), e.getMessage());
        assertEquals(ExchangeException.Kind.MISSING_FILE,
                assertThrows(ExchangeException.class, () -> MappingFile.read(folder.resolve("none.json"))).kind());
    }
}

package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.bunkai.product.Product.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The spreadsheet library with everything it needs is in the product, and says nothing itself. */
class SpreadsheetTest {

    @TempDir
    private Path folder;

    @Test
    void workbookIsWrittenAndReadBack() throws IOException {
        Path model = Files.copy(Product.SAMPLE, folder.resolve("m.bunkai"));
        Path table = folder.resolve("q.xlsx");
        Run questions = Product.run("questions", model.toString(), "-o", table.toString());
        assertEquals(0, questions.exit(), questions.err());
        assertEquals("", questions.err());
        assertTrue(Files.size(table) > 1000);
        Run answers = Product.run("answers", model.toString(), table.toString(), "--lang", "en");
        assertEquals(0, answers.exit(), answers.err());
        assertEquals("", answers.err());
        assertTrue(answers.out().matches("0 answers that the model had already, \\d+ unanswered\n"), answers.out());
    }

    @Test
    void theSourceOfLedgersIsFoundAsAService() throws IOException {
        Path model = Files.copy(Product.ROOT.resolve("samples/templates/hospital.bunkai"), folder.resolve("m.bunkai"));
        Run run = Product.run("import", model.toString(), Product.ROOT.resolve("samples/ledger/kiki-daicho.csv").toString(),
                "--facility", "f-1", "--lang", "en");
        assertEquals(1, run.exit(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().contains("13 new devices\n") && run.out().endsWith("Written: " + model + "\n"), run.out());
    }

    @Test
    void damagedWorkbookIsOneSentence() throws IOException {
        Path model = Files.copy(Product.SAMPLE, folder.resolve("m.bunkai"));
        Path table = Files.writeString(folder.resolve("q.xlsx"), "PK\3\4");
        Run run = Product.run("answers", model.toString(), table.toString());
        assertEquals(3, run.exit());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }
}

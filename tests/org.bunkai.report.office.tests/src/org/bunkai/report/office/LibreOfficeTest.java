package org.bunkai.report.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is not ours opens the files and prints them. */
class LibreOfficeTest {

    private static final int MINUTES = 5;

    @TempDir
    private Path folder;

    @Test
    void documentAndWorkbookBecomePages() throws Exception {
        Files.write(folder.resolve("document.docx"), Reports.docx(Reports.handa(Locale.JAPANESE)));
        Files.write(folder.resolve("workbook.xlsx"), Reports.xlsx(Reports.handa(Locale.JAPANESE)));
        Files.write(folder.resolve("nasty.docx"), Reports.docx(Reports.nasty()));
        Files.write(folder.resolve("sheets.xlsx"), Reports.xlsx(Reports.nasty()));
        print("document.docx", "workbook.xlsx", "nasty.docx", "sheets.xlsx");
        for (String name : List.of("document.pdf", "workbook.pdf", "nasty.pdf", "sheets.pdf")) {
            assertTrue(Files.size(folder.resolve(name)) > 20_000, name);
        }
    }

    private void print(String... files) throws IOException, InterruptedException {
        ProcessBuilder soffice = new ProcessBuilder("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("user").toUri(),
                "--convert-to", "pdf");
        soffice.command().addAll(List.of(files));
        soffice.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        Process running = start(soffice);
        if (!running.waitFor(MINUTES, TimeUnit.MINUTES)) {
            running.destroyForcibly();
            Assertions.fail("LibreOffice took more than " + MINUTES + " minutes: " + Files.readString(folder.resolve("log")));
        }
        assertEquals(0, running.exitValue(), Files.readString(folder.resolve("log")));
    }

    private static Process start(ProcessBuilder soffice) {
        try {
            return soffice.start();
        } catch (IOException e) {
            return Assertions.fail("This test needs LibreOffice: install libreoffice-writer and libreoffice-calc (Debian's names).", e);
        }
    }
}

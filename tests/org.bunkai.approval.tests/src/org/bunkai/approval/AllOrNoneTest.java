package org.bunkai.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.report.TemplateProblem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be written whole leaves the folder as it was. */
class AllOrNoneTest {

    private static Architecture model;

    @TempDir
    private Path folder;
    @TempDir
    private Path templates;

    @BeforeAll
    static void load() throws Exception {
        model = Packages.handa();
    }

    @Test
    void wrongTemplateLeavesTheOldReportAlone() throws IOException {
        Path old = Files.writeString(folder.resolve("report.pdf"), "old");
        Files.writeString(templates.resolve("forms.ftlh"), "${r.nothing()}\n");
        ApprovalPackage broken = Packages.of(model, templates);
        assertThrows(TemplateProblem.class, () -> broken.write(EnumSet.allOf(ReportFormat.class), folder));
        assertEquals("old", Files.readString(old));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(old), files.toList());
        }
    }

    @Test
    void folderThatIsNoneIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("x"));
        ApprovalPackage whole = Packages.of(model);
        IOException thrown = assertThrows(IOException.class, () -> whole.write(EnumSet.of(ReportFormat.HTML, ReportFormat.XLSX), file));
        assertTrue(thrown.getMessage().contains(file.toString()), thrown.getMessage());
        assertEquals(0, Files.size(file));
    }

    @Test
    void placeThatIsTakenByAFolderLeavesTheOthersAlone() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("report.html"));
        ApprovalPackage whole = Packages.of(model);
        IOException thrown = assertThrows(IOException.class, () -> whole.write(EnumSet.of(ReportFormat.HTML, ReportFormat.XLSX), folder));
        assertTrue(thrown.getMessage().contains(taken.toString()), thrown.getMessage());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(taken), files.toList());
        }
    }
}

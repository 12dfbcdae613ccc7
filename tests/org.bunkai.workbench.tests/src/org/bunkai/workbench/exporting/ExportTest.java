package org.bunkai.workbench.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.workbench.HandaTest;
import org.bunkai.workbench.Workbench;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports show the model as it is on the screen, saved or not. */
class ExportTest extends HandaTest {

    @BeforeEach
    void open() throws Exception {
        session.execute(SetCommand.create(session.domain(), session.architecture(), ArchitecturePackage.eINSTANCE.getElement_Name(),
                "未保存の名前"));
        assertTrue(session.isDirty());
    }

    @Test
    void theReportHasAFingerprint() throws Exception {
        ExportJob job = export(ExportKind.REPORT, folder);
        String page = Files.readString(folder.resolve("report.html"));
        assertEquals(folder.resolve("report.pdf"), job.written());
        assertEquals("%PDF", new String(Files.readAllBytes(job.written()), 0, 4, StandardCharsets.ISO_8859_1));
        assertTrue(Files.exists(folder.resolve("report.docx")));
        assertTrue(Files.exists(folder.resolve("report.xlsx")));
        assertTrue(page.contains("つるぎ町立半田病院"), "the institution");
        assertTrue(page.matches("(?s).*[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}.*"), "the fingerprint");
    }

    @Test
    void theDrawingAndTheMatrixAreFiles() throws Exception {
        assertTrue(Files.readString(export(ExportKind.DRAWING, folder.resolve("x.svg")).written()).contains("VPN装置"));
        assertTrue(Files.readString(export(ExportKind.MATRIX, folder.resolve("x.html")).written()).contains("13⑤"));
    }

    @Test
    void theDrawingIsWrittenInTheFormatOfTheName() throws Exception {
        Path pdf = export(ExportKind.DRAWING, folder.resolve("x.pdf")).written();
        assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.ISO_8859_1));
        Path png = export(ExportKind.DRAWING, folder.resolve("x.png")).written();
        assertEquals("\u0089PNG", new String(Files.readAllBytes(png), 0, 4, StandardCharsets.ISO_8859_1));
        assertEquals(Path.of("x.svg"), ExportKind.DRAWING.withEnding(Path.of("x")));
        assertEquals(Path.of("x.PDF"), ExportKind.DRAWING.withEnding(Path.of("x.PDF")));
    }

    @Test
    void questionsAreWrittenInTheFormatOfTheName() throws Exception {
        assertTrue(Files.readString(export(ExportKind.QUESTIONS, folder.resolve("x.md")).written()).startsWith("# "));
        assertTrue(Files.readString(export(ExportKind.QUESTIONS, folder.resolve("x.csv")).written()).contains("未保存の名前"));
        assertEquals(Path.of("x.xlsx"), ExportKind.QUESTIONS.withEnding(Path.of("x")));
        assertEquals(Path.of("x.CSV"), ExportKind.QUESTIONS.withEnding(Path.of("x.CSV")));
    }

    @Test
    void aCancelledExportWritesNothing() throws Exception {
        AtomicReference<IJobChangeEvent> end = start(ExportKind.REPORT, folder, true);
        Workbench.waitFor("the end of the export", () -> end.get() != null);
        assertEquals(IStatus.CANCEL, end.get().getResult().getSeverity());
        assertFalse(Files.exists(folder.resolve("report.html")));
    }

    @Test
    void whatCannotBeWrittenIsSaidInOneSentence() throws Exception {
        Path target = folder.resolve("missing").resolve("x.svg");
        AtomicReference<IJobChangeEvent> end = start(ExportKind.DRAWING, target, false);
        Workbench.waitFor("the end of the export", () -> end.get() != null);
        assertEquals(Optional.of(target + "：ファイルを書けません（NoSuchFileException）。ディレクトリ、アクセス権、空き容量を確認してください。"),
                ((ExportJob) end.get().getJob()).problem());
    }

    private ExportJob export(ExportKind kind, Path target) {
        AtomicReference<IJobChangeEvent> end = start(kind, target, false);
        Workbench.waitFor("the end of the export", () -> end.get() != null);
        assertEquals(IStatus.OK, end.get().getResult().getSeverity(), () -> end.get().getResult().toString());
        return (ExportJob) end.get().getJob();
    }

    private AtomicReference<IJobChangeEvent> start(ExportKind kind, Path target, boolean cancel) {
        AtomicReference<IJobChangeEvent> end = new AtomicReference<>();
        ExportHandler.start(kind, session, target, new JobChangeAdapter() {
            @Override
            public void running(IJobChangeEvent event) {
                if (cancel) {
                    event.getJob().cancel();
                }
            }

            @Override
            public void done(IJobChangeEvent event) {
                end.set(event);
            }
        });
        return end;
    }
}

package org.bunkai.approval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.bunkai.assessment.CheckResult;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.model.AtomicFile;
import org.bunkai.model.AtomicFile.Content;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.notation.view.View;
import org.bunkai.notation.view.Views;
import org.bunkai.report.DrawingSheets;
import org.bunkai.report.ReportBuilder;
import org.bunkai.report.ReportModel;
import org.bunkai.report.ReportOptions;
import org.bunkai.report.ReportPage;
import org.bunkai.report.ReportPage.Printed;
import org.bunkai.report.ReportScope;
import org.bunkai.report.office.DocxWriter;
import org.bunkai.report.office.XlsxWriter;
import org.bunkai.report.pdf.PdfPrinter;
import org.bunkai.report.pdf.PrintJob;

/** A report for approval in one or more formats, which all say the same. */
public final class ApprovalPackage {

    private final ReportModel report;
    private final ReportOptions options;
    private final ReportPage page;

    /**
     * Builds the report.
     *
     * @param result what a check found
     * @param model file of the model, where places of the drawing are kept beside
     * @param options language, revision and scope
     * @param templates folder of the user's templates, see {@code docs/report.md}
     * @throws IllegalArgumentException if the model has no facility or party of the id that the scope names
     * @throws IOException if there is no such folder, or the layout file beside the model cannot be used
     */
    public ApprovalPackage(CheckResult result, Optional<Path> model, ReportOptions options, Optional<Path> templates) throws IOException {
        this.options = options;
        page = new ReportPage(options.words(), templates);
        ReportBuilder builder = new ReportBuilder(result, options);
        report = builder.build(drawing(result, model, options).pictures());
    }

    private static DrawingSheets drawing(CheckResult result, Optional<Path> model, ReportOptions options) throws IOException {
        NotationOptions notation = new NotationOptions(options.locale(), Overlay.CLAUSE, null);
        if (options.scope().kind() != ReportScope.Kind.FACILITY) {
            return DrawingSheets.of(result, notation, model.isPresent() ? DrawingSheets.savedBeside(model.get()) : SavedLayout.NONE);
        }
        View facility = new View(View.Kind.FACILITY, options.scope().id());
        return DrawingSheets.of(new Views(result, notation), facility, notation,
                model.isPresent() ? DrawingSheets.savedBeside(model.get(), facility) : SavedLayout.NONE);
    }

    /** What the report says. */
    public ReportModel report() {
        return report;
    }

    /**
     * Writes the files of all formats or none of them.
     *
     * @param formats at least one
     * @param folder existing folder
     * @return the files, in the order of the formats
     * @throws org.bunkai.report.TemplateProblem if a template of the user's is wrong
     * @throws IOException if a file cannot be written; all are then as they were
     */
    public List<Path> write(Set<ReportFormat> formats, Path folder) throws IOException {
        List<ReportFormat> wanted = List.copyOf(EnumSet.copyOf(formats));
        List<byte[]> contents = contents(wanted);
        Map<Path, Content> files = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            byte[] content = contents.get(i);
            files.put(folder.resolve(wanted.get(i).fileName()), out -> out.write(content));
        }
        AtomicFile.writeAll(files);
        return new ArrayList<>(files.keySet());
    }

    /** Formats are written side by side: none of them needs another, and each takes seconds. */
    private List<byte[]> contents(List<ReportFormat> formats) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(formats.size(), Runtime.getRuntime().availableProcessors()))) {
            for (Future<byte[]> content : threads.invokeAll(formats.stream().map(this::writing).toList())) {
                contents.add(content.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(e.getMessage());
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
        return contents;
    }

    private Callable<byte[]> writing(ReportFormat format) {
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            switch (format) {
                case HTML -> out.writeBytes(page.html(report).getBytes(StandardCharsets.UTF_8));
                case PDF -> new PdfPrinter().print(job(), out);
                case DOCX -> new DocxWriter().write(report, options.words(), out);
                case XLSX -> new XlsxWriter().write(report, options.words(), out);
            }
            return out.toByteArray();
        };
    }

    private PrintJob job() throws IOException {
        Printed printed = page.printed(report);
        return new PrintJob(printed.xhtml(), printed.pictures(), report.header().subject(), options.locale(),
                LocalDate.parse(report.header().asOf()));
    }
}

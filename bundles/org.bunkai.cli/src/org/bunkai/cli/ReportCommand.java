package org.bunkai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.bunkai.assessment.CheckResult;
import org.bunkai.diagram.layout.LayoutFileException;
import org.bunkai.model.ModelException;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.report.DrawingSheets;
import org.bunkai.report.HtmlWriter;
import org.bunkai.report.ReportBuilder;
import org.bunkai.report.ReportModel;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bunkai report FILE -o DIR}: the report for approval. */
@Command(name = "report", sortOptions = false)
final class ReportCommand implements Callable<Integer> {

    @Parameters(descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Option(names = {"-o", "--output"}, required = true, descriptionKey = "outputFolder", paramLabel = "DIR")
    private Path folder;

    @Mixin
    private CheckOptions options;

    private final Context context;

    ReportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException, LayoutFileException {
        Checks checks = new Checks(context, options);
        CheckResult result = checks.check(file);
        Path written = write(context, result, file, folder);
        checks.sayAssessment(result);
        context.session().out().println(context.texts().get("written", written.toString()));
        return Checks.packProblems(result).code();
    }

    /** Writes the HTML report of a result into a folder, which is made if it does not exist. */
    static Path write(Context context, CheckResult result, Path file, Path folder)
            throws ModelException, LayoutFileException {
        DrawingSheets sheets = Outputs.drawing(result, new NotationOptions(context.texts().locale(), Overlay.CLAUSE, null), file);
        ReportModel report = new ReportBuilder(result, context.texts().locale()).build(sheets.embedded());
        return Outputs.write(folder, () -> new HtmlWriter().write(report, Files.createDirectories(folder)));
    }
}

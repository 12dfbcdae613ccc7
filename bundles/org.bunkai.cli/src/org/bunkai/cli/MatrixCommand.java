package org.bunkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseMatrix;
import org.bunkai.model.ModelException;
import org.bunkai.report.HtmlWriter;
import org.bunkai.report.ReportBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bunkai matrix FILE}: the three volumes side by side, as the 各編間相関表 joins them. */
@Command(name = "matrix", sortOptions = false)
final class MatrixCommand implements Callable<Integer> {

    enum Format { TEXT, JSON, HTML }

    @Parameters(descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Option(names = "--format", descriptionKey = "format", paramLabel = "text|json|html")
    private Format format = Format.TEXT;

    @Mixin
    private CheckOptions options;

    private final Context context;

    MatrixCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException, IOException {
        Checks checks = new Checks(context, options);
        CheckResult result = checks.check(file);
        switch (format) {
            case TEXT -> new MatrixText(context, checks).write(result, ClauseMatrix.of(result));
            case JSON -> MatrixJson.write(context.session().out(), result, ClauseMatrix.of(result));
            case HTML -> context.session().out().print(
                    new HtmlWriter().matrix(new ReportBuilder(result, context.texts().locale()).matrix()));
        }
        return Checks.packProblems(result).code();
    }
}

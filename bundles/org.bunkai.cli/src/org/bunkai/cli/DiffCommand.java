package org.bunkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Comparison;
import org.bunkai.model.ModelException;
import org.bunkai.report.DiffBuilder;
import org.bunkai.report.HtmlWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bunkai diff OLD NEW}: what two states of a model differ in, findings first. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {

    enum Format { TEXT, JSON, HTML }

    @Parameters(index = "0", descriptionKey = "old", paramLabel = "OLD")
    private Path old;

    @Parameters(index = "1", descriptionKey = "new", paramLabel = "NEW")
    private Path now;

    @Option(names = "--format", descriptionKey = "format", paramLabel = "text|json|html")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on-new", descriptionKey = "failOnNew")
    private boolean failOnNew;

    @Option(names = {"-v", "--verbose"}, descriptionKey = "diffVerbose")
    private boolean verbose;

    @Mixin
    private CheckOptions options;

    private final Context context;

    DiffCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException, IOException {
        Checks checks = new Checks(context, options);
        CheckResult after = checks.check(now);
        CheckResult before = checks.check(old, after.edition().getId());
        Comparison comparison = Comparison.of(before, after);
        switch (format) {
            case TEXT -> new DiffText(context).write(comparison, verbose);
            case JSON -> new DiffJson(context.session().out(), context.session().version()).write(comparison);
            case HTML -> context.session().out().print(Outputs.write(now,
                    () -> new HtmlWriter().diff(new DiffBuilder(comparison, context.texts().locale()).build())));
        }
        ExitCode pack = Checks.packProblems(before).or(Checks.packProblems(after));
        return (failOnNew && !comparison.added().isEmpty() ? pack.or(ExitCode.FINDINGS) : pack).code();
    }
}

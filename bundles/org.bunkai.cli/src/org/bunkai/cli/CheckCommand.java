package org.bunkai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.bunkai.assessment.AssessmentException;
import org.bunkai.assessment.CheckResult;
import org.bunkai.model.ModelException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bunkai check FILE…}: which clauses a model breaks. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    enum Format { TEXT, JSON }

    enum FailOn { VIOLATED, UNDECIDABLE, NEVER }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", descriptionKey = "files", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--format", descriptionKey = "format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", descriptionKey = "failOn", paramLabel = "violated|undecidable|never")
    private FailOn failOn = FailOn.VIOLATED;

    @Option(names = {"-v", "--verbose"}, descriptionKey = "verbose")
    private boolean verbose;

    @Mixin
    private CheckOptions options;

    private final Context context;

    CheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Checks checks = new Checks(context, options);
        ExitCode exit = ExitCode.OK;
        List<CheckResult> results = new ArrayList<>();
        for (Path file : files) {
            try {
                CheckResult result = checks.check(file);
                results.add(result);
                exit = exit.or(judge(result));
            } catch (ModelException e) {
                exit = exit.or(unusable(e.message(context.texts().locale()), e));
            } catch (AssessmentException e) {
                exit = exit.or(unusable(e.message(context.texts().locale()), e));
            }
        }
        if (format == Format.JSON) {
            new FindingsJson(context.session().out(), context.session().version()).write(results, files.size() > 1);
        } else {
            FindingsText text = new FindingsText(context, checks);
            results.forEach(r -> text.write(r, verbose));
        }
        return exit.code();
    }

    private ExitCode unusable(String sentence, Exception cause) {
        context.session().err().println(sentence);
        if (spec.root().commandLine().<Bunkai>getCommand().isDebug()) {
            cause.printStackTrace(context.session().err());
        }
        return ExitCode.FILE;
    }

    private ExitCode judge(CheckResult result) {
        ExitCode pack = Checks.packProblems(result);
        boolean failed = switch (failOn) {
            case VIOLATED -> result.summary().violated() > 0;
            // A rule that did not run counts as undecidable (RULES.md §1.8): what nobody looked at is not in order.
            case UNDECIDABLE -> result.summary().violated() > 0 || result.summary().undecidable() > 0 || !result.run().notRun().isEmpty();
            case NEVER -> false;
        };
        return failed ? pack.or(ExitCode.FINDINGS) : pack;
    }
}

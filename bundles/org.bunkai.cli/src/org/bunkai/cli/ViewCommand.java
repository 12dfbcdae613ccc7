package org.bunkai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bunkai view FILE}: the diagram in a browser, until the process is ended. What it needs is not loaded by other commands. */
@Command(name = "view", sortOptions = false)
final class ViewCommand implements Callable<Integer> {

    @Parameters(descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Option(names = "--edit", descriptionKey = "viewEdit")
    private boolean isEdit;

    @Option(names = "--edition", descriptionKey = "edition", paramLabel = "6.0|7.0")
    private String edition;

    @Option(names = "--as-of", descriptionKey = "asOf", paramLabel = "YYYY-MM-DD")
    private LocalDate asOf;

    private final Context context;

    ViewCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        new ServedView(context, file, isEdit).serve(edition, asOf);
        return ExitCode.OK.code();
    }
}

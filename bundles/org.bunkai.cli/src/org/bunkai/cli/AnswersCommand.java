package org.bunkai.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.bunkai.exchange.AnswerBook;
import org.bunkai.exchange.AnswerBook.Change;
import org.bunkai.exchange.AnswerSheet;
import org.bunkai.exchange.ExchangeException;
import org.bunkai.model.Messages;
import org.bunkai.model.ModelException;
import org.bunkai.model.architecture.Architecture;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bunkai answers FILE questions.xlsx}: brings answers back into the model. */
@Command(name = "answers", sortOptions = false)
final class AnswersCommand implements Callable<Integer> {

    @Parameters(index = "0", descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", descriptionKey = "answers", paramLabel = "ANSWERS")
    private Path answers;

    @Option(names = "--overwrite", descriptionKey = "overwrite")
    private boolean overwrite;

    @Mixin
    private CheckOptions options;

    private final Context context;

    AnswersCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException, ExchangeException {
        Architecture architecture = new Checks(context, options).load(file);
        AnswerBook book = AnswerBook.enter(AnswerSheet.read(answers), architecture, overwrite);
        Path backup = book.written().isEmpty() ? null : ModelFiles.replace(architecture, file);
        report(book);
        if (backup != null) {
            context.session().out().println(context.texts().get("backup", backup.toString()));
            context.session().out().println(context.texts().get("written", file.toString()));
        }
        return (book.kept().isEmpty() && book.unknown().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS).code();
    }

    private void report(AnswerBook book) {
        PrintWriter out = context.session().out();
        Messages texts = context.texts();
        changes("answers.written", book.written());
        changes("answers.kept", book.kept());
        if (!book.unknown().isEmpty()) {
            out.println(texts.get("answers.unknown", Integer.toString(book.unknown().size())));
            book.unknown().forEach(r -> out.println(texts.get("answers.unknownRow", Integer.toString(r.number()), r.key())));
        }
        out.println(texts.get("answers.rest", Integer.toString(book.same()), Integer.toString(book.unanswered())));
    }

    private void changes(String title, List<Change> changes) {
        if (!changes.isEmpty()) {
            context.session().out().println(context.texts().get(title, Integer.toString(changes.size())));
            changes.forEach(c -> context.session().out()
                    .println(context.texts().get("answers.change", c.describe(context.texts().locale()))));
        }
    }
}

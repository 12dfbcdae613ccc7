package org.bunkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.bunkai.assessment.CheckResult;
import org.bunkai.exchange.ExchangeException;
import org.bunkai.exchange.QuestionFormat;
import org.bunkai.exchange.Questionnaire;
import org.bunkai.model.Messages;
import org.bunkai.model.ModelException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bunkai questions FILE -o x.xlsx}: what has to be asked before everything is decidable. */
@Command(name = "questions", sortOptions = false)
final class QuestionsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Option(names = {"-o", "--output"}, required = true, descriptionKey = "outputQuestions", paramLabel = "FILE.xlsx|.csv|.md")
    private Path output;

    @Option(names = "--party", descriptionKey = "party", paramLabel = "ID")
    private String party;

    @Mixin
    private CheckOptions options;

    private final Context context;

    QuestionsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException, ExchangeException {
        Messages texts = context.texts();
        QuestionFormat format = QuestionFormat.of(output)
                .orElseThrow(() -> new UsageException(spec, texts.get("error.questionFormat", output.toString())));
        CheckResult result = new Checks(context, options).check(file);
        if (party != null && result.architecture().getParties().stream().noneMatch(p -> party.equals(p.getId()))) {
            throw new UsageException(spec, texts.get("error.unknownParty", party, file.toString()));
        }
        Questionnaire questions = party == null ? Questionnaire.of(result) : Questionnaire.of(result, party);
        write(questions, format);
        context.session().out().println(texts.get("questions.count", Integer.toString(questions.questions().size()),
                Integer.toString(questions.byParty().size())));
        context.session().out().println(texts.get("written", output.toString()));
        return Checks.packProblems(result).code();
    }

    private void write(Questionnaire questions, QuestionFormat format) throws ModelException, ExchangeException {
        try {
            format.write(questions, context.texts().locale(), output);
        } catch (IOException e) {
            throw ModelException.unwritable(output, e);
        }
    }
}

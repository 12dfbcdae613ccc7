package org.bunkai.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.bunkai.guideline.ClauseRegisterException;
import org.bunkai.model.FileProblem;
import org.bunkai.model.Messages;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code bunkai}: sub-commands, languages, and what happens when something is wrong. */
@Command(name = "bunkai", sortOptions = false)
final class Bunkai implements Runnable {

    private static final Pattern ENGLISH = Pattern.compile("(?m)^--lang[=\n]en$");

    /** Languages of the output. */
    enum Language { JA, EN }

    @Option(names = "--debug", descriptionKey = "debug", scope = CommandLine.ScopeType.INHERIT)
    private boolean debug;

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "ja|en", scope = CommandLine.ScopeType.INHERIT)
    private Language language = Language.JA;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help", scope = CommandLine.ScopeType.INHERIT)
    private boolean help;

    private final CommandLine commandLine;

    private Bunkai(Session session, Messages texts) {
        Context context = new Context(session, texts);
        commandLine = new CommandLine(this)
                .addSubcommand("check", new CheckCommand(context))
                .addSubcommand("render", new RenderCommand(context))
                .addSubcommand("report", new ReportCommand(context))
                .addSubcommand("view", new ViewCommand(context))
                .addSubcommand("matrix", new MatrixCommand(context))
                .addSubcommand("questions", new QuestionsCommand(context))
                .addSubcommand("answers", new AnswersCommand(context))
                .addSubcommand("import", new ImportCommand(context))
                .addSubcommand("clauses", new ClausesCommand(context))
                .addSubcommand("rules", new RulesCommand(context))
                .addSubcommand("explain", new ExplainCommand(context))
                .addSubcommand("reach", new ReachCommand(context))
                .addSubcommand("generate", new GenerateCommand(context))
                .addSubcommand("demo", new DemoCommand(context))
                .addSubcommand("diff", new DiffCommand(context))
                .addSubcommand("waive", new WaiveCommand(context))
                .addSubcommand("attest", new AttestCommand(context))
                .addSubcommand("approve", new ApproveCommand(context))
                .setResourceBundle(texts.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(session.out())
                .setErr(session.err())
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(110)
                .setParameterExceptionHandler(usageErrors(texts))
                .setExecutionExceptionHandler(failures(texts));
    }

    /** Runs one command line. Returns the exit code. */
    static int run(Session session, String... arguments) {
        Messages texts = Messages.of(Bunkai.class, languageOf(arguments));
        return new Bunkai(session, texts).commandLine.execute(arguments);
    }

    /** Whether the user wants to see where something failed. */
    boolean isDebug() {
        return debug;
    }

    @Override
    public void run() {
        commandLine.usage(commandLine.getOut());
    }

    /** The language is needed before the command line is parsed, because help and errors are texts too. */
    private static Locale languageOf(String[] arguments) {
        String all = String.join("\n", arguments).toLowerCase(Locale.ROOT);
        return ENGLISH.matcher(all).find() ? Locale.ENGLISH : Locale.JAPANESE;
    }

    private static IParameterExceptionHandler usageErrors(Messages texts) {
        return (exception, arguments) -> {
            CommandLine command = exception.getCommandLine();
            command.getErr().println(texts.get("error.usage", describe(exception, texts), command.getCommandSpec().qualifiedName()));
            return ExitCode.USAGE.code();
        };
    }

    private static String describe(ParameterException exception, Messages texts) {
        return switch (exception) {
            case UnmatchedArgumentException e when isCommand(e) -> texts.get("error.unknownCommand", e.getUnmatched().get(0),
                    String.join(", ", e.getCommandLine().getSubcommands().keySet()));
            case UnmatchedArgumentException e -> texts.get("error.unknownArgument", e.getUnmatched().get(0));
            case MissingParameterException e -> texts.get("error.missingArgument", e.getMissing().stream()
                    .map(a -> a instanceof CommandLine.Model.OptionSpec o ? o.longestName() : a.paramLabel()).findFirst().orElse(""));
            case UsageException e -> e.getMessage();
            default -> texts.get("error.badArgument", exception.getArgSpec() instanceof CommandLine.Model.OptionSpec o ? o.longestName()
                    : exception.getArgSpec() == null ? "" : exception.getArgSpec().paramLabel(), String.valueOf(exception.getValue()),
                    exception.getArgSpec() == null ? "" : exception.getArgSpec().paramLabel());
        };
    }

    /** Whether a word stands where a command has to stand. */
    private static boolean isCommand(UnmatchedArgumentException exception) {
        return exception.getCommandLine().getParent() == null && !exception.getUnmatched().get(0).startsWith("-");
    }

    private IExecutionExceptionHandler failures(Messages texts) {
        return (exception, command, parsed) -> {
            if (debug) {
                exception.printStackTrace(command.getErr());
            }
            List<String> sentences = sentencesOfFiles(exception, texts.locale());
            if (!sentences.isEmpty()) {
                sentences.forEach(command.getErr()::println);
                return ExitCode.FILE.code();
            }
            if (exception instanceof ClauseRegisterException e) {
                command.getErr().println(texts.get("error.usage", e.message(texts.locale()), command.getCommandSpec().qualifiedName()));
                return ExitCode.USAGE.code();
            }
            command.getErr().println(texts.get("error.internal", String.valueOf(exception)));
            return ExitCode.PACK.code();
        };
    }

    /** What is wrong with a file that cannot be used; empty if none is at fault. */
    private static List<String> sentencesOfFiles(Exception exception, Locale locale) {
        return switch (exception) {
            case FileProblem e -> e.messages(locale);
            case ClauseRegisterException e when e.isOfFile() -> List.of(e.message(locale));
            default -> List.of();
        };
    }
}

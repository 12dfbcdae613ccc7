package org.bunkai.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.bunkai.guideline.ClauseLabels;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RuleTexts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bunkai rules}: the installed rules. */
@Command(name = "rules", sortOptions = false)
final class RulesCommand implements Callable<Integer> {

    private static final int ID_WIDTH = 18;
    private static final int CLAUSE_WIDTH = 8;

    @Option(names = "--clause", descriptionKey = "clause", paramLabel = "ID")
    private String clause;

    private final Context context;

    RulesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Engine engine = context.session().engine().get().engine();
        RuleTexts texts = engine.texts();
        ClauseLabels labels = ClauseLabels.of(context.texts().locale());
        for (RuleMetadata rule : engine.rules()) {
            List<String> clauses = rule.clauses().values().stream().flatMap(List::stream).toList();
            if (clause == null || clauses.contains(clause)) {
                context.session().out().println(Columns.pad(rule.id(), ID_WIDTH)
                        + Columns.pad(String.join("・", clauses.stream().map(labels::shortLabel).toList()), CLAUSE_WIDTH)
                        + rule.strength() + "  " + texts.title(rule, context.texts().locale()));
            }
        }
        engine.packs().forEach(p -> context.session().out().println(
                context.texts().get("text.pack", p.info().id(), p.info().version(), Integer.toString(p.rules()))));
        return ExitCode.OK.code();
    }
}

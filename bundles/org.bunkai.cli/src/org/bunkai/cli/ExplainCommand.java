package org.bunkai.cli;

import java.util.concurrent.Callable;

import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RuleMetadata.Parameter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bunkai explain RULE_ID}: the documentation of a rule. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(descriptionKey = "ruleId", paramLabel = "RULE_ID")
    private String id;

    private final Context context;

    ExplainCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Engine engine = context.session().engine().get().engine();
        RuleMetadata rule = engine.rules().stream().filter(r -> r.id().equals(id)).findFirst()
                .orElseThrow(() -> new UsageException(spec, context.texts().get("error.unknownRule", id)));
        context.session().out().println(engine.texts().documentation(rule, context.texts().locale())
                .orElseGet(() -> engine.texts().title(rule, context.texts().locale())).strip());
        for (Parameter parameter : rule.parameters()) {
            context.session().out().println(context.texts().get("explain.parameter", parameter.name(),
                    String.valueOf(parameter.defaultValue()), parameter.unit(), parameter.reason(context.texts().locale())));
        }
        return ExitCode.OK.code();
    }
}

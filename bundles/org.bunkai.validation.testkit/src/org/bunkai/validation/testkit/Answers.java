package org.bunkai.validation.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.bunkai.validation.engine.ArgumentNames;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RunResult;
import org.bunkai.validation.engine.RunResult.RuleError;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/** Everything that a run said, as text that can be compared between two copies of a model. */
final class Answers {

    private Answers() {
    }

    static List<String> of(RunResult result) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : result.findings()) {
            lines.add(String.join(" ", finding.outcome().name(), finding.id(), finding.severity().name(), finding.key(),
                    names(finding.arguments()), names(finding.related()),
                    names(finding.path().stream().map(step -> step.element()).toList()),
                    names(finding.missing().stream().map(fact -> name(fact.holder()) + "." + fact.feature().getName()).toList())));
        }
        for (RuleError error : result.errors()) {
            lines.add("ERROR " + error.rule().id() + " " + error.key() + " " + names(error.arguments()));
        }
        return lines;
    }

    private static String names(List<?> values) {
        return values.stream().map(Answers::name).toList().toString();
    }

    private static String name(Object value) {
        return value instanceof EObject || value instanceof Enumerator ? ArgumentNames.IDS.name(value, Locale.ROOT) : value.toString();
    }
}

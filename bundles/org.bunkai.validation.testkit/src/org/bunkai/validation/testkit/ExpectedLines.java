package org.bunkai.validation.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.ArgumentNames;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RunResult;
import org.bunkai.validation.engine.RunResult.RuleError;
import org.eclipse.emf.ecore.EObject;

/**
 * The lines of an {@code .expected} file: {@code OUTCOME findingId key [? element.feature …] [> path ids]}, sorted. A SATISFIED or
 * NOT_APPLICABLE answer stands there only if it has a key, which is what people read; a failed rule is {@code ERROR ruleId key}.
 */
final class ExpectedLines {

    private ExpectedLines() {
    }

    /** The lines of one rule in a result. */
    static List<String> of(RunResult result, String ruleId) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : result.findings()) {
            if (finding.rule().id().equals(ruleId) && !finding.key().isEmpty()) {
                lines.add(of(finding));
            }
        }
        for (RuleError error : result.errors()) {
            if (error.rule().id().equals(ruleId)) {
                lines.add(Outcome.ERROR + " " + ruleId + " " + error.key());
            }
        }
        return lines.stream().sorted().toList();
    }

    static List<String> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).sorted().toList();
    }

    private static String of(Finding finding) {
        StringBuilder line = new StringBuilder();
        line.append(finding.outcome()).append(' ').append(finding.id()).append(' ').append(finding.key());
        if (!finding.missing().isEmpty()) {
            line.append(" ? ").append(finding.missing().stream().map(ExpectedLines::name).sorted().collect(Collectors.joining(" ")));
        }
        if (!finding.path().isEmpty()) {
            line.append(" > ").append(finding.path().stream().map(step -> id(step.element())).collect(Collectors.joining(" ")));
        }
        return line.toString();
    }

    private static String name(Fact fact) {
        return id(fact.holder()) + "." + fact.feature().getName();
    }

    private static String id(EObject element) {
        return ArgumentNames.IDS.name(element, Locale.ROOT);
    }
}

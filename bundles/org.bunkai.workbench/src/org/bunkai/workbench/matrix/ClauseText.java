package org.bunkai.workbench.matrix;

import java.util.List;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.guideline.Correlated;
import org.bunkai.guideline.ClauseRegister;
import org.bunkai.model.Messages;
import org.bunkai.model.guideline.Clause;

/** A clause in full: outcome, wording or that it is missing, what rules cover, and how sure its place in the matrix is. */
final class ClauseText {

    private final CheckResult result;
    private final FindingTexts words;
    private final Messages texts;

    ClauseText(CheckResult result, FindingTexts words, Messages texts) {
        this.result = result;
        this.words = words;
        this.texts = texts;
    }

    /** Whether wording is missing: {@code noText} if all of it, {@code incomplete} if a part, else empty. */
    static String missing(Clause clause) {
        return !ClauseRegister.hasText(clause) ? "noText" : clause.isIncomplete() ? "incomplete" : "";
    }

    String of(MatrixItem item) {
        if (item.clause().isEmpty()) {
            return texts.word("matrix.uncorrelated.why");
        }
        ClauseResult found = item.clause().get();
        Clause clause = found.clause();
        StringBuilder text = new StringBuilder(texts.get("clause.head", words.label(clause), words.outcome(found))).append('\n');
        String missing = missing(clause);
        if (!missing.equals("noText")) {
            text.append('\n').append(clause.getText().strip()).append('\n');
        }
        if (!missing.isEmpty()) {
            text.append('\n').append(texts.word("clause." + missing)).append('\n');
        }
        text.append('\n').append(texts.get("clause.coverage." + found.coverage(), words.left(found))).append('\n');
        rules(clause).forEach(rule -> text.append(rule).append('\n'));
        item.link().map(Correlated::reason).filter(reason -> !reason.isBlank())
                .ifPresent(reason -> text.append('\n').append(texts.get("clause.inferred", reason)).append('\n'));
        return text.toString();
    }

    private List<String> rules(Clause clause) {
        String edition = result.edition().getId();
        return result.run().rules().stream().filter(rule -> rule.clauses().getOrDefault(edition, List.of()).contains(clause.getId()))
                .map(rule -> texts.get(rule.strength().decides() ? "clause.rule" : "clause.advice", words.title(rule), rule.id())).toList();
    }
}

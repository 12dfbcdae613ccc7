package org.bunkai.workbench.findings;

import java.util.List;
import java.util.Optional;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.guideline.ClauseRegister;
import org.bunkai.model.Messages;
import org.bunkai.model.guideline.Clause;
import org.bunkai.validation.engine.Finding;

/** なぜ: why a finding stands, in text. */
final class Explanation {

    private final CheckResult result;
    private final FindingTexts words;
    private final Messages texts;
    private final StringBuilder text = new StringBuilder();

    Explanation(CheckResult result, FindingTexts words, Messages texts) {
        this.result = result;
        this.words = words;
        this.texts = texts;
    }

    /** The sentence, where, the path, what to ask, the clause's text and what the rule looks at. */
    String of(Finding finding) {
        line(words.message(finding));
        text.append('\n');
        line(texts.get("why.head", words.outcome(finding.outcome()), words.severity(finding.severity()),
                String.join(", ", words.clauseLabels(finding)), words.title(finding.rule())));
        line(texts.get("why.element", words.type(finding.element()), words.name(finding.element())));
        list("why.related", finding.related().stream().map(words::name).toList());
        list("why.path", words.path(finding));
        list("why.missing", words.missing(finding));
        if (result.isWaived(finding)) {
            line(texts.word("why.waived"));
        }
        for (String id : finding.rule().clauses().getOrDefault(result.edition().getId(), List.of())) {
            clause(id).ifPresent(this::clause);
        }
        words.documentation(finding.rule()).ifPresent(documentation -> section(texts.word("why.rule"), documentation));
        line(texts.get("why.id", finding.id()));
        return text.toString();
    }

    private Optional<Clause> clause(String id) {
        return result.clauses().stream().map(c -> c.clause()).filter(c -> c.getId().equals(id)).findFirst();
    }

    private void clause(Clause clause) {
        String wording = ClauseRegister.hasText(clause) ? clause.getText() : texts.word("why.noText");
        section(texts.get("why.clause", words.label(clause)), wording);
    }

    private void section(String title, String body) {
        text.append('\n');
        line(title);
        line(body.strip());
    }

    private void list(String key, List<String> items) {
        if (!items.isEmpty()) {
            line(texts.get(key, String.join(texts.word(key + ".separator"), items)));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

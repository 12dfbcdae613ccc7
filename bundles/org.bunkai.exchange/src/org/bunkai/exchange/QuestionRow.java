package org.bunkai.exchange;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.edit.AnswerKind;
import org.bunkai.model.edit.Choices;
import org.bunkai.model.edit.Labels;
import org.bunkai.validation.api.Fact;

/**
 * One question as a row of a table.
 *
 * @param question the question
 * @param cells texts of the cells that are written; those that people fill in are absent
 * @param open the cells that people may fill in
 */
record QuestionRow(Question question, Map<Column, String> cells, Set<Column> open) {

    static List<QuestionRow> of(Questionnaire questionnaire, ExchangeTexts texts, FindingTexts findings) {
        return questionnaire.questions().stream().map(q -> of(q, questionnaire.result(), texts, findings)).toList();
    }

    private static QuestionRow of(Question question, CheckResult result, ExchangeTexts texts, FindingTexts findings) {
        Fact fact = question.fact();
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.NUMBER, Integer.toString(question.number()));
        cells.put(Column.PARTY, texts.party(question));
        cells.put(Column.KIND, texts.kind(Labels.element(fact.holder())));
        cells.put(Column.NAME, texts.name(Labels.element(fact.holder())));
        cells.put(Column.FACT, texts.fact(fact));
        cells.put(Column.QUESTION, texts.question(fact));
        cells.put(Column.HOW, texts.how(fact));
        cells.put(Column.CLAUSES, clauses(question, result, texts, findings));
        cells.put(Column.FINDINGS, Integer.toString(question.findings().size()));
        cells.put(Column.ADVICE, Integer.toString(question.advice().size()));
        cells.put(Column.KEY, question.key());
        return new QuestionRow(question, cells, open(fact));
    }

    /** Clauses that wait for an answer, in the order of the register. */
    static String clauses(Question question, CheckResult result, ExchangeTexts texts, FindingTexts findings) {
        Set<String> waiting = Stream.of(question.findings(), question.advice()).flatMap(Collection::stream)
                .flatMap(f -> f.rule().clauses().getOrDefault(result.edition().getId(), List.of()).stream()).collect(Collectors.toSet());
        return result.clauses().stream().map(ClauseResult::clause).filter(c -> waiting.contains(c.getId())).map(findings::label)
                .collect(Collectors.joining(texts.get("between")));
    }

    /** The columns in which a fact is answered. */
    static Set<Column> open(Fact fact) {
        AnswerKind kind = AnswerKind.of(fact.feature());
        Set<Column> open = kind == AnswerKind.MODEL ? EnumSet.noneOf(Column.class) : EnumSet.of(Column.ANSWER);
        if (kind == AnswerKind.RECORD) {
            open.addAll(List.of(Column.ON, Column.UNTIL, Column.BY));
        }
        if (Choices.isExplainable(fact.holder(), fact.feature())) {
            open.addAll(List.of(Column.REASON, Column.DOCUMENT));
        }
        return open;
    }
}

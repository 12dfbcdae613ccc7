package org.bunkai.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;

/**
 * Questions to one party that differ only in the element, to read as one: they ask the same of elements of the same class, for the same
 * clauses and equally many findings.
 *
 * @param questions the questions, in the order of the questionnaire; at least one
 * @param text what is asked: with the name of the element if there is one question, else of each of the elements
 * @param how how to answer, in words
 * @param clauses labels of the clauses that wait for an answer, in the order of the register
 * @param about what each question is about, in the order of the questions
 */
public record AlikeQuestions(List<Question> questions, String text, String how, String clauses, List<String> about) {

    /** Copies its lists. */
    public AlikeQuestions {
        questions = List.copyOf(questions);
        about = List.copyOf(about);
    }

    /** The questions of a questionnaire, those to one party together, in Japanese, or in English for any other language. */
    public static List<AlikeQuestions> of(Questionnaire questionnaire, Locale locale) {
        return of(questionnaire, ExchangeTexts.of(locale));
    }

    static List<AlikeQuestions> of(Questionnaire questionnaire, ExchangeTexts texts) {
        record Likeness(Object party, Object holderClass, Object feature, Object container, String clauses, int findings, int advice) {
        }
        CheckResult result = questionnaire.result();
        FindingTexts findings = texts.of(result);
        Map<Likeness, List<Question>> alike = new LinkedHashMap<>();
        questionnaire.byParty().forEach((party, ofParty) -> {
            for (Question question : ofParty) {
                Likeness likeness = new Likeness(party, question.fact().holder().eClass(), question.fact().feature(),
                        question.fact().holder().eContainingFeature(), QuestionRow.clauses(question, result, texts, findings),
                        question.findings().size(), question.advice().size());
                alike.computeIfAbsent(likeness, k -> new ArrayList<>()).add(question);
            }
        });
        return alike.entrySet().stream().map(group -> of(group.getValue(), group.getKey().clauses(), texts)).toList();
    }

    private static AlikeQuestions of(List<Question> alike, String clauses, ExchangeTexts texts) {
        Question first = alike.getFirst();
        return new AlikeQuestions(alike, alike.size() == 1 ? texts.question(first.fact()) : texts.questionForEach(first.fact()),
                texts.how(first.fact()), clauses, alike.stream().map(question -> texts.about(question.fact())).toList());
    }
}

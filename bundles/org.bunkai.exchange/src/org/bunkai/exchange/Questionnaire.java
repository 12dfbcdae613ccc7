package org.bunkai.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.bunkai.assessment.CheckResult;
import org.bunkai.model.Ask;
import org.bunkai.model.architecture.Party;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;

/**
 * Everything that has to be asked so that a result becomes decidable: one question per fact, however many findings wait for it.
 *
 * <p>Questions to one party stand together. Parties come in the order of the number of findings that their answers can decide, questions
 * of a party too; then by element and feature, so that equal results give equal questionnaires.
 *
 * @param result what was checked
 * @param questions in the order in which they are asked
 */
public record Questionnaire(CheckResult result, List<Question> questions) {

    private static final Comparator<Question> MOST_WANTED = Comparator.<Question>comparingInt(q -> -q.findings().size())
            .thenComparingInt(q -> -q.advice().size())
            .thenComparing(Question::key);

    public Questionnaire {
        Objects.requireNonNull(result);
        questions = List.copyOf(questions);
    }

    /** All questions of a result. */
    public static Questionnaire of(CheckResult result) {
        return of(result, party -> true);
    }

    /**
     * The questions that one party can answer, numbered from 1.
     *
     * @param party id of a party
     */
    public static Questionnaire of(CheckResult result, String party) {
        return of(result, p -> p.map(Party::getId).filter(party::equals).isPresent());
    }

    private static Questionnaire of(CheckResult result, Predicate<Optional<Party>> asked) {
        Map<Fact, List<Finding>> findings = waiting(result.questions());
        Map<Fact, List<Finding>> advice = waiting(result.advice().stream().filter(f -> f.outcome() == Outcome.UNDECIDABLE).toList());
        Set<Fact> facts = new HashSet<>(findings.keySet());
        facts.addAll(advice.keySet());
        Map<Optional<Party>, List<Question>> byParty = facts.stream()
                .map(f -> new Question(0, f, Ask.party(f.holder(), f.feature()), findings.getOrDefault(f, List.of()),
                        advice.getOrDefault(f, List.of())))
                .filter(q -> asked.test(q.party()))
                .sorted(MOST_WANTED)
                .collect(Collectors.groupingBy(Question::party, LinkedHashMap::new, Collectors.toList()));
        List<Question> numbered = new ArrayList<>();
        byParty.values().stream().sorted(Comparator.comparingLong((List<Question> group) -> -decidable(group))
                .thenComparing(group -> group.getFirst().party().map(Party::getId).orElse("~")))
                .flatMap(Collection::stream)
                .forEach(q -> numbered.add(new Question(numbered.size() + 1, q.fact(), q.party(), q.findings(), q.advice())));
        return new Questionnaire(result, numbered);
    }

    /** The number under which each missing fact is asked for. */
    public Map<Fact, Integer> numbers() {
        return questions.stream().collect(Collectors.toMap(Question::fact, Question::number));
    }

    /** The questions by party, in their order. */
    public Map<Optional<Party>, List<Question>> byParty() {
        return questions.stream().collect(Collectors.groupingBy(Question::party, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<Fact, List<Finding>> waiting(List<Finding> findings) {
        Map<Fact, List<Finding>> waiting = new LinkedHashMap<>();
        findings.forEach(f -> f.missing().stream().distinct().forEach(m -> waiting.computeIfAbsent(m, k -> new ArrayList<>()).add(f)));
        return waiting;
    }

    private static long decidable(List<Question> questions) {
        return questions.stream().flatMap(q -> q.findings().stream()).map(Finding::id).distinct().count();
    }
}

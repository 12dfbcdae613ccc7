package org.bunkai.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.model.Ask;
import org.bunkai.validation.engine.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionnaireTest {

    @TempDir
    private Path folder;
    private CheckResult result;
    private Questionnaire all;

    @BeforeEach
    void check() throws Exception {
        result = Models.check(Models.load(folder));
        all = Questionnaire.of(result);
    }

    @Test
    void everyMissingFactIsAskedForOnce() {
        Set<String> missing = Stream.concat(result.questions().stream(), result.advice().stream()).flatMap(f -> f.missing().stream())
                .map(FactKeys::of).collect(Collectors.toCollection(TreeSet::new));
        List<String> asked = all.questions().stream().map(Question::key).sorted().toList();
        assertEquals(List.copyOf(missing), asked);
        assertTrue(asked.size() > 20, () -> asked.toString());
    }

    @Test
    void questionKnowsEveryFindingThatWaitsForIt() {
        for (Question question : all.questions()) {
            List<Finding> waiting = result.questions().stream().filter(f -> f.missing().contains(question.fact())).toList();
            assertEquals(waiting, question.findings(), question.key());
        }
        assertTrue(all.questions().stream().anyMatch(q -> q.findings().stream().map(f -> f.rule().id()).distinct().count() > 1));
    }

    @Test
    void partiesStandTogetherAndTheMostWantedComesFirst() {
        List<List<Question>> groups = new ArrayList<>(all.byParty().values());
        assertEquals(List.of("p-1", "p-2"), groups.stream().map(g -> g.getFirst().party().orElseThrow().getId()).toList());
        assertEquals(all.questions(), groups.stream().flatMap(List::stream).toList());
        for (List<Question> group : groups) {
            assertEquals(group.stream().sorted(Comparator.<Question>comparingInt(q -> -q.findings().size())
                    .thenComparingInt(q -> -q.advice().size()).thenComparing(Question::key)).toList(), group);
        }
        assertEquals(IntStream.rangeClosed(1, all.questions().size()).boxed().toList(),
                all.questions().stream().map(Question::number).toList());
    }

    @Test
    void onePartyGetsItsOwnQuestionsOnly() {
        Questionnaire own = Questionnaire.of(result, "p-2");
        assertEquals(all.questions().stream().filter(q -> q.party().orElseThrow().getId().equals("p-2")).map(Question::key).toList(),
                own.questions().stream().map(Question::key).toList());
        assertEquals(1, own.questions().getFirst().number());
        own.questions().forEach(q -> assertEquals("p-2", Ask.party(q.fact().holder(), q.fact().feature()).orElseThrow().getId()));
        assertFalse(own.questions().isEmpty());
        assertEquals(List.of(), Questionnaire.of(result, "p-9").questions());
    }
}

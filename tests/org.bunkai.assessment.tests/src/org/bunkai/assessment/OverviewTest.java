package org.bunkai.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import org.bunkai.model.ModelLoader;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.engine.Engine;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static CheckResult handa() throws Exception {
        return new Checker(new Engine(List.of(new Operations13()))).check(
                ModelLoader.load(Path.of(System.getProperty("bunkai.root"), "samples/handa-2021/as-attacked.bunkai")),
                CheckRequest.of("x", LocalDate.of(2026, 11, 24)));
    }

    @Test
    void everyClauseViolationAndMissingFactIsCountedOnce() throws Exception {
        CheckResult result = handa();
        Overview overview = Overview.of(result);
        assertEquals(result.clauses().size(),
                overview.clauses().values().stream().flatMap(counts -> counts.values().stream()).mapToInt(n -> n).sum());
        assertEquals(result.violations().size(), overview.violations().values().stream().mapToInt(n -> n).sum());
        HashSet<Object> facts = new HashSet<>();
        result.questions().forEach(question -> facts.addAll(question.missing()));
        assertEquals(facts.size(), overview.questions().values().stream().mapToInt(n -> n).sum());
    }
}

package org.bunkai.validation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.api.Severity;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What is taken from a rule as an answer, and what makes it fail. */
class FindingCollectorTest {

    private static final String CAUSES = "\"causes\":[\"one\",\"two\"]";

    private final MiniModel mini = new MiniModel();
    private final EObject site = mini.site("s");
    private final EObject t1 = mini.thing(site, "t1", 1);
    private final EObject t2 = mini.thing(site, "t2", 1);

    @Test
    void anAnswerIsKeptWithEverythingThatTheCaseSays() {
        RunResult result = run(CAUSES, findings -> findings.at(t1, site, t2).cause("two").severity(Severity.HIGH)
                .path(List.of(new PathStep(t1, null), new PathStep(t2, t1))).related(site)
                .undecidable("word", List.of(new Fact(t2, mini.size)), "text", 3, LocalDate.of(2026, 1, 2), Severity.LOW, t1));
        assertEquals(List.of(), result.errors());
        Finding finding = result.findings().get(0);
        assertEquals("a.1@t1~s~t2#two", finding.id());
        assertEquals("a.1.word", finding.key());
        assertEquals(List.of("text", 3, LocalDate.of(2026, 1, 2), Severity.LOW, t1), finding.arguments());
        assertEquals(List.of(site, t2), finding.others());
        assertEquals(List.of(site), finding.related());
        assertEquals(Severity.HIGH, finding.severity());
        assertEquals(2, finding.path().size());
        assertEquals(List.of(new Fact(t2, mini.size)), finding.missing());
    }

    @Test
    void idsDoNotDependOnTheOrderOfTheOthers() {
        assertEquals(run("", findings -> findings.at(site, t1, t2).satisfied()).findings(),
                run("", findings -> findings.at(site, t2, t1).satisfied()).findings());
    }

    @Test
    void outcomesAndKeys() {
        RunResult result = run(CAUSES, findings -> {
            findings.at(t1).cause("one").satisfied();
            findings.at(t1).cause("two").satisfied("note");
            findings.at(t2).cause("one").notApplicable("none");
            findings.at(t2).cause("two").violated("bad");
        });
        assertEquals(List.of("SATISFIED ", "SATISFIED a.1.note", "NOT_APPLICABLE a.1.none", "VIOLATED a.1.bad"),
                result.findings().stream().map(finding -> finding.outcome() + " " + finding.key()).toList());
        assertEquals(Severity.MEDIUM, result.findings().get(0).severity());
    }

    @Test
    void wrongAnswersFail() {
        assertFails("engine.badAnswer", "", findings -> findings.at(t1).cause("one"));
        assertFails("engine.badAnswer", CAUSES, findings -> findings.at(t1).satisfied());
        assertFails("engine.badAnswer", "", findings -> findings.at(null));
        assertFails("engine.badAnswer", "", findings -> findings.at(mini.create(mini.thing, "stranger")));
        assertFails("engine.badAnswer", "", findings -> findings.at(t1).violated(""));
        assertFails("engine.badAnswer", "", findings -> findings.at(t1).violated("k", new Object()));
        assertFails("engine.badAnswer", "", findings -> findings.at(t1).violated("k", (Object) null));
        assertFails("engine.badAnswer", "", findings -> findings.at(t1).violated("k", List.of("x")));
        assertFails("engine.badAnswer", "", findings -> findings.at(t1).undecidable("k", List.of()));
        assertFails("engine.badAnswer", "", findings -> findings.at(t1).path(List.of(new PathStep(mini.create(mini.thing, "x"), null))));
    }

    @Test
    void anElementWithoutIdFails() {
        EObject nameless = mini.thing(site, null, 1);
        assertFails("engine.badAnswer", "", findings -> findings.at(nameless).satisfied());
    }

    @Test
    void twoAnswersFail() {
        assertFails("engine.duplicateFinding", "", findings -> {
            findings.at(t1).satisfied();
            findings.at(t1).violated("k");
        });
        assertFails("engine.duplicateFinding", "", findings -> {
            Case open = findings.at(t1);
            open.satisfied();
            open.satisfied();
        });
    }

    @Test
    void anUnansweredCaseFails() {
        assertFails("engine.unansweredCase", "", findings -> findings.at(t1));
    }

    @Test
    void aSwallowedExceptionDoesNotHelp() {
        assertFails("engine.duplicateFinding", "", findings -> {
            findings.at(t1).satisfied();
            try {
                findings.at(t1).satisfied();
            } catch (IllegalStateException e) {
                findings.at(t2).satisfied();
            }
        });
    }

    private void assertFails(String key, String fields, Consumer<Findings> rule) {
        RunResult result = run(fields, rule);
        assertEquals(List.of(), result.findings());
        assertEquals(key, result.errors().get(0).key());
        assertEquals(1, result.errors().get(0).arguments().size());
    }

    private RunResult run(String fields, Consumer<Findings> rule) {
        return new Engine(List.of(new MiniPack("a").rule("a.1", fields, (model, findings) -> rule.accept(findings)))).run(mini.request());
    }
}

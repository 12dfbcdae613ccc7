package org.bunkai.validation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.validation.api.Severity;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Texts in both languages, whatever the default locale is. */
class RuleTextsTest {

    private final MiniModel mini = new MiniModel();
    private final EObject thing = mini.thing(mini.site("s"), "t", 1);
    private final MiniPack pack = new MiniPack("a").rule("a.1", (model, findings) -> findings.at(thing).violated("big", thing, 3,
            LocalDate.of(2026, 1, 2), Severity.HIGH, "{0} $1 \\")).file("messages.properties", "a.1.title=Don't grow\n"
                    + "a.1.big={0} isn't {1} on {2}: {3}, {4}, {9}\n").file("messages_ja.properties", "a.1.title=大きくしない\n")
            .file("rules/a.1.ja.md", "# 日本語");
    private final Engine engine = new Engine(List.of(pack));
    private final RuleTexts texts = engine.texts();
    private final RunResult result = engine.run(mini.request());
    private final RuleMetadata rule = result.rules().get(0);

    @Test
    void bothLanguagesInOneProcessWhateverTheDefault() {
        Locale before = Locale.getDefault();
        try {
            for (Locale machine : List.of(Locale.JAPAN, Locale.US, Locale.GERMANY)) {
                Locale.setDefault(machine);
                assertEquals("Don't grow", engine.texts().title(rule, Locale.ENGLISH));
                assertEquals("大きくしない", engine.texts().title(rule, Locale.JAPANESE));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void argumentsAreNamed() {
        ArgumentNames names = (argument, locale) -> "<" + ArgumentNames.IDS.name(argument, locale) + ">";
        assertEquals("<t> isn't 3 on 2026-01-02: <HIGH>, {0} $1 \\, {9}", texts.message(result.findings().get(0), Locale.UK, names));
    }

    @Test
    void aMissingTextIsSeen() {
        assertEquals("??a.1.big??", texts.message(result.findings().get(0), Locale.JAPANESE, ArgumentNames.IDS));
    }

    @Test
    void documentation() {
        assertEquals(Optional.of("# 日本語"), texts.documentation(rule, Locale.JAPAN));
        assertEquals(Optional.empty(), texts.documentation(rule, Locale.ENGLISH));
    }

    @Test
    void errorsOfTheEngineHaveTexts() {
        MiniPack broken = new MiniPack("a").rule("a.1", (model, findings) -> {
            throw new IllegalStateException("broken");
        }).rule("a.2", "\"clauses\":{\"7.0\":[\"x\"]}", (model, findings) -> { });
        Engine failing = new Engine(List.of(broken, new MiniPack("b").rule("c.1", (model, findings) -> { })));
        RunResult run = failing.run(mini.request());
        assertEquals("The rule failed: java.lang.IllegalStateException: broken",
                failing.texts().message(run.errors().get(0), Locale.ENGLISH));
        assertTrue(failing.texts().message(run.notRun().get(0), Locale.JAPANESE).startsWith("この版との対応関係"));
        assertEquals("Pack b was refused: the id of rule c.1 does not begin with the id of the pack.",
                failing.texts().message(run.packErrors().get(0), Locale.ENGLISH));
    }
}

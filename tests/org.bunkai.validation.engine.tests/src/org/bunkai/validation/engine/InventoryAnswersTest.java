package org.bunkai.validation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.bunkai.validation.api.Findings;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What the engine answers where a rule was silent. */
class InventoryAnswersTest {

    private static final String INVENTORY = "\"inventory\":[\"ALL\"]";

    private final MiniModel mini = new MiniModel();

    @Test
    void silenceIsAQuestionUntilTheInventoryIsComplete() {
        EObject known = mini.site("s1");
        mini.site("s2");
        known.eSet(mini.complete, true);
        assertEquals(List.of("NOT_APPLICABLE a.1@s1#inventory engine.inventoryEmpty ?",
                "UNDECIDABLE a.1@s2#inventory engine.inventoryUnknown ?s2.complete"), run(INVENTORY, findings -> { }));
    }

    @Test
    void anAnswerSpeaksForItsFacilityOnly() {
        EObject thing = mini.thing(mini.site("s1"), "t", 1);
        mini.site("s2");
        assertEquals(List.of("SATISFIED a.1@t  ?", "UNDECIDABLE a.1@s2#inventory engine.inventoryUnknown ?s2.complete").stream().sorted()
                .toList(), run(INVENTORY, findings -> findings.at(thing).satisfied()));
    }

    @Test
    void anAnswerForTheWholeSpeaksForAll() {
        mini.site("s1");
        mini.site("s2");
        assertEquals(List.of("SATISFIED a.1@w  ?"), run(INVENTORY, findings -> findings.at(mini.root).satisfied()));
    }

    @Test
    void anEmptyModelIsAQuestion() {
        assertEquals(List.of("UNDECIDABLE a.1@w#inventory engine.noFacility ?w.sites"), run(INVENTORY, findings -> { }));
    }

    @Test
    void aRuleWithoutInventoryMayBeSilent() {
        mini.site("s1");
        assertEquals(List.of(), run("", findings -> { }));
    }

    @Test
    void aRuleThatFailedIsNotAnsweredFor() {
        mini.site("s1");
        assertEquals(List.of(), run(INVENTORY, findings -> {
            throw new IllegalStateException();
        }));
    }

    @Test
    void anUnknownKindIsAnErrorOfTheRule() {
        mini.site("s1");
        RunResult result = new Engine(List.of(new MiniPack("a").rule("a.1", "\"inventory\":[\"NONE\"]", (model, findings) -> { })))
                .run(mini.request());
        assertEquals("engine.metadataInvalid", result.errors().get(0).key());
    }

    private List<String> run(String fields, Consumer<Findings> rule) {
        MiniPack pack = new MiniPack("a").rule("a.1", fields, (model, findings) -> rule.accept(findings));
        return new Engine(List.of(pack)).run(mini.request()).findings().stream().map(finding -> finding.outcome() + " " + finding.id() + " "
                + finding.key() + " ?" + finding.missing().stream()
                        .map(fact -> ArgumentNames.IDS.name(fact.holder(), null) + "." + fact.feature().getName())
                        .collect(Collectors.joining(" "))).sorted().toList();
    }
}

package org.bunkai.validation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Parameters: defaults, overrides as text, wrong names and types. */
class ParametersTest {

    static final String PARAMETERS = "\"parameters\":["
            + "{\"name\":\"n\",\"type\":\"integer\",\"unit\":\"days\",\"default\":7,\"reasonJa\":\"r\",\"reasonEn\":\"r\"},"
            + "{\"name\":\"b\",\"type\":\"boolean\",\"unit\":\"-\",\"default\":true,\"reasonJa\":\"r\",\"reasonEn\":\"r\"},"
            + "{\"name\":\"s\",\"type\":\"string\",\"unit\":\"-\",\"default\":\"x\",\"reasonJa\":\"r\",\"reasonEn\":\"r\"}]";

    private final MiniModel mini = new MiniModel();
    private final List<Object> seen = new ArrayList<>();
    private final MiniPack pack = new MiniPack("a").rule("a.1", PARAMETERS, (model, findings) -> {
        seen.add(model.parameter("n", Integer.class));
        seen.add(model.parameter("b", Boolean.class));
        seen.add(model.parameter("s", String.class));
    });

    @Test
    void defaultsHold() {
        assertEquals(List.of(), run(Map.of()).errors());
        assertEquals(List.of(7, true, "x"), seen);
    }

    @Test
    void overridesAreConverted() {
        assertEquals(List.of(), run(Map.of("a.1", Map.of("n", " 30 ", "b", "false", "s", " y "))).errors());
        assertEquals(List.of(30, false, " y "), seen);
    }

    @Test
    void aValueThatDoesNotFitIsAnErrorOfTheRule() {
        for (String text : List.of("seven", "7.5", "", "99999999999")) {
            assertEquals("engine.parameterInvalid", run(Map.of("a.1", Map.of("n", text))).errors().get(0).key(), text);
        }
        assertEquals("engine.parameterInvalid", run(Map.of("a.1", Map.of("b", "yes"))).errors().get(0).key());
        assertEquals(List.of(), seen);
    }

    @Test
    void anOverrideOfNothingIsAnError() {
        assertEquals("engine.parameterUnknown", run(Map.of("a.1", Map.of("z", "1"))).errors().get(0).key());
        RunResult result = run(Map.of("a.2", Map.of("n", "1")));
        assertEquals("engine.overrideUnknownRule", result.packErrors().get(0).key());
        assertEquals("a.2", result.packErrors().get(0).pack());
    }

    @Test
    void aRuleThatAsksForTheWrongNameOrTypeFails() {
        MiniPack wrong = new MiniPack("a").rule("a.1", PARAMETERS, (model, findings) -> model.parameter("n", String.class))
                .rule("a.2", PARAMETERS, (model, findings) -> model.parameter("z", Integer.class));
        RunResult result = new Engine(List.of(wrong)).run(mini.request());
        assertEquals(List.of("engine.ruleThrew", "engine.ruleThrew"), result.errors().stream().map(RunResult.RuleError::key).toList());
    }

    private RunResult run(Map<String, Map<String, String>> overrides) {
        return new Engine(List.of(pack)).run(mini.request().withOverrides(overrides));
    }
}

package org.bunkai.rules.mhlw.ops08.r05e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RunRequest;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class NoSharedPasswordRuleTest {

    private static final String ID = "mhlw.ops08.05.e";

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations08(), ID).onFolder(getClass());
    }

    @Test
    void weighsMoreIfPrivilegedOrAcrossOperators() throws ModelException {
        Architecture model = ModelLoader.load(Path.of("src", getClass().getPackageName().replace('.', '/'), "bad_01_reused.bunkai"));
        RunRequest request = RunRequest.of(model, "6.0", model.getAsOf(), new ArchitectureInventory(model));
        List<String> severities = new Engine(List.of(new Operations08())).run(request).findings().stream()
                .filter(f -> f.rule().id().equals(ID) && f.outcome() == Outcome.VIOLATED).map(f -> f.severity() + " " + f.id()).sorted()
                .toList();
        assertEquals(List.of("HIGH " + ID + "@cr-2", "HIGH " + ID + "@cr-4", "MEDIUM " + ID + "@cr-1", "MEDIUM " + ID + "@cr-3"),
                severities);
    }
}

package org.bunkai.rules.mhlw.ops18;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RunRequest;

/** Runs of the pack for what the expected lines of the verifier do not show: other parameter values, and the cases of real hospitals. */
final class Runs {

    private Runs() {
    }

    /** The answers of one rule on a model, with values of its parameters. */
    static List<Finding> of(Path file, String rule, Map<String, String> parameters) throws ModelException {
        Architecture model = ModelLoader.load(file);
        RunRequest request = RunRequest.of(model, "6.0", model.getAsOf(), new ArchitectureInventory(model))
                .withOverrides(Map.of(rule, parameters));
        return new Engine(List.of(new Operations18())).run(request).findings().stream().filter(f -> f.rule().id().equals(rule)).toList();
    }
}

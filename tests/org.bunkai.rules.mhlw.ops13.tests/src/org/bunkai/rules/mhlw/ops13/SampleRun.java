package org.bunkai.rules.mhlw.ops13;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RunRequest;

/** A run on a sample, for what the expected lines of the verifier do not show: severities, and other parameter values. */
public final class SampleRun {

    private SampleRun() {
    }

    /**
     * The answers of one rule, sorted: outcome, severity, finding id.
     *
     * @param beside the test class beside the sample
     * @param parameters parameter values of the rule
     */
    public static List<String> answers(Class<?> beside, String sample, String rule, Map<String, String> parameters) throws ModelException {
        Architecture model = ModelLoader.load(Path.of("src", beside.getPackageName().replace('.', '/'), sample));
        RunRequest request = RunRequest.of(model, "6.0", model.getAsOf(), new ArchitectureInventory(model))
                .withOverrides(Map.of(rule, parameters));
        return new Engine(List.of(new Operations13())).run(request).findings().stream().filter(f -> f.rule().id().equals(rule))
                .map(f -> f.outcome() + " " + f.severity() + " " + f.id()).sorted().toList();
    }
}

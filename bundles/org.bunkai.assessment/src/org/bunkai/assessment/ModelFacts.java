package org.bunkai.assessment;

import java.time.LocalDate;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.validation.api.Derived;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.ModelViews;
import org.bunkai.validation.engine.RunRequest;

/** What rules derive from a model, for those who are no rules: reachability, who answers for what. */
public final class ModelFacts {

    private ModelFacts() {
    }

    /** Derives facts that depend on the model alone, neither on an edition nor on a date. */
    public static <T> T of(Architecture architecture, Derived<T> derived) {
        return ModelViews.of(RunRequest.of(architecture, "", LocalDate.EPOCH, new ArchitectureInventory(architecture))).derived(derived);
    }
}

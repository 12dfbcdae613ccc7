package org.bunkai.validation.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RunRequest;

/** How the kit runs samples: date and edition come from the sample, so that a test is the same on every day. */
final class SampleRuns {

    /** "Today" for models that have no date: some day, always the same. */
    static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    private SampleRuns() {
    }

    /** The request for a model: its own first edition, else the newest that a rule of the engine names a clause of. */
    static RunRequest request(Engine engine, Architecture architecture) {
        List<String> editions = architecture.getTargetEditions();
        String edition = editions.isEmpty() ? newestEdition(engine) : editions.get(0);
        LocalDate asOf = architecture.getAsOf() == null ? SOME_DAY : architecture.getAsOf();
        return RunRequest.of(architecture, edition, asOf, new ArchitectureInventory(architecture));
    }

    private static String newestEdition(Engine engine) {
        return engine.rules().stream().map(RuleMetadata::clauses).flatMap(clauses -> clauses.keySet().stream())
                .max(Comparator.naturalOrder()).orElse("");
    }
}

package org.bunkai.fixes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.bunkai.fixes.mhlw.Operations08Fixes;
import org.bunkai.fixes.mhlw.Operations12Fixes;
import org.bunkai.fixes.mhlw.Operations13Fixes;
import org.bunkai.fixes.mhlw.Operations18Fixes;
import org.bunkai.fixes.mhlw.Planning15Fixes;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.rules.mhlw.ops12.Operations12;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.rules.mhlw.ops18.Operations18;
import org.bunkai.rules.mhlw.plan15.Planning15;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RunRequest;
import org.bunkai.validation.engine.RunResult;

/** Everything that is shipped: the rules, the fixes, and the samples of the rules. */
final class Packs {

    static final Engine ENGINE = new Engine(List.of(new Operations08(), new Operations12(), new Operations13(), new Operations18(),
            new Planning15()));
    static final List<FixProvider> PROVIDERS = List.of(new FactFixes(), new Operations08Fixes(), new Operations12Fixes(),
            new Operations13Fixes(), new Operations18Fixes(), new Planning15Fixes());
    static final Fixes FIXES = new FixRegistry(PROVIDERS);

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    private Packs() {
    }

    /** The samples of all packs whose name begins so: {@code bad_}, {@code undecidable_}. */
    static List<Path> samples(String prefix) {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("bunkai.root"), "tests"))) {
            return files.filter(file -> file.toString().contains("org.bunkai.rules.mhlw.") && file.toString().contains("/src/"))
                    .filter(file -> file.getFileName().toString().matches(prefix + ".*\\.bunkai")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LocalDate asOf(Architecture architecture) {
        return architecture.getAsOf() == null ? SOME_DAY : architecture.getAsOf();
    }

    static RunResult run(Architecture architecture) {
        return ENGINE.run(RunRequest.of(architecture, "6.0", asOf(architecture), new ArchitectureInventory(architecture)));
    }
}

package org.bunkai.cli;

import java.nio.file.Path;
import java.time.LocalDate;

import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;

/** Loads and checks models for the commands that need a result. */
final class Checks {

    private static final long MEGABYTE = 1024L * 1024;

    private final Context context;
    private final CheckOptions options;
    private Checker checker;

    Checks(Context context, CheckOptions options) {
        this.context = context;
        this.options = options;
    }

    /** Loads a model. */
    Architecture load(Path file) throws ModelException {
        return ModelLoader.load(file, new LoadOptions(options.maxSizeMegabytes * MEGABYTE));
    }

    /** Loads and checks a model, with progress on stderr. */
    CheckResult check(Path file) throws ModelException {
        Architecture architecture = load(file);
        if (checker == null) {
            checker = new Checker(context.session().engine().get().engine());
        }
        try (Progress progress = new Progress(context.session(), file.getFileName().toString())) {
            return checker.check(architecture, new CheckRequest(file.toString(), options.edition, options.asOf, LocalDate.now(),
                    options.required, () -> false, progress));
        }
    }

    /** PACK if a pack is missing or refused or a rule failed: such a result is incomplete. */
    static ExitCode packProblems(CheckResult result) {
        return result.run().errors().isEmpty() && result.run().packErrors().isEmpty() ? ExitCode.OK : ExitCode.PACK;
    }
}

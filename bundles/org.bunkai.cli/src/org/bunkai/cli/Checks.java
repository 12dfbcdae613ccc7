package org.bunkai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.bunkai.assessment.ApprovalState;
import org.bunkai.assessment.ApprovalTexts;
import org.bunkai.assessment.AssessmentFile;
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
        return ModelLoader.load(file, loadOptions());
    }

    /** Limits for every file that is read. */
    LoadOptions loadOptions() {
        return new LoadOptions(options.maxSizeMegabytes * MEGABYTE);
    }

    /**
     * Loads and checks a model with the assessment beside it, with progress on stderr.
     *
     * @throws org.bunkai.assessment.AssessmentException if there is an assessment that cannot be used
     */
    CheckResult check(Path file) throws ModelException {
        return check(file, options.edition);
    }

    /** As {@link #check(Path)}, for an edition; {@code null} leaves it to the model. */
    CheckResult check(Path file, String edition) throws ModelException {
        Architecture architecture = load(file);
        AssessmentFile assessment = options.noAssessment ? null
                : AssessmentFile.loadBeside(file, architecture, loadOptions()).orElse(null);
        if (checker == null) {
            checker = new Checker(context.session().engine().get().engine());
        }
        try (Progress progress = new Progress(context.session(), file.getFileName().toString())) {
            return checker.check(architecture, new CheckRequest(file.toString(), edition, options.asOf, LocalDate.now(),
                    options.required, () -> false, progress, assessment, options.register));
        }
    }

    /** Says which assessment a result rests on and whether its state is approved, where the output itself is a file. */
    void sayAssessment(CheckResult result) {
        if (result.assessment().isPresent()) {
            context.session().out().println(context.texts().get("text.assessment", result.assessment().source()));
        }
        approval(result).ifPresent(state -> sayApproval(result, state));
    }

    /** Says whether a state is approved, and what has changed since. */
    void sayApproval(CheckResult result, ApprovalState state) {
        context.session().out().println(context.texts().get("text.approval",
                ApprovalTexts.of(state, result, context.texts().locale()).line()));
    }

    /** What people decided on the model; empty if it was to be left out, because then nobody knows. */
    Optional<ApprovalState> approval(CheckResult result) {
        return options.noAssessment ? Optional.empty() : Optional.of(ApprovalState.of(result, loadOptions()));
    }

    /** PACK if a pack is missing or refused or a rule failed: such a result is incomplete. */
    static ExitCode packProblems(CheckResult result) {
        return result.run().errors().isEmpty() && result.run().packErrors().isEmpty() ? ExitCode.OK : ExitCode.PACK;
    }
}

package org.bunkai.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.bunkai.assessment.AssessmentException;
import org.bunkai.assessment.AssessmentFile;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.assessment.ResultMapping;
import org.bunkai.model.ModelException;
import org.bunkai.model.architecture.Architecture;

/** Checks one shadow again and again, each time only what may differ. Belongs to the thread of the shadow. */
final class LiveCheck {

    private final SessionSettings settings;
    private final Shadow shadow;
    private final ResultMapping mapping;
    private final Consumer<Exception> problems;
    private Checker checker;
    private CheckResult last;
    private Decisions decisions = new Decisions(null, FileStamp.NONE, null);
    private AssessmentFile assessment;

    /**
     * A check that has not run yet.
     *
     * @param problems told once for every state of the assessment file that cannot be used
     */
    LiveCheck(SessionSettings settings, Shadow shadow, Consumer<Exception> problems) {
        this.settings = settings;
        this.shadow = shadow;
        this.mapping = new ResultMapping(shadow::original);
        this.problems = problems;
    }

    /**
     * Checks the shadow as it is.
     *
     * @param name what to call the model
     * @param file of the model, or {@code null}
     * @return the result about the originals; empty if there is nothing that could check
     * @throws java.util.concurrent.CancellationException if cancelled; what has changed is remembered for the next time
     */
    Optional<CheckResult> run(String name, Path file, BooleanSupplier cancelled) {
        Checker now = settings.checker().get();
        if (now == null) {
            return Optional.empty();
        }
        if (now != checker) {
            checker = now;
            last = null;
        }
        Architecture architecture = (Architecture) shadow.root();
        readDecisions(file, architecture);
        CheckRequest asked = settings.request().apply(CheckRequest.of(name, LocalDate.now()));
        last = checker.recheck(architecture, new CheckRequest(asked.source(), asked.edition(), asked.asOf(), asked.now(),
                asked.requiredPacks(), cancelled, asked.progress(), assessment, asked.register()), last, shadow.changes());
        shadow.seen();
        return Optional.of(mapping.map(last));
    }

    /** The last result about the shadow's own elements; empty before the first check has ended. */
    Optional<CheckResult> last() {
        return Optional.ofNullable(last);
    }

    /** Whether what people have decided about the model is something else than at the last check; false if there was none. */
    boolean isStale(Path file) {
        return checker != null && !Decisions.about(file, (Architecture) shadow.root()).equals(decisions);
    }

    /** A file that cannot be used is told and left out: findings are worth more than waivers. */
    private void readDecisions(Path file, Architecture architecture) {
        Decisions now = Decisions.about(file, architecture);
        if (now.equals(decisions)) {
            return;
        }
        decisions = now;
        assessment = null;
        try {
            assessment = now.stamp().exists() ? AssessmentFile.loadBeside(file, architecture, settings.limits()).orElse(null) : null;
        } catch (ModelException | AssessmentException e) {
            problems.accept(e);
        }
    }

    /**
     * What the assessment that was read depends on.
     *
     * @param file of the model, or {@code null}
     * @param stamp content of the assessment
     * @param model id of the architecture, which the assessment has to name
     */
    private record Decisions(Path file, FileStamp stamp, String model) {

        static Decisions about(Path file, Architecture architecture) {
            return new Decisions(file, file == null ? FileStamp.NONE : FileStamp.of(AssessmentFile.beside(file)), architecture.getId());
        }
    }
}

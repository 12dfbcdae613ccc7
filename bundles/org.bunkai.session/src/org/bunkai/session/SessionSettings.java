package org.bunkai.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.Checker;
import org.bunkai.model.LoadOptions;

/**
 * What all sessions of a registry share.
 *
 * @param recovery folder of the recovery copies; made when needed
 * @param limits how large files may be
 * @param autosaveAfter how long after an edit a recovery copy is written
 * @param checkAfter how long after an edit a check begins
 * @param thread runs things on the thread of the sessions, later; in the workbench {@code display::asyncExec}
 * @param checker asked before every check, on a background thread; one that gives {@code null} for sessions that are not checked. The same
 *        checker as long as packs are the same, or every check is a full one
 * @param request what is asked beyond the defaults, for example an edition; asked before every check, on a background thread. Its assessment
 *        and cancel flag are not used
 */
public record SessionSettings(Path recovery, LoadOptions limits, Duration autosaveAfter, Duration checkAfter, Executor thread,
        Supplier<Checker> checker, UnaryOperator<CheckRequest> request) {

    public SessionSettings {
        Objects.requireNonNull(recovery);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(autosaveAfter);
        Objects.requireNonNull(checkAfter);
        Objects.requireNonNull(thread);
        Objects.requireNonNull(checker);
        Objects.requireNonNull(request);
    }

    /** Two seconds to the recovery copy, 50 milliseconds to the check. */
    public static SessionSettings of(Path recovery, Executor thread, Supplier<Checker> checker) {
        return new SessionSettings(recovery, LoadOptions.defaults(), Duration.ofSeconds(2), Duration.ofMillis(50), thread, checker,
                UnaryOperator.identity());
    }

    /** With something asked beyond the defaults. */
    public SessionSettings withRequest(UnaryOperator<CheckRequest> asked) {
        return new SessionSettings(recovery, limits, autosaveAfter, checkAfter, thread, checker, asked);
    }

    /** With other delays. */
    public SessionSettings withDelays(Duration autosave, Duration check) {
        return new SessionSettings(recovery, limits, autosave, check, thread, checker, request);
    }
}

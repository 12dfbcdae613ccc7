package org.bunkai.workbench.exporting;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.bunkai.assessment.AssessmentException;
import org.bunkai.assessment.AssessmentFile;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.exchange.ExchangeException;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.Messages;
import org.bunkai.model.ModelException;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Problems;
import org.bunkai.workbench.model.Sessions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Checks a copy of a model once more, in full and with fingerprints, and writes what is made of the result. */
final class ExportJob extends Job {

    private static final int PERCENT = 100;
    /** Writing takes about as long as checking. */
    private static final int WRITING = 100;

    private final ExportKind kind;
    private final Architecture architecture;
    private final String name;
    private final Optional<Path> file;
    private final Path target;
    private Path written;
    private String problem;
    private int done;

    /**
     * @param architecture in a resource of its own, and nobody else's
     * @param name what to call the model
     * @param file of the model
     */
    ExportJob(ExportKind kind, Architecture architecture, String name, Optional<Path> file, Path target) {
        super(Messages.of(ExportJob.class, Language.locale()).get("export.job." + kind, target.toString()));
        this.kind = kind;
        this.architecture = architecture;
        this.name = name;
        this.file = file;
        this.target = target;
        setUser(true);
    }

    /** The file to open; after success. */
    Path written() {
        return written;
    }

    /** Why nothing was written, if it is nothing but a problem with files, and nobody cancelled. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), PERCENT + WRITING);
        try {
            CheckResult result = Sessions.checker().orElseThrow().check(architecture, request(monitor));
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            written = kind.write(result, file, target);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | ModelException | ExchangeException | AssessmentException e) {
            Exception told = e instanceof FileSystemException ? ModelException.unwritable(target, (IOException) e) : e;
            problem = Problems.sentence(told).orElseThrow();
            return Status.CANCEL_STATUS;
        } finally {
            monitor.done();
        }
    }

    private CheckRequest request(IProgressMonitor monitor) throws ModelException {
        CheckRequest plain = CheckRequest.of(file.map(Path::toString).orElse(name), LocalDate.now());
        AssessmentFile decisions = file.isEmpty() ? null
                : AssessmentFile.loadBeside(file.get(), architecture, LoadOptions.defaults()).orElse(null);
        return new CheckRequest(plain.source(), plain.edition(), plain.asOf(), plain.now(), plain.requiredPacks(), monitor::isCanceled,
                percent -> tell(monitor, percent), decisions, plain.register());
    }

    /** Rules tell from several threads. */
    private synchronized void tell(IProgressMonitor monitor, int percent) {
        if (percent > done) {
            monitor.worked(percent - done);
            done = percent;
        }
    }
}

package org.bunkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.bunkai.assessment.Checker;
import org.bunkai.diagram.edit.SessionLayout;
import org.bunkai.diagram.glsp.DiagramDocument;
import org.bunkai.diagram.glsp.DiagramServer;
import org.bunkai.model.ModelException;
import org.bunkai.session.DiskState;
import org.bunkai.session.ModelFile;
import org.bunkai.session.ModelSession;
import org.bunkai.session.RecoveryEntry;
import org.bunkai.session.SessionException;
import org.bunkai.session.SessionRegistry;
import org.bunkai.session.SessionSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bunkai view FILE}: the diagram in a browser, until the process is ended. Reads the file again when another program writes it. */
@Command(name = "view", sortOptions = false)
final class ViewCommand implements Callable<Integer> {

    private static final long LOOK_SECONDS = 1;

    @Parameters(descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Option(names = "--edit", descriptionKey = "viewEdit")
    private boolean isEdit;

    @Option(names = "--edition", descriptionKey = "edition", paramLabel = "6.0|7.0")
    private String edition;

    @Option(names = "--as-of", descriptionKey = "asOf", paramLabel = "YYYY-MM-DD")
    private LocalDate asOf;

    private final Context context;

    ViewCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException, SessionException, IOException, InterruptedException {
        // The thread of the session; the model is touched nowhere else.
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("Bunkai session").factory());
        Checker checker = new Checker(context.session().engine().get().engine());
        SessionRegistry registry = new SessionRegistry(SessionSettings.of(recovery(), thread, () -> checker)
                .withRequest(request -> request.asking(edition, asOf)));
        ModelFile read = registry.read(file);
        try (DiagramServer server = DiagramServer.start()) {
            String url = on(thread, () -> {
                ModelSession session = isEdit ? open(registry, read) : registry.look(read);
                return server.url(new DiagramDocument(session, SessionLayout.of(session, this::layoutFailed), thread, isEdit, context.texts().locale()), false);
            });
            if (!isEdit) {
                thread.scheduleWithFixedDelay(() -> registry.sessions().forEach(this::follow), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
            }
            context.session().out().println(context.texts().get("view.at", url));
            context.session().out().flush();
            // Until the process is ended; that closes the port.
            new CountDownLatch(1).await();
        }
        return ExitCode.OK.code();
    }

    /** Goes on with what an earlier session of the file left unsaved. */
    private ModelSession open(SessionRegistry registry, ModelFile read) throws SessionException, ModelException {
        Optional<RecoveryEntry> left = registry.recoverable().stream().filter(e -> e.file().equals(Optional.of(read.path()))).findFirst();
        if (left.isPresent()) {
            context.session().err().println(context.texts().get("view.recovered", file.toString()));
            context.session().err().flush();
            return registry.recover(left.get());
        }
        return registry.open(read);
    }

    private void layoutFailed(IOException problem) {
        context.session().err().println(problem.getMessage());
        context.session().err().flush();
    }

    private void follow(ModelSession session) {
        if (session.onDisk() == DiskState.CHANGED) {
            try {
                session.reload();
            } catch (ModelException | SessionException e) {
                // It may be half-written: what is shown stays, the next look tries again.
            }
        }
    }

    /** Beside what other programs of this person keep. */
    private static Path recovery() throws IOException {
        String state = System.getenv("XDG_STATE_HOME");
        Path base = state == null || state.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "state") : Path.of(state);
        return Files.createDirectories(base.resolve("bunkai").resolve("recovery"));
    }

    private static <T> T on(ScheduledExecutorService thread, Callable<T> task) throws ModelException, SessionException, IOException, InterruptedException {
        try {
            return thread.submit(task).get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case ModelException problem -> throw problem;
                case SessionException problem -> throw problem;
                case IOException problem -> throw problem;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}

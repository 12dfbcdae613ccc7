package org.bunkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.bunkai.assessment.Checker;
import org.bunkai.diagram.edit.EditableLayout;
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

/** The diagram of a file on a page. A page that only shows reads the file again when another program writes it. */
final class ServedView {

    private static final long LOOK_SECONDS = 1;

    private final Context context;
    private final Path file;
    private final boolean isEdit;
    /** The thread of the session; the model is touched nowhere else. */
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("Bunkai session").factory());
    private FileTime seen;

    ServedView(Context context, Path file, boolean isEdit) {
        this.context = context;
        this.file = file;
        this.isEdit = isEdit;
    }

    /** Serves until the process is ended, which closes the port. */
    void serve(String edition, LocalDate asOf) throws Exception {
        Checker checker = new Checker(context.session().engine().get().engine());
        SessionRegistry registry = new SessionRegistry(SessionSettings.of(recovery(), thread, () -> checker)
                .withRequest(request -> request.asking(edition, asOf)));
        seen = written();
        ModelFile read = registry.read(file);
        try (DiagramServer server = DiagramServer.start()) {
            ModelSession session = onThread(() -> isEdit ? open(registry, read) : registry.look(read));
            String url = onThread(() -> server.url(document(session), false));
            if (!isEdit) {
                thread.scheduleWithFixedDelay(() -> follow(session), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
            }
            context.session().out().println(context.texts().get("view.at", url));
            context.session().out().flush();
            new CountDownLatch(1).await();
        }
    }

    /** Goes on with what an earlier session of the file left unsaved. */
    private ModelSession open(SessionRegistry registry, ModelFile read) throws SessionException, ModelException {
        Optional<RecoveryEntry> left = registry.recoverable().stream().filter(e -> e.file().equals(Optional.of(read.path()))).findFirst();
        if (left.isPresent()) {
            say(context.texts().get("view.recovered", file.toString()));
            return registry.recover(left.get());
        }
        return registry.open(read);
    }

    private DiagramDocument document(ModelSession session) throws IOException {
        EditableLayout layout = SessionLayout.of(session, problem -> say(problem.getMessage()));
        return new DiagramDocument(session, layout, thread, isEdit, context.texts().locale());
    }

    private void say(String text) {
        context.session().err().println(text);
        context.session().err().flush();
    }

    /** Looks at the content only when the file was written, as that is read whole. */
    private void follow(ModelSession session) {
        try {
            FileTime now = written();
            if (!now.equals(seen) && session.onDisk() == DiskState.CHANGED) {
                session.reload();
            }
            seen = now;
        } catch (IOException | ModelException | SessionException e) {
            // It may be gone or half-written for a moment: what is shown stays, the next look tries again.
        }
    }

    private FileTime written() throws IOException {
        return Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
    }

    /** Beside what other programs of this person keep. */
    private static Path recovery() throws IOException {
        String state = System.getenv("XDG_STATE_HOME");
        Path base = state == null || state.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "state") : Path.of(state);
        return Files.createDirectories(base.resolve("bunkai").resolve("recovery"));
    }

    private <T> T onThread(Callable<T> task) throws Exception {
        try {
            return thread.submit(task).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}

package org.bunkai.diagram.glsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.bunkai.assessment.Checker;
import org.bunkai.diagram.edit.SessionLayout;
import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.rules.mhlw.ops12.Operations12;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.rules.mhlw.ops18.Operations18;
import org.bunkai.rules.mhlw.plan15.Planning15;
import org.bunkai.session.ModelSession;
import org.bunkai.session.SessionRegistry;
import org.bunkai.session.SessionSettings;
import org.bunkai.validation.engine.Engine;

/** A sample that is open, with a server and a document. */
final class OpenModel implements AutoCloseable {

    private static final Checker CHECKER = new Checker(
            new Engine(List.of(new Operations08(), new Operations12(), new Operations13(), new Operations18(), new Planning15())));

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("session").factory());
    private final SessionRegistry registry;
    final Path file;
    final ModelSession session;
    final DiagramDocument document;
    final DiagramServer server;

    /** @param folder for a copy of the sample */
    OpenModel(Path folder, String sample, boolean editable) throws Exception {
        this(folder, copy(folder, Path.of(System.getProperty("bunkai.root"), "samples", sample)), editable);
    }

    /** @param model in the folder, which is the model's alone */
    OpenModel(Path folder, Path model, boolean editable) throws Exception {
        file = model;
        registry = new SessionRegistry(SessionSettings.of(folder.resolve("recovery"), thread, () -> CHECKER));
        session = on(() -> registry.open(file));
        document = on(() -> new DiagramDocument(session, SessionLayout.of(session, problem -> {
            throw new AssertionError(problem);
        }), thread, editable, Locale.JAPANESE));
        server = DiagramServer.start();
    }

    private static Path copy(Path folder, Path source) throws IOException {
        return Files.copy(source, folder.resolve(source.getFileName()));
    }

    static OpenModel handa(Path folder) throws Exception {
        return new OpenModel(folder, "handa-2021/as-attacked.bunkai", true);
    }

    String url() {
        return server.url(document, false);
    }

    /** Asks on the thread of the session. */
    <T> T on(Callable<T> question) throws Exception {
        return thread.submit(question).get();
    }

    @Override
    public void close() throws IOException {
        server.close();
        try {
            on(() -> {
                document.close();
                registry.close();
                return null;
            });
        } catch (Exception e) {
            throw new IOException(e);
        }
        thread.shutdown();
    }
}

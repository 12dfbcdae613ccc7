package org.bunkai.diagram.glsp.ui;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import org.bunkai.diagram.glsp.DiagramServer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** The one server of the workbench, started behind the first diagram. It ends with the process. */
final class SharedServer {

    private static CompletableFuture<DiagramServer> server;

    private SharedServer() {
    }

    /** The server; fails with an {@link IOException} if it cannot be started, and is tried again for the next diagram. */
    static synchronized CompletableFuture<DiagramServer> get() {
        if (server == null || server.isCompletedExceptionally()) {
            CompletableFuture<DiagramServer> started = new CompletableFuture<>();
            Job job = Job.createSystem("Bunkai diagram server", (ICoreRunnable) monitor -> start(started));
            job.schedule();
            server = started;
        }
        return server;
    }

    private static void start(CompletableFuture<DiagramServer> started) {
        try {
            started.complete(DiagramServer.start());
        } catch (IOException | RuntimeException | LinkageError e) {
            started.completeExceptionally(e);
        }
    }
}

package org.bunkai.diagram.glsp;

import java.io.IOException;

import org.bunkai.diagram.glsp.internal.web.WebServer;

/**
 * Serves pages that show {@linkplain DiagramDocument documents}: on the loopback interface only, on a port the system chooses, below a path
 * that cannot be guessed. Starting takes some tenths of a second; do it off the user interface's thread.
 */
public final class DiagramServer implements AutoCloseable {

    /** How many pages may be open at once; a further one is refused. */
    public static final int MAX_PAGES = 24;

    /** The name of the page itself among its files. */
    public static final String PAGE = "index.html";

    private final WebServer web;

    private DiagramServer(WebServer web) {
        this.web = web;
    }

    /**
     * Starts a server.
     *
     * @throws IOException if the loopback interface gives no port
     */
    public static DiagramServer start() throws IOException {
        return new DiagramServer(WebServer.start(Secret.make()));
    }

    /**
     * The address of the page of a document. It holds the secret: to be given to the person in front of the machine only, never to a log.
     *
     * @param embedded whether the page stands in the workbench, which has menus of its own
     */
    public String url(DiagramDocument document, boolean embedded) {
        return web.address() + PAGE + "?doc=" + document.id() + (embedded ? "&host=workbench" : "");
    }

    /** Ends the server; pages lose their connection. */
    @Override
    public void close() {
        web.stop();
    }
}

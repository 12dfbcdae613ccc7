package org.bunkai.diagram.glsp.internal.web;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.bunkai.diagram.glsp.internal.page.BunkaiDiagramModule;
import org.eclipse.glsp.server.di.ServerModule;
import org.eclipse.glsp.server.websocket.WebsocketModule;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.ee10.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

import com.google.inject.Guice;

import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;

/** Jetty with everything below one secret path. */
public final class WebServer {

    /** Strong references: loggers nobody holds lose their level. At INFO they print the secret path, and what pages are told. */
    private static final List<Logger> TALKATIVE = Stream
            .of("org.eclipse.jetty", "org.eclipse.glsp", "org.eclipse.lsp4j", "org.apache.aries.spifly").map(Logger::getLogger).toList();

    private static final String LOOPBACK = "127.0.0.1";
    private static final int THREADS = 48;
    private static final int HEADER_BYTES = 8 * 1024;

    private final Server server;
    private final String path;
    private final int port;

    private WebServer(Server server, String path, int port) {
        this.server = server;
        this.path = path;
        this.port = port;
    }

    /**
     * Starts the server.
     *
     * @param secret first segment of every path
     * @throws IOException if no port can be had
     */
    public static WebServer start(String secret) throws IOException {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        LogProviders.start();
        // Else Guice makes classes with sun.misc.Unsafe, of which Java 24 and later warn on the terminal.
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Jetty looks for its parts with the loader of the thread, and for ours with that of the context.
        thread.setContextClassLoader(WebServer.class.getClassLoader());
        try {
            return start(new Guard(), secret);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            // Jetty's start declares everything.
            throw new IOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static WebServer start(Guard guard, String secret) throws Exception {
        QueuedThreadPool pool = new QueuedThreadPool(THREADS, 2);
        pool.setName("bunkai-diagram");
        pool.setDaemon(true);
        Server server = new Server(pool);
        server.setStopTimeout(0);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(LOOPBACK);
        connector.setIdleTimeout(0);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler(ServletContextHandler.NO_SESSIONS);
        context.setContextPath("/" + secret);
        context.setClassLoader(WebServer.class.getClassLoader());
        JakartaWebSocketServletContainerInitializer.configure(context, (servlets, sockets) -> addEndpoint(sockets, guard));
        context.addServlet(new ServletHolder(new ExportServlet()), "/export");
        context.addServlet(new ServletHolder(new PageServlet(guard)), "/*");
        guard.setHandler(context);
        server.setHandler(guard);
        server.setErrorHandler(new SilentErrors());
        server.start();
        guard.servesAt(LOOPBACK + ":" + connector.getLocalPort());
        return new WebServer(server, context.getContextPath(), connector.getLocalPort());
    }

    private static void addEndpoint(ServerContainer sockets, Guard guard) throws DeploymentException {
        sockets.setDefaultMaxSessionIdleTimeout(0);
        sockets.setDefaultMaxTextMessageBufferSize(PageEndpoint.MAX_MESSAGE);
        sockets.setDefaultMaxBinaryMessageBufferSize(1);
        ServerModule module = new ServerModule().configureDiagramModule(new BunkaiDiagramModule());
        sockets.addEndpoint(ServerEndpointConfig.Builder.create(PageEndpoint.class, "/glsp")
                .configurator(new PageConfigurator(() -> Guice.createInjector(module, new WebsocketModule()), guard)).build());
    }

    /** Address of the folder of all pages; ends with a slash. */
    public String address() {
        return "http://" + LOOPBACK + ":" + port + path + "/";
    }

    /** Ends the server. */
    public void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            // Jetty's stop declares everything; a server that ends badly has ended all the same.
            Logger.getLogger(WebServer.class.getName()).log(Level.WARNING, "the diagram server did not end as it should", e);
        }
    }
}

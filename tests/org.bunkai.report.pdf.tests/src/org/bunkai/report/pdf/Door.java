package org.bunkai.report.pdf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

import com.sun.net.httpserver.HttpServer;

/** A server on this machine that writes down what it is asked for. */
final class Door implements AutoCloseable {

    private final HttpServer server;

    Door(List<String> asked) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/x";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

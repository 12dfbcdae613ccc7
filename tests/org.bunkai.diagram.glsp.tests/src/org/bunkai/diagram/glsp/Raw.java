package org.bunkai.diagram.glsp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests as an attacker sends them: every byte as wanted. */
final class Raw {

    private static final int PATIENCE_MILLIS = 3_000;

    private Raw() {
    }

    /** The status of the answer; 0 if there is none. */
    static int status(String url, String target, String... headers) throws IOException {
        String answer = ask(url, target, headers);
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    /** Whatever the server answers to a request for a target, which may be no path at all. */
    static String ask(String url, String target, String... headers) throws IOException {
        URI server = URI.create(url);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(("GET " + target + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] bytes = new byte[8192];
        try {
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                answer.write(bytes, 0, n);
                if (answer.toString(StandardCharsets.ISO_8859_1).startsWith("HTTP/1.1 101")) {
                    break;
                }
            }
        } catch (SocketTimeoutException e) {
            // It keeps the connection; what came is the answer.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    static String host(String url) {
        return "Host: " + URI.create(url).getAuthority();
    }

    static String origin(String url) {
        return "Origin: http://" + URI.create(url).getAuthority();
    }

    /** What a web socket's handshake needs beside host and origin. */
    static String[] handshake(String host, String origin) {
        return new String[] {host, "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Version: 13", origin};
    }
}

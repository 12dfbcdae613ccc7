package org.bunkai.diagram.glsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on the server of pages, each as it would be done. */
class GuardTest {

    @TempDir
    private Path folder;

    private final List<String> logged = new ArrayList<>();
    private final Handler ears = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getLoggerName() + " " + entry.getMessage() + " " + List.of(entry.getParameters() == null ? new Object[0]
                    : entry.getParameters()) + " " + entry.getThrown());
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing to end.
        }
    };
    private OpenModel model;
    private String url;
    private String path;

    @BeforeEach
    void start() throws Exception {
        Logger.getLogger("").addHandler(ears);
        model = OpenModel.handa(folder);
        url = model.url();
        path = URI.create(url).getPath().replace("index.html", "");
    }

    @AfterEach
    void stop() throws Exception {
        model.close();
        Logger.getLogger("").removeHandler(ears);
        String secret = path.replace("/", "");
        assertEquals(List.of(), logged.stream().filter(line -> line.contains(secret) || line.contains(model.document.id())).toList());
    }

    @Test
    void thePageItselfIsServedUnderAPolicyThatLetsNothingIn() throws Exception {
        String answer = Raw.ask(url, path + "index.html", Raw.host(url), "Connection: close");
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertTrue(answer.contains("default-src 'none'; script-src 'self'"), answer);
        assertTrue(answer.contains("frame-ancestors 'none'"), answer);
        assertFalse(answer.contains("Server:"), answer);
    }

    @Test
    void itListensOnTheLoopbackInterfaceOnly() throws Exception {
        int port = URI.create(url).getPort();
        List<InetAddress> others = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress()).toList();
        for (InetAddress other : others) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(other, port), 500);
                throw new AssertionError("reached at " + other);
            } catch (IOException expected) {
                assertTrue(expected.getMessage() != null);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/glsp", "/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/index.html",
            "/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/glsp"})
    void nothingIsThereWithoutTheSecret(String target) throws Exception {
        String answer = Raw.ask(url, target, Raw.host(url), Raw.origin(url), "Connection: close");
        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
        assertFalse(answer.contains("AAAA"), answer);
    }

    @Test
    void anotherHostNameIsRefused() throws Exception {
        String host = "Host: attacker.example:" + URI.create(url).getPort();
        assertEquals(403, Raw.status(url, path + "index.html", host, "Connection: close"));
        assertEquals(403, Raw.status(url, path + "glsp", Raw.handshake(host, Raw.origin(url))));
        String export = path + "export?doc=" + model.document.id() + "&client=page&format=svg";
        assertEquals(403, Raw.status(url, export, host, "Connection: close"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: http://attacker.example", "Origin: null", "Origin: http://127.0.0.1", "Origin: http://localhost:80",
            "X-No: origin"})
    void aPageOfAnotherSiteGetsNoConnection(String origin) throws Exception {
        assertEquals(403, Raw.status(url, path + "glsp", Raw.handshake(Raw.host(url), origin)));
    }

    @Test
    void theOwnPageGetsOne() throws Exception {
        assertEquals(101, Raw.status(url, path + "glsp", Raw.handshake(Raw.host(url), Raw.origin(url))));
    }

    @Test
    void anotherSiteCannotReadFilesEither() throws Exception {
        assertEquals(403, Raw.status(url, path + "main.js", Raw.host(url), "Origin: http://attacker.example", "Connection: close"));
        assertEquals(403, Raw.status(url, path + "main.js", Raw.host(url), "Sec-Fetch-Site: cross-site", "Connection: close"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../META-INF/MANIFEST.MF", "..%2fMETA-INF%2fMANIFEST.MF", "%2e%2e/META-INF/MANIFEST.MF",
            "..\\META-INF\\MANIFEST.MF",
            "web/../../META-INF/MANIFEST.MF", ".%00.html", "//etc/passwd", "index.html/../../x", "main.js%00.html", ".hidden"})
    void noPathLeadsOutOfTheFolder(String tail) throws Exception {
        String answer = Raw.ask(url, path + tail, Raw.host(url), "Connection: close");
        assertTrue(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"), answer);
        assertFalse(answer.contains("Bundle-SymbolicName"), answer);
    }

    @Test
    void anotherDocumentsIdCannotBeGuessed() throws Exception {
        assertNotEquals(model.document.id(), path.replace("/", ""));
        try (PageClient page = PageClient.open(url.replaceAll("doc=.*", "doc=guess"))) {
            assertTrue(page.await("message").get("message").getAsString().length() > 0);
        }
    }

    @Test
    void anEndlessMessageEndsTheConnection() throws Exception {
        try (PageClient page = PageClient.connect(url)) {
            said(() -> page.say("x".repeat(5 * 1024 * 1024)));
            waitFor(page::isClosed);
        }
        theOwnPageGetsOne();
    }

    @Test
    void aFloodEndsTheConnection() throws Exception {
        try (PageClient page = PageClient.open(url)) {
            page.await("setModel");
            for (int i = 0; i < 20_000 && !page.isClosed(); i++) {
                said(() -> page.send(Map.of("kind", "bunkai.reveal", "elementId", "x")));
            }
            waitFor(page::isClosed);
        }
        theOwnPageGetsOne();
    }

    /** Says something to a server that may end the connection meanwhile. */
    private static void said(Runnable message) {
        try {
            message.run();
        } catch (CompletionException e) {
            // The connection has ended: that is what is waited for.
        }
    }

    @Test
    void onlySoManyPagesAtOnce() throws Exception {
        List<PageClient> pages = new ArrayList<>();
        for (int i = 0; i < DiagramServer.MAX_PAGES + 1; i++) {
            pages.add(PageClient.connect(url));
        }
        waitFor(pages.getLast()::isClosed);
        assertFalse(pages.getFirst().isClosed());
        pages.forEach(PageClient::close);
    }

    private interface Condition {
        boolean holds();
    }

    private static void waitFor(Condition condition) throws InterruptedException {
        for (int i = 0; i < 100 && !condition.holds(); i++) {
            Thread.sleep(100);
        }
        assertTrue(condition.holds());
    }
}

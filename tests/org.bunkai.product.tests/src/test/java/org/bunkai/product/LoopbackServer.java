package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import com.sun.net.httpserver.SimpleFileServer;

/** A web server of this machine only, with the files of a folder. */
final class LoopbackServer implements AutoCloseable {

    private static final String PASSWORD = "changeit";

    private final HttpServer server;
    private final String scheme;
    private final List<String> options;
    private final Set<String> served = new ConcurrentSkipListSet<>();

    private LoopbackServer(HttpServer server, String scheme, List<String> options, Path folder) {
        this.server = server;
        this.scheme = scheme;
        this.options = options;
        server.createContext("/", SimpleFileServer.createFileHandler(folder.toAbsolutePath())).getFilters()
                .add(Filter.beforeHandler("remembers", exchange -> served.add(exchange.getRequestURI().getPath())));
        server.start();
    }

    static LoopbackServer plain(Path folder) throws IOException {
        return new LoopbackServer(HttpServer.create(anyPort(), 0), "http", List.of(), folder);
    }

    /** With a certificate of its own, made in a folder for keys. */
    static LoopbackServer encrypted(Path folder, Path keys) throws IOException, GeneralSecurityException, InterruptedException {
        Path store = keys.resolve("server.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keyalg",
                "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1", "-storetype", "PKCS12", "-storepass", PASSWORD,
                "-keystore", store.toString()).inheritIO().start();
        assertEquals(0, keytool.waitFor());
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            certificates.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(certificates, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(anyPort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new LoopbackServer(server, "https",
                List.of("-Djavax.net.ssl.trustStore=" + store, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD), folder);
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    String address() {
        return scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** What makes a Java machine trust the certificate. */
    List<String> trustingOptions() {
        return options;
    }

    /** Paths that were asked for. */
    Set<String> served() {
        return served;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

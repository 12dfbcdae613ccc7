package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diagram in a browser, served by the built product. */
class DiagramPageTest {

    private static final Path CLIENT = Product.ROOT.resolve("client");
    private static final long SPECS_MINUTES = 10;

    @TempDir
    private Path folder;

    @Test
    void thePageDoesWhatItsSpecsSay() throws Exception {
        Path file = Files.copy(Product.SAMPLE, folder.resolve("model.bunkai"));
        try (RunningView view = RunningView.start(folder, file, "--edit")) {
            Path out = folder.resolve("specs.txt");
            ProcessBuilder specs = new ProcessBuilder("npm", "run", "e2e").directory(CLIENT.toFile()).redirectErrorStream(true)
                    .redirectOutput(out.toFile());
            specs.environment().put("BUNKAI_URL_EDIT", view.address());
            Process process = specs.start();
            assertTrue(process.waitFor(SPECS_MINUTES, TimeUnit.MINUTES), () -> RunningWorkbench.read(out));
            assertEquals(0, process.exitValue(), () -> RunningWorkbench.read(out));
        }
    }

    @Test
    void aPageOnlyShowsUnlessItIsAskedToEdit() throws Exception {
        byte[] before = Files.readAllBytes(Product.SAMPLE);
        try (RunningView view = RunningView.start(folder, Product.SAMPLE)) {
            HttpResponse<String> page = get(view.address());
            assertEquals(200, page.statusCode());
            assertTrue(page.headers().firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"));
            assertEquals(404, get(view.address().replaceFirst("(:\\d+)/[^/]+/", "$1/other/")).statusCode());
            assertFalse(Files.exists(Product.SAMPLE.resolveSibling(".as-attacked.bunkai.lock")), "others may edit it");
        }
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(Product.SAMPLE)));
    }

    @Test
    void whoEndsItClosesThePort() throws Exception {
        int port;
        try (RunningView view = RunningView.start(folder, Product.SAMPLE)) {
            port = view.port();
            new Socket("127.0.0.1", port).close();
            assertEquals(1, view.said().lines().count(), view.said());
        }
        assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", port).close());
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}

package org.bunkai.diagram.glsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.bunkai.diagram.glsp.internal.page.Canvas;
import org.bunkai.diagram.glsp.internal.page.ViewState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drawing of a page is begun when the browser asks for the page. */
class HeadStartTest {

    private static final ViewState USUAL = ViewState.of(Map.of());

    @TempDir
    private Path folder;

    private OpenModel model;

    @BeforeEach
    void open() throws Exception {
        model = OpenModel.handa(folder);
    }

    @AfterEach
    void close() throws Exception {
        model.close();
    }

    private void ask(String url) throws Exception {
        assertEquals(200, HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding()).statusCode());
    }

    @Test
    void thePageThatConnectsGetsIt() throws Exception {
        ask(model.url());
        try (PageClient page = PageClient.open(model.url())) {
            page.await("setModel");
            assertEquals(Optional.empty(), model.document.takeExpected(USUAL));
            assertTrue(model.document.canvas("page").isPresent());
            page.send(Map.of("kind", "applyLabelEdit", "labelId", "fw-1_name", "text", "VPN装置 新", "isOperation", true));
            page.awaitGraph(graph -> graph.arg("fw-1", "name").equals("VPN装置 新"));
        }
    }

    @Test
    void itShowsWhatTheAddressSays() throws Exception {
        ask(model.url() + "&overlay=severity");
        assertFalse(model.document.takeExpected(USUAL).isPresent());
        Canvas canvas = model.document.takeExpected(ViewState.of(Map.of("overlay", "severity"))).orElseThrow();
        assertEquals("severity", ViewState.id(canvas.wanted().overlay()));
        assertTrue(model.document.canvas(canvas.client()).isEmpty());
        canvas.close();
    }

    @Test
    void onlyTheLastOneWaits() throws Exception {
        ask(model.url());
        Canvas first = model.document.takeExpected(USUAL).orElseThrow();
        ask(model.url());
        ask(model.url());
        Canvas last = model.document.takeExpected(USUAL).orElseThrow();
        assertNotEquals(first, last);
        assertEquals(Optional.empty(), model.document.takeExpected(USUAL));
        first.close();
        last.close();
    }

    @Test
    void otherFilesAndDocumentsBeginNothing() throws Exception {
        ask(model.url().replace(DiagramServer.PAGE, "main.css"));
        ask(model.url().replaceAll("doc=.*", "doc=none"));
        assertEquals(Optional.empty(), model.document.takeExpected(USUAL));
    }
}

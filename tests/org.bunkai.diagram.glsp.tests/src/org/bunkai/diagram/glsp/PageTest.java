package org.bunkai.diagram.glsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

/** What a page and the server say to each other, about Handa as attacked. */
class PageTest {

    @TempDir
    private Path folder;

    private OpenModel model;
    private PageClient page;
    private Graph graph;

    @BeforeEach
    void open() throws Exception {
        model = OpenModel.handa(folder);
        page = PageClient.open(model.url());
        graph = new Graph(page.await("setModel").getAsJsonObject("newRoot"));
    }

    @AfterEach
    void close() throws Exception {
        page.close();
        model.close();
    }

    @Test
    void graphHasTheModelsShapesInsideOneAnother() {
        assertEquals("node:device", graph.element("fw-1").orElseThrow().get("type").getAsString());
        assertEquals("VPN装置", graph.arg("fw-1", "name"));
        assertEquals("NetworkDevice.VPN_GATEWAY", graph.arg("fw-1", "kind"));
        assertEquals("VIOLATED", graph.arg("fw-1", "outcome"));
        assertTrue(graph.arg("fw-1", "svg").contains("<text"), graph.arg("fw-1", "svg"));
        assertEquals("node:network", graph.element(graph.parent("fw-1")).orElseThrow().get("type").getAsString());
        assertEquals("node:facility", graph.element(graph.parent(graph.parent("fw-1"))).orElseThrow().get("type").getAsString());
    }

    @ParameterizedTest
    @CsvSource({"svg, image/svg+xml, <?xml", "png, image/png, \u0089PNG", "pdf, application/pdf, %PDF"})
    void whatIsShownCanBeHadAsAFile(String format, String type, String start) throws Exception {
        HttpResponse<byte[]> answer = get("export", "&client=page&format=" + format);
        assertEquals(200, answer.statusCode());
        assertEquals(type, answer.headers().firstValue("Content-Type").orElseThrow());
        String attachment = answer.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(attachment.matches("attachment; filename=\"[A-Za-z0-9_-]+\\." + format + "\""), attachment);
        assertTrue(new String(answer.body(), StandardCharsets.ISO_8859_1).startsWith(start));
        assertEquals(404, get("export", "&client=page&format=" + format + "x").statusCode());
    }

    @Test
    void thePageHasTheFontsThatTextsAreMeasuredWith() throws Exception {
        HttpResponse<byte[]> font = get("BIZUDPGothic_400Regular.ttf", "");
        assertEquals(200, font.statusCode());
        assertEquals("font/ttf", font.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(new String(get("main.css", "").body(), StandardCharsets.UTF_8).contains("./BIZUDPGothic_400Regular.ttf"));
    }

    /** What the server says to a browser that asks for something beside the page. */
    private HttpResponse<byte[]> get(String name, String parameters) throws Exception {
        URI address = URI.create(model.url().replaceAll("/[^/]*\\?doc=([^&]*).*", "/" + name + "?doc=$1" + parameters));
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void aNewNameComesBackAndCanBeUndone() throws Exception {
        page.send(Map.of("kind", "applyLabelEdit", "labelId", "fw-1_name", "text", "VPN装置 新", "isOperation", true));
        page.awaitGraph(g -> g.arg("fw-1", "name").equals("VPN装置 新") && g.arg("drawing", "canUndo").equals("true"));
        page.send(Map.of("kind", "glspUndo"));
        page.awaitGraph(g -> g.arg("fw-1", "name").equals("VPN装置") && g.arg("drawing", "dirty").equals("false"));
    }

    @Test
    void anEditThatChangesNoFindingIsSentOnce() throws Exception {
        page.graphsWithin(1500);
        page.send(Map.of("kind", "applyLabelEdit", "labelId", "fw-1_name", "text", "VPN装置 新", "isOperation", true));
        page.awaitGraph(g -> g.arg("fw-1", "name").equals("VPN装置 新"));
        assertEquals(0, page.graphsWithin(2500));
    }

    @Test
    void aDeviceIsMadeWhereItWasPut() throws Exception {
        String network = graph.parent("fw-1");
        page.send(Map.of("kind", "createNode", "elementTypeId", "node:Client", "containerId", network, "isOperation", true,
                "location", Map.of("x", 900, "y", 600), "args", Map.of()));
        JsonObject root = page.awaitGraph(g -> g.elements().size() > graph.elements().size());
        Graph after = new Graph(root);
        List<String> made = after.elements().keySet().stream().filter(id -> !graph.elements().containsKey(id) && !id.endsWith("_name"))
                .toList();
        assertEquals(1, made.size(), made.toString());
        assertEquals(network, after.parent(made.getFirst()));
    }

    @Test
    void aWrongPlaceIsRefusedWithASentence() throws Exception {
        page.send(Map.of("kind", "changeContainer", "elementId", "fw-1", "targetContainerId", "drawing", "isOperation", true));
        assertEquals("WARNING", page.await("message").get("severity").getAsString());
        assertFalse(model.on(model.session::isDirty));
    }

    @Test
    void severalMovesAreOneStep() throws Exception {
        page.send(Map.of("kind", "compound", "isOperation", true, "operationList", List.of(
                bounds("fw-1", 40, 60), Map.of("kind", "changeRoutingPoints", "isOperation", true, "newRoutingPoints", List.of()))));
        page.awaitGraph(g -> g.arg("drawing", "canUndo").equals("true"));
        page.send(Map.of("kind", "glspUndo"));
        page.awaitGraph(g -> g.arg("drawing", "canUndo").equals("false"));
        assertFalse(model.on(model.session::isDirty));
    }

    private Map<String, Object> bounds(String id, int x, int y) {
        JsonObject size = graph.element(id).orElseThrow().getAsJsonObject("size");
        return Map.of("kind", "changeBounds", "isOperation", true, "newBounds",
                List.of(Map.of("elementId", id, "newPosition", Map.of("x", x, "y", y), "newSize", size)));
    }

    @Test
    void findingsOfAnElementWorstFirst() throws Exception {
        page.send(Map.of("kind", "bunkai.requestFindings", "requestId", "f1", "elementId", "fw-1"));
        JsonObject answer = page.await("bunkai.findings");
        assertEquals("VPN装置", answer.get("name").getAsString());
        JsonObject first = answer.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals("VIOLATED", first.get("outcome").getAsString());
        assertTrue(first.get("mark").getAsString().startsWith("<g"), first.toString());
    }

    @Test
    void reachTellsCertainFromPossible() throws Exception {
        page.send(Map.of("kind", "bunkai.reach", "requestId", "q1", "elementId", "fw-1", "direction", "from", "without", List.of()));
        JsonObject answer = page.await("bunkai.reached");
        assertTrue(answer.getAsJsonArray("yes").size() > 0, answer.toString());
    }

    @Test
    void anotherViewAndOverlayAreShownAndKeepTheirPlaces() throws Exception {
        page.send(Map.of("kind", "bunkai.show", "view", "remote", "overlay", "party"));
        Graph remote = new Graph(page.awaitGraph(g -> g.arg("drawing", "view").equals("remote")));
        assertEquals("party", remote.arg("drawing", "overlay"));
        assertTrue(remote.element("fw-1").isPresent());
        assertTrue(remote.element("sv-3").isEmpty(), "the print server is not part of remote maintenance");
        page.send(Map.of("kind", "bunkai.show", "view", "overview", "overlay", "clause", "collapsed", List.of(graph.parent("sv-1"))));
        Graph collapsed = new Graph(page.awaitGraph(g -> g.arg("drawing", "view").equals("overview")));
        assertTrue(collapsed.element("sv-1").isEmpty());
        assertEquals("true", collapsed.arg(graph.parent("sv-1") + ".stack", "collapsed"));
    }

    @Test
    void whatIsCopiedIsPastedIntoAnotherNetwork() throws Exception {
        page.send(Map.of("kind", "requestClipboardData", "requestId", "c1", "editorContext",
                Map.of("selectedElementIds", List.of("fw-1"), "args", Map.of())));
        JsonObject clip = page.await("setClipboardData").getAsJsonObject("clipboardData");
        String target = graph.parent("sv-1");
        page.send(Map.of("kind", "paste", "isOperation", true, "clipboardData", clip,
                "editorContext", Map.of("selectedElementIds", List.of(target), "args", Map.of())));
        Graph after = new Graph(page.awaitGraph(g -> g.elements().size() > graph.elements().size()));
        assertTrue(after.elements().keySet().stream().filter(id -> !graph.elements().containsKey(id))
                .anyMatch(id -> after.parent(id).equals(target)));
    }

    @Test
    void twoDevicesAreConnectedAndTheLineIsLedElsewhere() throws Exception {
        page.send(Map.of("kind", "createEdge", "isOperation", true, "elementTypeId", "edge:Link", "sourceElementId", "fw-1",
                "targetElementId", "sv-3", "args", Map.of()));
        Graph after = new Graph(page.awaitGraph(g -> g.elements().size() > graph.elements().size()));
        String line = after.elements().keySet().stream().filter(id -> !graph.elements().containsKey(id)).findFirst().orElseThrow();
        assertEquals("node:device", after.element(after.element(line).orElseThrow().get("targetId").getAsString()).orElseThrow()
                .get("type").getAsString());
        page.send(Map.of("kind", "reconnectEdge", "isOperation", true, "edgeElementId", line, "sourceElementId", "fw-1",
                "targetElementId", "sv-4"));
        page.awaitGraph(g -> g.element(line).filter(e -> e.get("targetId").getAsString().equals("sv-4")).isPresent());
    }

    @Test
    void anArrangementIsShownAndCanBeTakenBack() throws Exception {
        page.send(bounds("fw-1", 72, 48));
        page.awaitGraph(g -> g.arg("drawing", "canUndo").equals("true"));
        page.send(Map.of("kind", "layout", "isOperation", true, "elementIds", List.of()));
        page.await("bunkai.layoutDone");
        String arranged = model.on(() -> model.session.domain().getCommandStack().getUndoCommand().getLabel());
        page.send(Map.of("kind", "bunkai.keepLayout", "keep", false));
        page.awaitGraph(g -> !g.arg("drawing", "undoLabel").equals(arranged));
    }

    @Test
    void savingWritesTheModelAndItsPlaces() throws Exception {
        page.send(bounds("fw-1", 72, 48));
        page.awaitGraph(g -> g.arg("drawing", "dirty").equals("true"));
        page.send(Map.of("kind", "saveModel"));
        page.awaitGraph(g -> g.arg("drawing", "dirty").equals("false"));
        assertTrue(Files.readString(model.file.resolveSibling("as-attacked.layout.json")).contains("\"fw-1\""));
    }

    @Test
    void aMessageThatNobodyCanReadLeavesThePageAlive() throws Exception {
        page.say("{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":{\"clientId\":\"page\",\"action\":{\"kind\":\"no.such\"}}}");
        page.say("{{{{");
        page.say("[]");
        aNewNameComesBackAndCanBeUndone();
    }
}

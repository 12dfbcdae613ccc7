package org.bunkai.diagram.glsp;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Speaks with the server as a page does. */
final class PageClient implements WebSocket.Listener, AutoCloseable {

    private static final Gson GSON = new Gson();
    private static final String CLIENT = "page";
    /** What the page's own code understands; other actions the server keeps. */
    private static final List<String> KINDS = List.of("setModel", "updateModel", "message", "elementSelected", "setDirtyState",
            "setPalette", "bunkai.findings", "bunkai.reached", "bunkai.layoutDone", "setContextActions", "setClipboardData", "status",
            "setEditValidationResult");

    private final WebSocket socket;
    private final StringBuilder text = new StringBuilder();
    private final BlockingQueue<JsonObject> heard = new LinkedBlockingQueue<>();
    private final AtomicInteger ids = new AtomicInteger();
    private volatile boolean isClosed;

    private PageClient(URI address, String origin) {
        socket = HttpClient.newHttpClient().newWebSocketBuilder().header("Origin", origin).buildAsync(address, this).join();
    }

    /** Opens the page of an address as {@link DiagramServer#url} gives it, and asks for its document. */
    static PageClient open(String url) throws InterruptedException {
        PageClient client = connect(url);
        client.begin(url.replaceAll(".*doc=([^&]*).*", "$1"));
        return client;
    }

    /** Connects, and says nothing yet. */
    static PageClient connect(String url) {
        String base = url.substring(0, url.indexOf("index.html"));
        return new PageClient(URI.create(base.replaceFirst("http", "ws") + "glsp"), url.replaceFirst("(http://[^/]*)/.*", "$1"));
    }

    private void begin(String document) throws InterruptedException {
        request("initialize", Map.of("applicationId", "test", "protocolVersion", "1.0.0"));
        request("initializeClientSession", Map.of("clientSessionId", CLIENT, "diagramType", "bunkai", "clientActionKinds", KINDS));
        send(Map.of("kind", "requestModel", "requestId", "r1", "options", Map.of("sourceUri", document, "diagramType", "bunkai")));
    }

    private void request(String method, Object params) throws InterruptedException {
        int id = ids.incrementAndGet();
        say(GSON.toJson(Map.of("jsonrpc", "2.0", "id", Integer.toString(id), "method", method, "params", params)));
        while (true) {
            JsonObject answer = next();
            if (answer.has("id") && answer.get("id").getAsString().equals(Integer.toString(id))) {
                return;
            }
        }
    }

    /** Sends an action. */
    void send(Map<String, ?> action) {
        say(GSON.toJson(Map.of("jsonrpc", "2.0", "method", "process", "params", Map.of("clientId", CLIENT, "action", action))));
    }

    /** Sends any text. */
    void say(String message) {
        socket.sendText(message, true).join();
    }

    /** Waits for an action of a kind; what comes before is forgotten. */
    JsonObject await(String kind) throws InterruptedException {
        List<String> others = new ArrayList<>();
        while (true) {
            JsonObject message = heard.poll(10, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no " + kind + " came, but " + others);
            }
            JsonElement action = message.has("params") ? message.getAsJsonObject("params").get("action") : null;
            if (action != null && action.getAsJsonObject().get("kind").getAsString().equals(kind)) {
                return action.getAsJsonObject();
            }
            others.add(action == null || action.getAsJsonObject().get("kind").getAsString().equals("message") ? message.toString()
                    : action.getAsJsonObject().get("kind").getAsString());
        }
    }

    /** Waits for a graph of which something holds. */
    JsonObject awaitGraph(Predicate<Graph> condition) throws InterruptedException {
        while (true) {
            JsonObject graph = await("updateModel").getAsJsonObject("newRoot");
            if (condition.test(new Graph(graph))) {
                return graph;
            }
        }
    }

    /** How many graphs come within a time. */
    int graphsWithin(long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        int graphs = 0;
        while (true) {
            JsonObject message = heard.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (message == null) {
                return graphs;
            }
            graphs += message.toString().contains("\"kind\":\"updateModel\"") ? 1 : 0;
        }
    }

    private JsonObject next() throws InterruptedException {
        JsonObject message = heard.poll(10, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("the server does not answer");
        }
        return message;
    }

    boolean isClosed() {
        return isClosed;
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            heard.add(JsonParser.parseString(text.toString()).getAsJsonObject());
            text.setLength(0);
        }
        return WebSocket.Listener.super.onText(webSocket, data, last);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        isClosed = true;
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable problem) {
        isClosed = true;
    }

    @Override
    public void close() {
        socket.abort();
    }
}

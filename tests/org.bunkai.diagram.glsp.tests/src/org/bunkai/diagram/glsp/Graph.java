package org.bunkai.diagram.glsp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A graph as a page gets it, for questions. */
record Graph(JsonObject root) {

    /** Every element by its id. */
    Map<String, JsonObject> elements() {
        Map<String, JsonObject> elements = new LinkedHashMap<>();
        add(root, elements);
        return elements;
    }

    private static void add(JsonObject element, Map<String, JsonObject> elements) {
        elements.put(element.get("id").getAsString(), element);
        if (element.has("children")) {
            element.getAsJsonArray("children").forEach(child -> add(child.getAsJsonObject(), elements));
        }
    }

    Optional<JsonObject> element(String id) {
        return Optional.ofNullable(elements().get(id));
    }

    /** An argument of an element; empty if there is none. */
    String arg(String id, String name) {
        return element(id).map(e -> e.getAsJsonObject("args").get(name)).map(JsonElement::getAsString).orElse("");
    }

    /** The id of the element around an element; empty if it is not in the graph. */
    String parent(String id) {
        return elements().values().stream().filter(e -> e.has("children") && e.getAsJsonArray("children").asList().stream()
                .anyMatch(c -> c.getAsJsonObject().get("id").getAsString().equals(id))).map(e -> e.get("id").getAsString()).findFirst()
                .orElse("");
    }
}

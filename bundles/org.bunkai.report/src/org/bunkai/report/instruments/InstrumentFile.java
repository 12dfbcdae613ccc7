package org.bunkai.report.instruments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.StreamSupport;

import org.bunkai.report.instruments.Instrument.Item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads {@code instruments.json}: form by id, {@code {title, source, published, items}}. Of an item only {@code number} is always there;
 * {@code provider} is its text in the provider's form, {@code null} if that is not public, and left out if that form has no such item.
 */
final class InstrumentFile {

    private static final String FILE = "instruments.json";

    private final JsonNode root;

    private InstrumentFile(JsonNode root) {
        this.root = root;
    }

    static InstrumentFile read() {
        try (InputStream in = InstrumentFile.class.getResourceAsStream(FILE)) {
            return new InstrumentFile(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form of an id. */
    Instrument get(String id) {
        JsonNode form = root.required(id);
        return new Instrument(form.required("title").asText(), form.required("source").asText(), form.required("published").asText(),
                StreamSupport.stream(form.required("items").spliterator(), false).map(InstrumentFile::item).toList());
    }

    private static Item item(JsonNode item) {
        String asks = text(item, "asks");
        return new Item(item.required("number").asText(), text(item, "text"), item.has("provider"), text(item, "provider"),
                item.path("scope").asText(""),
                StreamSupport.stream(item.path("clauses").spliterator(), false).map(JsonNode::asText).toList(),
                text(item, "page"), asks == null ? null : Question.valueOf(asks));
    }

    private static String text(JsonNode item, String member) {
        return item.hasNonNull(member) ? item.get(member).asText() : null;
    }
}

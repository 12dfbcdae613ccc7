package org.bunkai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** One JSON document of an output: two spaces and line feeds whatever the platform, so that equal results are equal bytes. */
final class JsonDocument {

    private static final JsonFactory FACTORY = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private JsonDocument() {
    }

    /** What stands in a document. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes a document and a line feed after it; the target stays open. */
    static void write(Writer out, Body body) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            body.write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

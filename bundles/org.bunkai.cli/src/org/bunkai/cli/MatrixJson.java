package org.bunkai.cli;

import java.io.IOException;
import java.io.Writer;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseMatrix;
import org.bunkai.assessment.ClauseMatrix.Node;
import org.bunkai.assessment.ClauseResult;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * The clause matrix as JSON: {@code {model, edition, asOf, assessment, clauses[], uncorrelated[]}}, {@code assessment} being the file used or
 * {@code null}; a clause is {@code {id, outcome, textMissing, textIncomplete, certainty, reason, operations{OUTCOME: n}, clauses[]}},
 * {@code certainty} and {@code reason} of the link to the clause above it, {@code null} without one.
 */
final class MatrixJson {

    private final JsonGenerator json;

    private MatrixJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Writer out, CheckResult result, ClauseMatrix matrix) {
        JsonDocument.write(out, json -> {
            json.writeStartObject();
            FindingsJson.model(json, result);
            json.writeStringField("edition", result.edition().getId());
            json.writeStringField("asOf", result.asOf().toString());
            json.writeStringField("assessment", result.assessment().isPresent() ? result.assessment().source() : null);
            MatrixJson writer = new MatrixJson(json);
            json.writeArrayFieldStart("clauses");
            for (Node root : matrix.roots()) {
                writer.node(root);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("uncorrelated");
            for (ClauseResult clause : matrix.uncorrelated()) {
                json.writeStartObject();
                writer.clause(clause);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void node(Node node) throws IOException {
        json.writeStartObject();
        clause(node.clause());
        json.writeStringField("certainty", node.link().map(link -> link.certainty().getName()).orElse(null));
        json.writeStringField("reason", node.link().map(link -> link.reason()).filter(reason -> !reason.isEmpty()).orElse(null));
        json.writeObjectFieldStart("operations");
        for (var count : node.operations().entrySet()) {
            json.writeNumberField(count.getKey().name(), count.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("clauses");
        for (Node child : node.children()) {
            node(child);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void clause(ClauseResult clause) throws IOException {
        json.writeStringField("id", clause.clause().getId());
        json.writeStringField("outcome", clause.outcome().name());
        json.writeBooleanField("textMissing", clause.clause().isGap());
        json.writeBooleanField("textIncomplete", clause.clause().isIncomplete());
    }
}
